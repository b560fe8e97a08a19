import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const run = promisify(execFile);

test.each([
  [["no such folder", "service=roe"], "There is no folder no such folder.\nUsage: try FOLDER"],
  [["README.md", "service=roe"], "There is no folder README.md.\nUsage: try FOLDER"],
  [["examples", "service"], "Usage: try FOLDER"],
  [[], "Usage: try FOLDER"],
])("`try` with %j says how it is called, and nothing more", async (args, said) => {
  const program = run(process.execPath, ["scripts/try.mjs", ...args], { cwd: repository });
  await expect(program).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^.*\n?Usage.*\n$/),
  });
  await expect(program).rejects.toMatchObject({ stderr: expect.stringContaining(said) });
});
