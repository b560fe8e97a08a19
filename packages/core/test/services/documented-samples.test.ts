import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { EdgeImpulseApi } from "edge-impulse-api";
import type { DatasetService } from "../../src/service.js";
import { datatile } from "../../src/services/datatile.js";
import { edgeImpulse } from "../../src/services/edge-impulse.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { roe } from "../../src/services/roe.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { parseForm } from "../support/form-parser.js";
import { listen } from "../support/raw-server.js";
import { upload } from "../support/upload.js";

/** A request as it came over the wire. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const TOKEN = "sandbox-token";
const CSV = "x,y\n1,2\n";

let sandbox: Sandbox;
let folder: TestFolder;
let between: Server;
let url: string;
let sent: Sent[];

beforeEach(async () => {
  folder = await testFolder();
  sandbox = await startSandbox();
  sent = [];
  // Keeps each request, and hands it on to the sandbox as it is.
  between = createServer(async (request, response) => {
    const { method = "", url: path = "", headers } = request;
    const body = await buffer(request);
    sent.push({ method, path, headers, body });
    const onward = forward(new URL(path, sandbox.url), { method, headers }, (answer: IncomingMessage) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.end(body);
  });
  url = `http://127.0.0.1:${await listen(between)}`;
});

afterEach(async () => {
  between.closeAllConnections();
  between.close();
  await sandbox.close();
  await folder.remove();
});

/** What the upload of a file with this content sends. */
async function sentBy(service: DatasetService, name: string, content: string): Promise<Sent[]> {
  sent = [];
  const report = await upload({ service, files: [await folder.writeOne(name, content)] });
  expect(report.status).toBe("success");
  return sent;
}

/** What a documented sample sends; the sandbox accepts it. */
async function sentBySample(path: string, headers: Record<string, string>, body: FormData | string): Promise<Sent> {
  sent = [];
  const answer = await fetch(url + path, { method: "POST", headers, body });
  expect(answer.status).toBe(200);
  return only(sent);
}

function only(requests: readonly Sent[]): Sent {
  const [first, ...others] = requests;
  if (first === undefined || others.length > 0) throw new Error(`${requests.length} requests, not one`);
  return first;
}

/** Method, path below the service's address, and the header that names the user. */
function headOf({ method, path, headers }: Sent, prefix = "") {
  const { authorization, token, "x-api-key": apiKey } = headers;
  const kind = headers["content-type"]?.split(";")[0];
  return { method, path: path.replace(prefix, ""), authorization, token, apiKey, kind };
}

/** Each part of a form: its text, or the name, type and text of its file; of metadata, what its JSON says. */
function fieldsOf({ headers, body }: Sent): Record<string, unknown> {
  const parts = parseForm(body, headers["content-type"] ?? "");
  return Object.fromEntries(
    parts.map(({ headers: lines, content }) => {
      const head = lines.join("\n");
      const field = / name="([^"]*)"/.exec(head)?.[1] ?? "";
      const fileName = /filename="([^"]*)"/.exec(head)?.[1];
      const type = /^content-type: (.*)$/im.exec(head)?.[1];
      const text = content.toString();
      if (fileName !== undefined) return [field, { fileName, type, text }];
      return [field, { type, value: field === "metadata" ? JSON.parse(text) : text }];
    }),
  );
}

function formOf(fields: Record<string, string>, file: { field: string; name: string; type: string }): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append(file.field, new Blob([CSV], { type: file.type }), file.name);
  return form;
}

/** The one thing that an upload has in its metadata and a sample has not: what proves its arrival. */
function withUploadId(fields: Record<string, unknown>, metadata: Record<string, string>) {
  const value = { ...metadata, dataset_upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/) };
  return { ...fields, metadata: { type: undefined, value } };
}

describe("Edge Impulse", () => {
  const metadata = { site: "west" };
  const ours = () =>
    edgeImpulse({
      token: `ei_${TOKEN}`,
      baseUrl: `${url}/edge-impulse`,
      organizationId: 7,
      target: {
        mode: "create",
        name: "a",
        dataset: "birds",
        metadata,
        bucket: { name: "Internal datasets" },
        rootName: "a",
      },
    });

  test("gets of an upload what its official client sends", async () => {
    const api = new EdgeImpulseApi({ endpoint: url });
    await api.authenticate({ method: "apiKey", apiKey: `ei_${TOKEN}` });
    const file = { value: Buffer.from(CSV), options: { filename: "a.csv", contentType: "text/csv" } };
    const added = await api.organizationData.addOrganizationDataItem(7, {
      name: "a",
      dataset: "birds",
      metadata: JSON.stringify(metadata),
      bucketName: "Internal datasets",
      files: [file],
    });
    expect(added).toEqual({ success: true, id: 1 });
    const sample = only(sent);
    const own = only(await sentBy(ours(), "a.csv", CSV));
    expect(headOf(own, "/edge-impulse")).toEqual(headOf(sample));
    expect(fieldsOf(own)).toEqual(withUploadId(fieldsOf(sample), metadata));
  });

  test("gets of an upload what the sample of its documentation sends", async () => {
    const fields = { name: "a", dataset: "birds", metadata: JSON.stringify(metadata), bucketName: "Internal datasets" };
    const form = formOf(fields, { field: "files[]", name: "a.csv", type: "text/csv" });
    const path = "/edge-impulse/v1/api/organizations/7/data/add";
    const sample = await sentBySample(path, { "x-api-key": `ei_${TOKEN}` }, form);
    const own = only(await sentBy(ours(), "a.csv", CSV));
    expect(headOf(own)).toEqual(headOf(sample));
    expect(fieldsOf(own)).toEqual(withUploadId(fieldsOf(sample), metadata));
  });
});

describe("DataTile", () => {
  test("gets of an upload what the sample of its documentation sends", async () => {
    const form = formOf({}, { field: "dataset", name: "a.csv", type: "text/csv" });
    const sample = await sentBySample("/datatile/create/h1", { token: TOKEN }, form);
    const service = datatile({ token: TOKEN, baseUrl: `${url}/datatile`, mode: "create", targetHash: "h1" });
    // While the sample's file is processed, the destination is busy: ours may be sent more than once.
    const own = only((await sentBy(service, "a.csv", CSV)).slice(-1));
    expect(headOf(own)).toEqual(headOf(sample));
    expect(fieldsOf(own)).toEqual(fieldsOf(sample));
  });
});

describe("Graphite Note", () => {
  const columns = [
    { name: "InvoiceNo", alias: "InvoiceNo", type: "dimension", subtype: "text" },
    { name: "Quantity", alias: "Quantity", type: "measure", subtype: "numeric", format: "#,###.##" },
    { name: "InvoiceDate", alias: "InvoiceDate", type: "dimension", subtype: "datetime", format: "Y-m-d H:i:s" },
  ];
  const rows = [
    ["536365", 6, "2010-12-01 08:26:00"],
    ["536366", 2.55, "2010-12-01 08:28:00"],
  ];
  const content = ["InvoiceNo,Quantity,InvoiceDate", ...rows.map((row) => row.join(","))].join("\n");
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };

  /** The JSON of a request, with the rows of a fill read. */
  function jsonOf({ body }: Sent) {
    const { "insert-data": data, ...fields } = JSON.parse(body.toString());
    if (data === undefined) return fields;
    return {
      ...fields,
      rows: JSON.parse(fields.compressed ? gunzipSync(Buffer.from(data, "base64")).toString() : data),
    };
  }

  test.each(["gzip", "none"] as const)(
    "gets of an upload what the samples of its documentation send (%s)",
    async (compression) => {
      const post = async (call: string, body: Record<string, unknown>) =>
        await sentBySample(`/graphite-note/api/${call}`, headers, JSON.stringify(body));
      const user = { "user-code": "0f02b4d4f9ae" };
      const create = await post("dataset-create", { ...user, name: "Invoices", columns });
      const dataset = { ...user, "dataset-code": sandbox.graphiteNote.datasets[0]?.code };
      const text = JSON.stringify(rows);
      const data = compression === "gzip" ? gzipSync(text).toString("base64") : text;
      const compressed = compression === "gzip";
      const fill = await post("dataset-fill", { ...dataset, columns, "insert-data": data, append: false, compressed });
      const complete = await post("dataset-complete", dataset);

      const own = await sentBy(
        graphiteNote({
          token: TOKEN,
          baseUrl: `${url}/graphite-note/api`,
          userCode: "0f02b4d4f9ae",
          target: { mode: "create", name: "More invoices" },
          columns,
          compression,
        }),
        "a.csv",
        content,
      );
      expect(own.map((request) => headOf(request))).toEqual([create, fill, complete].map((request) => headOf(request)));
      const code = sandbox.graphiteNote.datasets[1]?.code;
      expect(own.map(jsonOf)).toEqual([
        { ...jsonOf(create), name: "More invoices" },
        { ...jsonOf(fill), "dataset-code": code },
        { ...jsonOf(complete), "dataset-code": code },
      ]);
    },
  );
});

describe("Roe AI", () => {
  const bearer = { authorization: `Bearer ${TOKEN}` };
  const path = "/roe/v1/datasets/files/upload/";

  // As Python's `mimetypes` and the sample's own list have them.
  test.each([
    ["pdf", "application/pdf"],
    ["txt", "text/plain"],
    ["csv", "text/csv"],
    ["jpg", "image/jpeg"],
    ["jpeg", "image/jpeg"],
    ["png", "image/png"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["unknown", "application/octet-stream"],
  ])("gets of a .%s file what the sample of its documentation sends", async (extension, type) => {
    const metadata = { your_key: "your_string_value" };
    const fields = { dataset_id: "d1", organization_id: "o1", metadata: JSON.stringify(metadata) };
    const name = `document.${extension}`;
    const sample = await sentBySample(path, bearer, formOf(fields, { field: "file", name, type }));
    const service = roe({ token: TOKEN, baseUrl: `${url}/roe`, datasetId: "d1", organizationId: "o1", metadata });
    const own = only(await sentBy(service, name, CSV));
    expect(headOf(own)).toEqual(headOf(sample));
    expect(fieldsOf(own)).toEqual(withUploadId(fieldsOf(sample), metadata));
  });

  test("is sent the organization as a field, where the sample for curl has it in the address", async () => {
    const form = formOf({ dataset_id: "d1" }, { field: "file", name: "file.pdf", type: "application/pdf" });
    const sample = await sentBySample(`${path}?organization_id=o1`, bearer, form);
    const service = roe({ token: TOKEN, baseUrl: `${url}/roe`, datasetId: "d1", organizationId: "o1" });
    const own = only(await sentBy(service, "file.pdf", CSV));
    expect(headOf(own)).toEqual(headOf(sample, "?organization_id=o1"));
    const withOrganization = { ...fieldsOf(sample), organization_id: { type: undefined, value: "o1" } };
    expect(fieldsOf(own)).toEqual(withUploadId(withOrganization, {}));
    expect(sandbox.roe.files.map(({ organizationId }) => organizationId)).toEqual(["o1", "o1"]);
  });
});
