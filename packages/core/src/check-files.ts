import { setImmediate } from "node:timers/promises";
import { asUploadError, DataError, describeError, FileError, StoppedError, type UploadError } from "./errors.js";
import { type DataFile, readDataFile, readSmallFile } from "./files/data-file.js";
import { isGitLfsPointer } from "./files/git-lfs.js";
import { countRows } from "./formats/count-rows.js";
import type { FileLedger } from "./report.js";
import type { Notice } from "./service.js";

// A pointer has three lines: the version (43 bytes with its line end), the digest (76), the size (7 or more); the
// Git LFS specification keeps it below 1,024 bytes.
const POINTER_BYTES = { least: 126, most: 1023 };

/** Finds files that hold a Git LFS pointer in place of their data. A file that cannot be read is left for the upload to report. */
export async function checkFiles(
  files: readonly DataFile[],
  signal: AbortSignal,
  readSmall: (file: DataFile) => Buffer = readSmallFile,
): Promise<DataError[]> {
  const suspects = files.filter(({ size }) => size >= POINTER_BYTES.least && size <= POINTER_BYTES.most);
  const pointers = new Set<DataFile>();
  for (const file of suspects) {
    await setImmediate();
    if (signal.aborted) break;
    if (isPointer(file, readSmall)) pointers.add(file);
  }
  return suspects
    .filter((file) => pointers.has(file))
    .map(
      (file) =>
        new DataError({ file: file.label }, "is a Git LFS pointer, not the data", {
          hint: "Set `lfs: true` on the actions/checkout step.",
        }),
    );
}

function isPointer(file: DataFile, readSmall: (file: DataFile) => Buffer): boolean {
  try {
    return isGitLfsPointer(readSmall(file), file.size);
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}

/**
 * What a check does with the files instead of sending them: reads each to its end and counts its rows, but for what an
 * earlier run uploaded. With problems, nothing is sent: the files they are about fail with them, the others as not sent.
 */
export async function inspectFiles(
  ledger: FileLedger,
  problems: readonly UploadError[],
  signal: AbortSignal,
  notice: (notice: Notice) => void,
): Promise<void> {
  const first = problems[0];
  const problemOf = new Map(problems.toReversed().map((problem) => [describeError(problem).file, problem]));
  for (const file of ledger.files) {
    const own = problemOf.get(file.label);
    if (own !== undefined) {
      ledger.settle(file, "failed", own);
    } else if (first !== undefined) {
      const reason = first.kind === "stopped" ? first.reason : "failure";
      ledger.settle(file, "failed", new StoppedError(reason, `not sent: ${first.message}`, { cause: first }));
    } else if (ledger.isOpen(file)) {
      await inspect(file, ledger, signal, notice);
    }
  }
}

async function inspect(
  file: DataFile,
  ledger: FileLedger,
  signal: AbortSignal,
  notice: (notice: Notice) => void,
): Promise<void> {
  try {
    signal.throwIfAborted();
    const counted = countRows(file, readDataFile(file), (count) => {
      if (count.kind === "counted") ledger.learn(file, { rows: count.rows });
      else notice({ level: "warning", message: `its rows cannot be counted: ${count.reason}`, file: file.label });
    });
    for await (const _chunk of counted) signal.throwIfAborted();
  } catch (thrown) {
    ledger.settle(file, "failed", asUploadError(thrown));
  }
}
