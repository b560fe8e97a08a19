import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DatasetService } from "../src/service.js";
import { datatile } from "../src/services/datatile.js";
import { edgeImpulse } from "../src/services/edge-impulse.js";
import { graphiteNote } from "../src/services/graphite-note.js";
import { roe } from "../src/services/roe.js";
import { upload } from "../src/upload.js";
import { type TestFolder, testFolder } from "./support/files.js";

const TOKEN = "t0ken_0123456789abcdef";
let folder: TestFolder;
let sandbox: Sandbox;

beforeEach(async () => {
  folder = await testFolder();
  sandbox = await startSandbox({ token: TOKEN });
});

afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

const SERVICES = {
  "edge-impulse": () => {
    const target = { mode: "create", dataset: "d", rootName: "r" } as const;
    return edgeImpulse({ token: TOKEN, baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1, target });
  },
  datatile: () => datatile({ token: TOKEN, baseUrl: sandbox.baseUrls.datatile, mode: "create", targetHash: "h" }),
  "graphite-note": () => {
    const target = { mode: "create", name: "n" } as const;
    const options = { userCode: "u", target, requestsPerMinute: 0, temporaryFolder: folder.path };
    return graphiteNote({ ...options, token: TOKEN, baseUrl: sandbox.baseUrls.graphiteNote });
  },
  roe: () => roe({ token: TOKEN, baseUrl: sandbox.baseUrls.roe }),
  "roe, for a table": () => roe({ token: TOKEN, baseUrl: sandbox.baseUrls.roe, tableName: "t" }),
} satisfies Record<string, () => DatasetService>;

/** What is no answer of any of the services to an upload. */
const NO_RECEIPTS: readonly unknown[] = [
  null,
  true,
  0.5,
  "two\nlines",
  [],
  {},
  { id: {} },
  { id: "1", name: 1 },
  { kind: "queued", jobId: ["x"] },
  { kind: "queued" },
  { kind: "queued", jobId: ".." },
  { kind: "no-job-id", answer: {} },
  { toString: 1, valueOf: 1 },
];

describe.each(Object.entries(SERVICES))("%s, handed a journal that no run wrote", (_, service) => {
  test.each(NO_RECEIPTS.map((value) => JSON.stringify(value)))(
    "does not go on from the receipt %s, and sends nothing",
    (receipt) => expectRefusal(service, receipt),
  );
});

test.each(["../../x", "..", "anything: \u202e else\n::error::x", "n".repeat(300)])(
  "a table is not called what the service could not have called it: %j",
  (name) => expectRefusal(SERVICES["roe, for a table"], JSON.stringify(name)),
);

/** Uploads, forges the answer that the journal has, and uploads again. */
async function expectRefusal(service: () => DatasetService, receipt: string): Promise<void> {
  const files = await folder.write({ "a.csv": "x,y\n1,2\n" });
  const journal = join(folder.path, "journal");
  await upload({ service: service(), files, journal });
  const lines = (await readFile(journal, "utf8")).split("\n").slice(0, 3);
  const forged = lines.map((line) => line.replace(/("kind":"receipt".*"value":).*\}$/, `$1${receipt}}`));
  expect(forged).not.toEqual(lines);
  await writeFile(journal, `${forged.join("\n")}\n`);
  const sent = sandbox.requests.length;
  const report = await upload({ service: service(), files, journal });
  expect(report.files).toMatchObject([{ state: "failed" }]);
  expect([report.files[0]?.error, ...report.errors]).toContainEqual(expect.objectContaining({ kind: "journal" }));
  expect(sandbox.requests.length).toBe(sent);
}
