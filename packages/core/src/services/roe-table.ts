import { asUploadError, InDoubtError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { isUnclear } from "../http/outcome.js";
import type { PlanContext, TaskContext, TaskMemory, UploadTask } from "../service.js";
import { plainText } from "../text.js";
import { isTableReceipt, type RoeApi } from "./roe-api.js";

/** How often a row count that is missing or wrong is asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;

/** What an earlier run, which was cut off, has done about the table. */
type Earlier =
  | { readonly kind: "nothing" }
  /** It sent the file, and no answer came. The name was free just before. */
  | { readonly kind: "sent" }
  /** The service said yes, and called the table so. */
  | { readonly kind: "made"; readonly name: string };

/** Makes a new table of one CSV file, and compares the rows it has with those that were sent. */
export async function planTableTask(
  file: DataFile,
  tableName: string,
  api: RoeApi,
  { earlier }: PlanContext,
): Promise<UploadTask> {
  const memory: TaskMemory = { target: [`table ${tableName}`], unit: "file" };
  const isReceipt = (value: unknown) => isTableReceipt(value, tableName);
  const upload = (await earlier(memory, [file], isReceipt)).get(file);
  const before: Earlier =
    upload?.kind !== "sent"
      ? { kind: "nothing" }
      : upload.receipt !== undefined
        ? { kind: "made", name: upload.receipt }
        : { kind: "sent" };
  return {
    label: shown(tableName),
    files: [file],
    memory,
    async run(context) {
      const itemId = await settledTable(file, tableName, before, api, context);
      context.learn([file], { itemId });
      if (itemId !== tableName) {
        const message = `Roe named the table "${plainText(itemId, 200)}" instead of "${plainText(tableName, 200)}"`;
        context.notice({ level: "notice", message, file: file.label });
      }
      await compareRows(file, itemId, api, context);
      context.confirm([file], { itemId });
    },
  };
}

function shown(tableName: string): string {
  return `table "${plainText(tableName, 200)}"`;
}

/** The table's name, once the service has it: made by this run, or by an earlier one. */
async function settledTable(
  file: DataFile,
  tableName: string,
  earlier: Earlier,
  api: RoeApi,
  context: TaskContext,
): Promise<string> {
  const name = earlier.kind === "made" ? earlier.name : tableName;
  const there = await context.send(api.describeTable(name));
  // Gone again, or never made: it is sent, because a name that does come up meanwhile is refused.
  if (there.kind === "absent") return await makeTable(file, tableName, api, context);
  if (earlier.kind === "made") return name;
  if (earlier.kind === "sent") {
    const message = `an earlier run sent ${file.label} as ${shown(tableName)}, and no answer came`;
    return await sentTable(file, tableName, { message }, api, context);
  }
  // Status 400 is what the service would say to the upload; found out before a large file went up for nothing.
  throw new RefusedError(`${shown(tableName)} exists already, and Roe makes new tables only`, {
    status: 400,
    hint: "Choose another `table-name`, or delete the table first.",
  });
}

/**
 * Uploads the table, again where an answer is lost: the service refuses a name that exists, so nothing is stored twice.
 * But the refusal of a repeat does not tell whether it was the first attempt that made the table.
 */
async function makeTable(file: DataFile, tableName: string, api: RoeApi, context: TaskContext): Promise<string> {
  try {
    return await context.send(api.uploadTable(file, tableName));
  } catch (error) {
    // Of several attempts, any may have made the table: the last one's end, or the run's, says nothing of those before.
    if (!context.mayHaveArrived(file) && !isUnclear(error)) throw error;
    return await sentTable(file, tableName, { message: asUploadError(error).message, error }, api, context);
  }
}

/**
 * Finds out whether a file became the table of which no answer says so. As the name was free just before it was sent, a
 * table that has it now and holds the rows sent is this upload's.
 * @param end - how sending it ended
 * @throws {InDoubtError} where it cannot be told; the end's error where that was an answer
 */
async function sentTable(
  file: DataFile,
  tableName: string,
  end: { readonly message: string; readonly error?: unknown },
  api: RoeApi,
  context: TaskContext,
): Promise<string> {
  const inDoubt = (why: string, cause: unknown) =>
    new InDoubtError(`${end.message}; ${why}`, {
      files: [file],
      cause,
      hint: "Look at the table in Roe, and delete it if it is not whole, before sending the file again.",
    });
  const table = await storedRows(file, tableName, api, context).catch((cause: unknown) => {
    throw inDoubt(`asking whether the table was made failed too: ${asUploadError(cause).message}`, cause);
  });
  if (table.kind === "absent") {
    // Refused for another reason, or answered by something that is not the service.
    if ((end.error instanceof RefusedError && end.error.status === 400) || isUnclear(end.error)) throw end.error;
    throw inDoubt("there is no such table yet, but the service may still be working on it", end.error);
  }
  const sent = context.sentRows(file);
  if (table.rows !== null && table.rows === sent) return tableName;
  const rows = `has ${table.rows ?? "an unknown number of"} rows, the file has ${sent ?? "an unknown number"}`;
  throw inDoubt(`a table of the name has been made meanwhile, and ${rows}`, end.error);
}

/** @throws {UnexpectedAnswerError} where the table has another number of rows than the file */
async function compareRows(file: DataFile, tableName: string, api: RoeApi, context: TaskContext): Promise<void> {
  const sent = context.sentRows(file);
  const table = await storedRows(file, tableName, api, context).catch((error: unknown) => asUploadError(error));
  if (table instanceof Error || table.kind === "absent" || table.rows === null) {
    // The service said that it has the table: that its rows cannot be compared is no failure.
    const why = table instanceof Error ? table.message : "the service does not say how many the table has";
    context.notice({ level: "warning", message: `its rows were not compared: ${why}`, file: file.label });
    return;
  }
  context.serviceRows(table.rows);
  if (sent === undefined || table.rows === sent) return;
  throw new UnexpectedAnswerError(`${shown(tableName)} has ${table.rows} rows, but ${sent} were sent`, {
    status: 200,
    hint: "Look at the table in Roe, and delete it before sending the file again.",
  });
}

/** What the service says of the table, asked again for a while until it has the rows that were sent. */
async function storedRows(file: DataFile, tableName: string, api: RoeApi, context: TaskContext) {
  const sent = context.sentRows(file);
  let asked = 0;
  return await context.poll(async () => {
    asked += 1;
    const table = await context.send(api.describeTable(tableName));
    const isSettled = table.kind === "table" && table.rows !== null && (sent === undefined || table.rows === sent);
    const isLast = asked >= (context.waitFor === "accepted" ? 1 : ROW_COUNT_ASKS);
    return isSettled || isLast ? { kind: "done", value: table } : { kind: "working" };
  });
}
