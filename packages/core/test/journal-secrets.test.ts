import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DataFile } from "../src/files/data-file.js";
import type { DatasetService, Json, LookUp } from "../src/service.js";
import { edgeImpulse } from "../src/services/edge-impulse.js";
import { graphiteNote } from "../src/services/graphite-note.js";
import { upload } from "../src/upload.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { plainServer, plainService, post } from "./support/plain-service.js";

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

/** Uploads, and looks for the token in what the journal has then. */
async function run(service: DatasetService, files: readonly DataFile[]) {
  const journal = join(folder.path, "journal");
  const report = await upload({ service, files, journal, clock: new JumpingClock(), random: () => 0.5 });
  expect(await readFile(journal, "utf8")).not.toContain(TOKEN);
  return report;
}

test("a mark with the token in it is left out of the journal, and proves nothing to a later run", async () => {
  const files = await folder.write({ a: "1" });
  const server = await plainServer();
  const service = {
    ...plainService(server.url, async (context, file) => {
      const lookUp = async (): Promise<LookUp<Json>> =>
        server.requests.length > 1 ? { kind: "arrived", receipt: true } : { kind: "unknown", reason: "not now" };
      await context.send(post(file, { mark: { folder: `of ${TOKEN}` }, lookUp }));
    }),
    secrets: [TOKEN],
  };
  server.answers.push("silent", "silent");
  try {
    expect((await run(service, files)).files).toMatchObject([{ state: "in-doubt" }]);
    expect(await readFile(join(folder.path, "journal"), "utf8")).toContain('"mark":null,"lookUp":"none"');
    expect((await run(service, files)).files).toMatchObject([{ state: "in-doubt" }]);
    expect(server.requests).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test("a file that is named by the token is known again", async () => {
  const files = await folder.write({ [`${TOKEN}.csv`]: "x\n1\n" });
  const target = { mode: "create", dataset: "d", rootName: "r" } as const;
  const service = edgeImpulse({ token: TOKEN, baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1, target });
  expect(await run(service, files)).toMatchObject({ status: "success" });
  expect(await run(service, files)).toMatchObject({ status: "skipped" });
});

test("rows of a file that is named by the token are not appended twice", async () => {
  const columns = [{ name: "n", alias: "N", type: "measure", subtype: "numeric" }] as const;
  sandbox.graphiteNote.addDataset({ code: "numbers", userCode: "me", name: "Numbers", columns, rows: [] });
  const service = graphiteNote({
    token: TOKEN,
    baseUrl: sandbox.baseUrls.graphiteNote,
    userCode: "me",
    target: { mode: "append", datasetCode: "numbers" },
    columns,
    requestsPerMinute: 0,
    rowsPerRequest: 2,
  });
  const files = await folder.write({ [`${TOKEN}.csv`]: "N\n1\n2\n3\n" });
  const refusal = { kind: "answer", at: "after-body", status: 400, body: "{}" } as const;
  sandbox.faults.push({ when: { method: "POST", nth: 2 }, do: refusal });
  expect((await run(service, files)).files).toMatchObject([{ state: "failed" }]);
  expect((await run(service, files)).files).toMatchObject([{ state: "in-doubt" }]);
  expect(sandbox.requests.matching(/dataset-fill/)).toHaveLength(2);
});
