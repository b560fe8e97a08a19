import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JournalFile } from "../../src/journal/journal-file.js";
import type { DatasetService } from "../../src/service.js";
import { edgeImpulse } from "../../src/services/edge-impulse.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";

let sandbox: Sandbox;
let folder: TestFolder;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await testFolder();
});
afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

/** A journal on a disk that fails at the n-th line that matches, and from then on, until it is repaired. */
class FailingDisk implements JournalFile {
  #content = "";
  #left: number;
  readonly #line: RegExp;

  constructor(line: RegExp, nth = 1) {
    this.#line = line;
    this.#left = nth;
  }

  repair(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  read = async () => this.#content;
  truncate = async (length: number) => {
    this.#content = this.#content.slice(0, length);
  };
  append = async (text: string) => {
    if (this.#line.test(text)) this.#left -= 1;
    if (this.#left <= 0) throw new Error("the disk is gone");
    this.#content += text;
  };
  sync = async () => {};
  close = async () => {};
}

async function runUntilItFailsAndAgain(service: DatasetService, disk: FailingDisk) {
  const files = await folder.write({ "a.csv": "id,value\na,1\n", "b.csv": "id,value\nb,2\n" });
  const run = () => upload({ service, files, journal: disk, clock: new JumpingClock(), random: () => 0.5 });
  const first = await run();
  disk.repair();
  const second = await run();
  return { first, second, third: await run() };
}

test("files whose data item was made, and remembered, before the run was cut off are not added to it again", async () => {
  const service = edgeImpulse({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.edgeImpulse,
    organizationId: 1,
    target: { mode: "create", dataset: "d", rootName: "root" },
    requestLimits: { files: 1, bytes: 1000 },
  });
  const { second } = await runUntilItFailsAndAgain(service, new FailingDisk(/"kind":"arrived"/));
  expect(second.status).toBe("success");
  expect(sandbox.edgeImpulse.items.map(({ files }) => files.map(({ name }) => name))).toEqual([["a.csv", "b.csv"]]);
});

test("a file of an earlier run that is listed already is not counted twice among those of its name", async () => {
  const target = { mode: "append", dataId: 1 } as const;
  const options = { token: "sandbox-token", baseUrl: sandbox.baseUrls.edgeImpulse, organizationId: 1 };
  const service = edgeImpulse({ ...options, target, requestLimits: { files: 1, bytes: 1000 } });
  const create = { mode: "create", dataset: "d", rootName: "root" } as const;
  await upload({
    service: edgeImpulse({ ...options, target: create }),
    files: [await folder.writeOne("old.csv", "old")],
  });
  const files = await folder.write({ "a/same.csv": "1", "b/same.csv": "2" });
  const disk = new FailingDisk(/"kind":"receipt"/);
  const run = () => upload({ service, files, journal: disk, clock: new JumpingClock(), random: () => 0.5 });
  await run();
  disk.repair();
  // The second file arrives too, but its answer is lost.
  sandbox.faults.push({ when: { method: "POST" }, do: { kind: "reset", at: "after-processing" } });
  expect(await run()).toMatchObject({ status: "success" });
  expect(sandbox.edgeImpulse.items[0]?.files).toHaveLength(3);
});

test("a data item that has all its files, but was cut off before that was written down, is not added to later", async () => {
  const service = edgeImpulse({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.edgeImpulse,
    organizationId: 1,
    target: { mode: "create", dataset: "d", rootName: "root" },
  });
  const disk = new FailingDisk(/"kind":"complete"/);
  await runUntilItFailsAndAgain(service, disk);
  const files = await folder.write({ "a.csv": "id,value\na,changed\n" });
  await upload({ service, files, journal: disk, clock: new JumpingClock() });
  expect(sandbox.edgeImpulse.items.map((item) => item.files.length)).toEqual([2, 1]);
});

test("a dataset that has all appended rows is completed by the run after the one that was cut off before", async () => {
  const columns = [
    { name: "id", alias: "id", type: "dimension", subtype: "text" },
    { name: "value", alias: "value", type: "measure", subtype: "numeric", format: "#,###.##" },
  ] as const;
  await sandbox.graphiteNote.addDataset({ code: "set", userCode: "me", name: "Set", columns });
  const service = graphiteNote({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.graphiteNote,
    userCode: "me",
    target: { mode: "append", datasetCode: "set" },
    columns,
  });
  sandbox.faults.push({
    when: { path: /dataset-complete/ },
    do: { kind: "answer", at: "after-body", status: 400, body: '{"message":"not now"}' },
  });
  const { first, second, third } = await runUntilItFailsAndAgain(service, new FailingDisk(/never/));
  expect(first.totals.uploaded).toBe(2);
  expect(first.status).toBe("partial");
  expect(second).toMatchObject({ status: "skipped", totals: { skipped: 2 } });
  const [dataset] = sandbox.graphiteNote.datasets;
  expect(dataset).toMatchObject({ state: "complete", rowsCount: 2 });
  expect(third.requests).toEqual([]);
});
