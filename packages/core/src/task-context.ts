import type { RowCount } from "./body/body.js";
import type { DataFile } from "./files/data-file.js";
import { countRowsOf } from "./formats/count-rows.js";
import { pollDelay } from "./http/retry.js";
import type { TaskJournal } from "./journal/task-journal.js";
import type { FileFacts } from "./report.js";
import type { RunTasksOptions, Settle } from "./run-tasks.js";
import type { Confirmation, Send, TaskContext, UploadTask } from "./service.js";

/** What one task is run with. */
export interface TaskTools {
  readonly send: Send;
  readonly files: readonly DataFile[];
  readonly journal: TaskJournal | undefined;
  readonly resumedRows: RowCounts;
  readonly settle: Settle;
}

type RowCounts = ReadonlyMap<DataFile, RowCount>;

// How long a service may not say how far something is.
const MAX_UNCLEAR_MS = 5 * 60_000;

/** What a task works with. */
export function taskContext(
  task: UploadTask,
  { send, files, journal, resumedRows, settle }: TaskTools,
  options: RunTasksOptions,
): TaskContext {
  const { sender, ledger, clock, random, signal, notice } = options;
  return {
    send,
    files,
    resumed: journal?.sentBefore() ?? [],
    state: journal?.state,
    journal: journal === undefined ? "none" : "kept",
    remember: (state) => journal?.remember(state),
    signal,
    waitFor: options.wait ? "processed" : "accepted",
    notice,
    sentRows(file) {
      const count = sender.rowsOf(file) ?? resumedRows.get(file);
      return count?.kind === "counted" ? count.rows : undefined;
    },
    mayHaveArrived: (file) => sender.mayHaveArrived(file),
    serviceRows: options.onServiceRows,
    unfinished(message) {
      options.onUnfinished({ task: task.label, message });
      notice({ level: "warning", message: `${task.label}: ${message}` });
    },
    learn(about, outcome) {
      for (const file of about) ledger.learn(file, factsOf(file, outcome));
      for (const file of about) options.emit({ kind: "file", file: ledger.describe(file) });
    },
    confirm(confirmed, outcome = {}) {
      for (const file of confirmed) {
        ledger.learn(file, Object.assign(countedRows(file, options, resumedRows), factsOf(file, outcome)));
      }
      journal?.arrived(confirmed, outcome, (file) => ledger.describe(file).rows);
      for (const file of confirmed) settle(file, "uploaded");
    },
    forget: (file) => journal?.forget(file),
    fail: (file, error) => settle(file, error.kind === "in-doubt" ? "in-doubt" : "failed", error),
    wait: (ms) => clock.sleep(ms, signal),
    async poll(ask) {
      let unclearSince: number | undefined;
      for (let round = 1; ; round += 1) {
        const answer = await ask();
        if (answer.kind === "done") return answer.value;
        if (round === 1) {
          options.emit({ kind: "waiting", task: task.label, reason: `${task.label}: the service is processing it` });
        }
        unclearSince = answer.kind === "unclear" ? (unclearSince ?? clock.now()) : undefined;
        if (answer.kind === "unclear" && clock.now() - (unclearSince ?? 0) >= MAX_UNCLEAR_MS) throw answer.error;
        await clock.sleep(pollDelay(round, random()), signal);
      }
    },
  };
}

/** What a service said of one of its files. */
function factsOf(file: DataFile, { rows, ...ids }: Confirmation): FileFacts {
  const known = rows?.get(file);
  return known === undefined ? ids : { ...ids, rows: known };
}

/** What was counted while the file was sent; one that an earlier run sent is read for it. */
function countedRows(file: DataFile, { sender, notice }: RunTasksOptions, resumedRows: RowCounts): FileFacts {
  const count = sender.rowsOf(file) ?? resumedRows.get(file);
  if (count?.kind === "unknown") {
    notice({ level: "warning", message: `its rows were not counted: ${count.reason}`, file: file.label });
  }
  return count?.kind === "counted" ? { rows: count.rows } : {};
}

/** Counts the rows of files that an earlier run sent, and that may not be sent again. */
export async function countResumed(journal: TaskJournal | undefined, signal: AbortSignal): Promise<RowCounts> {
  const counts = new Map<DataFile, RowCount>();
  for (const file of (journal?.sentBefore() ?? []).flatMap(({ files }) => files)) {
    // A file that cannot be read any more is still looked for at the service.
    const count = await countRowsOf(file, signal).catch(() => undefined);
    if (count !== undefined) counts.set(file, count);
  }
  return counts;
}
