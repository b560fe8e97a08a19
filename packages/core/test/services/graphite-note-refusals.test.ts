import { describe, expect, test } from "@jest/globals";
import {
  APPEND,
  CREATE,
  csv,
  folder,
  REPLACE,
  run,
  sandbox,
  start,
  steps,
  useGraphiteNote,
} from "./graphite-note-stage.js";

useGraphiteNote();

describe("refusals", () => {
  const refusal = async (options: Parameters<typeof run>[1]) => {
    const report = await run(await folder.write({ "a.csv": csv(1, 50) }), options);
    expect(report.status).toBe("failure");
    return report.files[0]?.error;
  };

  test("401 names the token", async () => {
    await start();
    const error = await refusal({ target: REPLACE, token: "wrong" });
    expect(error).toMatchObject({ kind: "refused", status: 401, hint: expect.stringContaining("`token`") });
    expect(error?.message).toBe("fill dataset: The token is not valid. (HTTP 401)");
  });

  test("404 names the dataset's code", async () => {
    await start();
    const error = await refusal({ target: { mode: "replace", datasetCode: "gone" } });
    expect(error).toMatchObject({ status: 404, hint: expect.stringContaining("`dataset-code`") });
    expect(error?.message).toContain("There is no dataset gone.");
  });

  test("409 at a creation names the dataset that exists", async () => {
    await start();
    const error = await refusal({ target: { mode: "create", name: "Sales" } });
    expect(error).toMatchObject({ status: 409, hint: expect.stringContaining("name exists") });
    expect(error?.message).toContain('A dataset "Sales" exists already.');
    expect(steps()).toEqual(["create"]);
  });

  test("409 at a later fill is final: it may mean a duplicate", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "answer", at: "after-body", status: 409 } });
    expect(await refusal({ target: APPEND })).toMatchObject({ kind: "refused", status: 409 });
    expect(steps()).toEqual(["fill"]);
  });

  test("413 asks for fewer rows in a request, and names the dataset that was made", async () => {
    await start({ maxBodyBytes: 1200 });
    const files = await folder.write({ "a.csv": csv(1, 1000) });
    const report = await run(files, { target: CREATE });
    const code = sandbox.graphiteNote.datasets.at(-1)?.code;
    expect(report.files[0]?.error).toMatchObject({ status: 413, hint: expect.stringContaining("`rows-per-request`") });
    expect(report.itemIds).toEqual([code]);
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining(`${code}`) }]);
  });

  test("HTML in place of an answer is no success", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "html" } });
    expect(await refusal({ target: REPLACE })).toMatchObject({ kind: "unexpected-answer" });
  });
});
