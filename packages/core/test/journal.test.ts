import { expect, test } from "@jest/globals";
import { createTransport, type Transport } from "../src/http/transport.js";
import { journalFile } from "../src/journal/journal-file.js";
import type { DatasetService, TaskContext } from "../src/service.js";
import { datatile } from "../src/services/datatile.js";
import { folder, journal, posts, run, sandbox, useJournal } from "./journal-stage.js";
import { edgeImpulseAt } from "./support/run.js";

useJournal();

test("of two runs with one journal at once, one sends everything and the other nothing", async () => {
  const files = await folder.write({ a: "1", b: "2", c: "3" });
  const service = edgeImpulseAt(sandbox, { groupBy: "file" });
  const reports = await Promise.all([run(files, { service }), run(files, { service })]);
  expect(reports.map(({ status }) => status).sort()).toEqual(["failure", "success"]);
  const failed = reports.find(({ status }) => status === "failure");
  expect(failed?.files[0]?.error?.message).toContain("another run has written to the journal");
  expect(sandbox.edgeImpulse.items).toHaveLength(3);
  expect(await run(files, { service })).toMatchObject({ status: "skipped" });
});

test("a request after which something nobody foresaw goes wrong is not sent again", async () => {
  const files = await folder.write({ "a.csv": "x\n1\n" });
  const service = datatile({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.datatile,
    mode: "append",
    targetHash: "d1",
  });
  const odd: DatasetService = {
    ...service,
    async plan(planned, context) {
      const plan = await service.plan(planned, context);
      const tasks = plan.tasks.map((task) => ({
        ...task,
        run: (taskContext: TaskContext) =>
          task.run({ ...taskContext, send: (request) => taskContext.send({ ...request, read: () => fault() }) }),
      }));
      return { ...plan, tasks };
    },
  };
  const fault = () => {
    throw new TypeError("a bug");
  };
  expect((await run(files, { service: odd })).files).toMatchObject([{ state: "failed", error: { kind: "internal" } }]);
  expect((await run(files, { service })).files).toMatchObject([{ state: "in-doubt" }]);
  expect(posts()).toBe(1);
});

test("a request that a transport lost in a way of its own is in doubt", async () => {
  const inner = createTransport();
  const transport: Transport = {
    async exchange(request) {
      await inner.exchange(request);
      throw new Error("gone");
    },
    close: () => {},
  };
  const service = datatile({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.datatile,
    mode: "append",
    targetHash: "d1",
  });
  const files = await folder.write({ "a.csv": "x\n1\n" });
  expect((await run(files, { service, transport })).files).toMatchObject([{ state: "in-doubt" }]);
  inner.close();
  expect((await run(files, { service })).files).toMatchObject([{ state: "in-doubt" }]);
  expect(posts()).toBe(1);
});

test("a journal that was handed in as a file is the same as its path", async () => {
  const files = await folder.write({ a: "1" });
  await run(files, { journal: journalFile(journal) });
  expect((await run(files)).status).toBe("skipped");
});
