import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { edgeImpulseInputs, runAction, runnerFolders } from "../lib/action.mjs";
import { writeLines, writeSmallFiles } from "../lib/files.mjs";
import { inTurn, median } from "../lib/pairs.mjs";
import { run } from "../lib/process.mjs";
import { secondsText, whole } from "../lib/row.mjs";
import { startSandbox } from "../lib/servers.mjs";
import { VISITS_HEADER, visit } from "../lib/visits.mjs";

/** @type {import("../lib/row.mjs").Row} */
export const unchanged = {
  name: "unchanged",
  work: "a second run with a journal in which nothing has changed: files of 4 KiB, and a table of a hundred times as many rows",
  sizes: [1000, 3000, 10_000],
  sizeText: (files) => `${whole(files)} files and ${whole(files * 100)} rows`,
  async measure(files, { folder, rounds }) {
    const folders = runnerFolders(folder);
    await mkdir(folders.workspace, { recursive: true });
    await writeSmallFiles(join(folders.workspace, "one"), 1, 4096);
    await writeSmallFiles(join(folders.workspace, "all"), files, 4096);
    await writeLines(join(folders.workspace, "all", "visits.csv"), (line) =>
      line === 0 ? VISITS_HEADER : line > files * 100 ? undefined : visit(line),
    );
    const sandbox = await startSandbox(["--content", "count"]);
    try {
      const upload = (/** @type {string} */ name) => {
        const inputs = { ...edgeImpulseInputs(sandbox.url), files: `${name}/**`, journal: `${name}.ndjson` };
        return runAction({ ...folders, inputs }, "skipped");
      };
      for (const name of ["one", "all"]) {
        const inputs = { ...edgeImpulseInputs(sandbox.url), files: `${name}/**`, journal: `${name}.ndjson` };
        await runAction({ ...folders, inputs });
      }
      const { all, one, sums } = await inTurn(rounds, {
        all: () => upload("all"),
        one: () => upload("one"),
        sums: () => run("sh", ["-c", `find ${folders.workspace}/all -type f -print0 | xargs -0 sha256sum > /dev/null`]),
      });
      const of = (/** @type {typeof one} */ runs) => median(runs.map(({ seconds }) => seconds));
      return [
        {
          what: "time against `sha256sum` of the files and a start",
          ours: secondsText(of(all)),
          theirs: `\`sha256sum\` ${secondsText(of(sums))}, a start ${secondsText(of(one))}`,
          value: of(all) / (of(sums) + of(one)),
          most: 1.5,
        },
      ];
    } finally {
      await sandbox.stop();
      await rm(folders.workspace, { recursive: true, force: true });
    }
  },
};
