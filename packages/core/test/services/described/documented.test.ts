import { type FaultRule, type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { describedService } from "../../../src/services/described.js";
import { type TestFolder, testFolder } from "../../support/files.js";
import { JumpingClock } from "../../support/jumping-clock.js";
import { upload } from "../../support/upload.js";
import { CASES } from "./documented-cases.js";
import { TOKEN } from "./documented-services.js";

const PAGE = { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Bad gateway</title>" };
/** Each way to lose the answer to the first upload, and whether the service has stored it. */
const LOSSES: readonly (readonly [name: string, fault: FaultRule["do"], truth: "stored" | "not stored"])[] = [
  ["broken off before the body", { kind: "reset", at: "before-body" }, "not stored"],
  ["broken off in mid-body", { kind: "reset", at: { afterBytes: 1 } }, "not stored"],
  ["reset behind the body", { kind: "reset", at: "after-body" }, "not stored"],
  ["reset once it is stored", { kind: "reset", at: "after-processing" }, "stored"],
  ["a 500 once it is stored", { kind: "answer", at: "after-processing", status: 500, body: "{}" }, "stored"],
  [
    "a proxy's page with 502 once it is stored",
    { kind: "answer", at: "after-processing", status: 502, ...PAGE },
    "stored",
  ],
  [
    "a page with 503 and Retry-After once it is stored",
    { kind: "answer", at: "after-processing", status: 503, ...PAGE, headers: { ...PAGE.headers, "retry-after": "1" } },
    "stored",
  ],
  ["a page with 200 once it is stored", { kind: "answer", at: "after-processing", status: 200, ...PAGE }, "stored"],
  ["an answer that is cut off", { kind: "truncated-answer", framing: "content-length" }, "stored"],
];

let folder: TestFolder;
let sandbox: Sandbox;
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

describe.each(CASES)("$name, mode $mode, $inputs", ({ name, mode, method, make, inputs, files, held, settledBy }) => {
  const start = async () => {
    const service = make();
    sandbox = await startSandbox({ others: { "/x": service } });
    const found = await folder.write(files);
    const run = () =>
      upload({
        service: describedService(name, { token: TOKEN, baseUrl: `${sandbox.url}/x`, mode, inputs }),
        files: found,
        journal: `${folder.path}/journal.ndjson`,
        clock: new JumpingClock(),
        random: () => 0.5,
      });
    return { service, run };
  };
  const sorted = (things: readonly string[]) => [...things].sort();

  test("takes each file once, and a later run with the journal sends nothing", async () => {
    const { service, run } = await start();
    expect(await run()).toMatchObject({ status: "success", errors: [] });
    expect(sorted(service.held)).toEqual(sorted(held));
    const { length } = sandbox.requests;
    expect((await run()).status).toBe("skipped");
    expect(sandbox.requests.length).toBe(length);
  });

  test("refuses a wrong token in its own words, and the run ends", async () => {
    const { service } = await start();
    const report = await upload({
      service: describedService(name, { token: "wrong", baseUrl: `${sandbox.url}/x`, mode, inputs }),
      files: await folder.write(files),
      clock: new JumpingClock(),
    });
    expect(report.status).toBe("failure");
    expect(report.files[0]?.error).toMatchObject({ status: expect.any(Number), hint: expect.stringMatching(/token/i) });
    expect(service.held).toEqual([]);
  });

  test.each(LOSSES)(
    "whose first upload is lost (%s) ends with each file once, or says that it may not be",
    async (lost, fault, truth) => {
      const { service, run } = await start();
      sandbox.faults.push({ when: { method: method }, do: fault });
      const first = await run();
      const isSettled = settledBy !== "nothing";
      // What can be repeated is no doubt, but a page in the place of a yes is not asked for again and again.
      const failed = lost === "a page with 200 once it is stored" && settledBy === "repeating" ? 1 : 0;
      expect(first.totals).toMatchObject({ inDoubt: isSettled ? 0 : 1, failed });
      if (isSettled || truth === "stored") expect(sorted(service.held)).toEqual(sorted(held));
      await run();
      expect(new Set(service.held).size).toBe(service.held.length);
      if (isSettled || truth === "stored") expect(sorted(service.held)).toEqual(sorted(held));
      else expect(service.held.length).toBeLessThan(held.length);
    },
  );
});
