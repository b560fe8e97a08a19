import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import type { JournalFile } from "../../src/journal/journal-file.js";
import type { DatasetService, Json, ServiceRequest } from "../../src/service.js";
import { type Mutation, runSchedule } from "./run-schedule.js";
import { SCENARIOS } from "./scenarios.js";

const SCHEDULES = 6 * SCENARIOS.length;
// The first of these schedules in which a broken program must show.
const MOST_MUTATED = 15 * SCENARIOS.length;

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL("cli.ts", import.meta.url));

test(`${SCHEDULES} schedules of faults, crashes and killed processes lose nothing and store nothing twice`, async () => {
  const program = fileURLToPath(new URL("../../../../scripts/run-test-program.mjs", import.meta.url));
  const { stdout } = await run(process.execPath, [program, PROGRAM, "--runs", String(SCHEDULES), "--seed", "suite"]);
  expect(stdout).toMatch(new RegExp(`^${SCHEDULES} schedules \\([1-9]\\d* with SIGKILL\\)`, "m"));
  expect(stdout).toMatch(/ 0 failed\n$/);
}, 60_000);

test("a schedule follows from its seed and number alone", async () => {
  const [first, again] = await Promise.all([runSchedule("same", 2), runSchedule("same", 2)]);
  expect(again?.schedule).toEqual(first?.schedule);
});

/** Findings of one kind within the first schedules. */
async function findingsLike(kind: RegExp, mutation: Mutation): Promise<readonly string[]> {
  const found: string[] = [];
  for (let index = 0; index < MOST_MUTATED && found.length === 0; index += 1) {
    const { findings } = await runSchedule("mutation", index, mutation);
    found.push(...findings.filter((finding) => kind.test(finding)));
  }
  return found;
}

const TWICE = /the service has .* [2-9] times/;

describe("the same schedules find", () => {
  test("a journal that is not synced", async () => {
    const unsynced = (file: JournalFile): JournalFile => ({ ...file, sync: async () => {} });
    expect(await findingsLike(TWICE, { journal: unsynced })).not.toEqual([]);
  }, 60_000);

  test("a request that is recorded after it was answered", async () => {
    expect(await findingsLike(TWICE, { journal: requestsLast })).not.toEqual([]);
  }, 60_000);

  test("a service that takes absence for a proof", async () => {
    const service = changeRequests((request) => ({ ...request, repeatable: true }));
    expect(await findingsLike(TWICE, { service })).not.toEqual([]);
  }, 60_000);

  test("a service that does not ask after a lost answer", async () => {
    const service = changeRequests(({ lookUp, ...request }) => request);
    expect(await findingsLike(/is in-doubt, but should be decided/, { service })).not.toEqual([]);
  }, 60_000);

  test("a service that takes every lost request for one that arrived", async () => {
    const service = changeRequests((request) =>
      request.lookUp === undefined
        ? request
        : { ...request, lookUp: async () => ({ kind: "arrived", receipt: readYes(request) }) },
    );
    expect(await findingsLike(/but it is not there/, { service })).not.toEqual([]);
  }, 60_000);

  test("nothing in a program that is left as it is", async () => {
    for (let index = 0; index < SCENARIOS.length; index += 1) {
      expect((await runSchedule("mutation", index)).findings).toEqual([]);
    }
  }, 60_000);
});

/** Holds every request back until another record comes, and writes it after that one. */
function requestsLast(file: JournalFile): JournalFile {
  let held = "";
  return {
    ...file,
    append: async (text) => {
      const lines = text.split(/(?<=\n)/);
      const requests = lines.filter((line) => line.includes('"kind":"request"')).join("");
      const others = lines.filter((line) => !line.includes('"kind":"request"')).join("");
      const isHeader = others.includes('"kind":"journal"');
      await file.append(isHeader || others === "" ? others : others + held);
      held = (isHeader || others === "" ? held : "") + requests;
    },
  };
}

function changeRequests(
  change: <T extends Json>(request: ServiceRequest<T>) => ServiceRequest<T>,
): (service: DatasetService) => DatasetService {
  return (service) => ({
    ...service,
    async plan(files, context) {
      const plan = await service.plan(files, context);
      const tasks = plan.tasks.map((task) => ({
        ...task,
        run: (taskContext: Parameters<typeof task.run>[0]) =>
          task.run({ ...taskContext, send: (request) => taskContext.send(change(request)) }),
      }));
      return { ...plan, tasks };
    },
  });
}

/** What the request would have returned, had the service said yes. */
function readYes<T extends Json>(request: ServiceRequest<T>): T {
  const body = Buffer.from('{"success":true,"id":1}');
  return request.read({ status: 200, headers: {}, body, requestSent: "whole" });
}
