// Tries the Action on files of one's own, without an account: a step with the inputs that are given, `name=value` each,
// runs on a folder against the sandbox. The folder stands for the checked-out repository. A described service answers as the
// examples in its description say, and each request is shown.
import { realpath, stat } from "node:fs/promises";
import { showLocalRun } from "./lib/local-run.mjs";

const USAGE = "Usage: try FOLDER NAME=VALUE…, as in: try ../sensor-data service=roe 'files=data/**'";

const [folder, ...inputs] = process.argv.slice(2);
const pairs = inputs.map((input) => /^([\w-]+)=(.*)$/s.exec(input));
const isFolder = folder !== undefined && (await stat(folder).catch(() => undefined))?.isDirectory();
if (folder === undefined || pairs.includes(null)) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!isFolder) {
  console.error(`There is no folder ${folder}.\n${USAGE}`);
  process.exitCode = 2;
} else {
  const given = Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? "", pair[2] ?? ""]])));
  process.exitCode = await showLocalRun(given, await realpath(folder));
}
