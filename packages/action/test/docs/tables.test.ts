import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

test("action.yml and the tables of the documentation are what the source's tables give", async () => {
  const repository = fileURLToPath(new URL("../../../..", import.meta.url));
  const checked = promisify(execFile)(process.execPath, ["scripts/update-readme.mjs", "--check"], { cwd: repository });
  await expect(checked).resolves.toMatchObject({ stderr: "" });
});
