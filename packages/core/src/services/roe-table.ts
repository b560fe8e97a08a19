import { asUploadError, InDoubtError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { TaskContext, UploadTask } from "../service.js";
import { plainText } from "../text.js";
import type { RoeApi } from "./roe-api.js";

/** How often a row count that is missing or wrong is asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;

/** Makes a new table of one CSV file, and compares the rows it has with those that were sent. */
export function tableTask(file: DataFile, tableName: string, api: RoeApi): UploadTask {
  const shown = `table "${plainText(tableName, 200)}"`;
  return {
    label: shown,
    files: [file],
    memory: { target: [`table ${tableName}`], unit: "file" },
    async run(context) {
      const before = await context.send(api.describeTable(tableName));
      if (before.kind === "table") {
        // Status 400 is what the service would say to the upload; found out before a large file went up for nothing.
        throw new RefusedError(`${shown} exists already, and Roe makes new tables only`, {
          status: 400,
          hint: "Choose another `table-name`, or delete the table first.",
        });
      }
      const itemId = await makeTable(file, tableName, api, context);
      context.learn([file], { itemId });
      if (itemId !== tableName) {
        const message = `Roe named the table "${plainText(itemId, 200)}" instead of "${plainText(tableName, 200)}"`;
        context.notice({ level: "notice", message, file: file.label });
      }
      await compareRows(file, itemId, api, context);
      await context.confirm([file], { itemId });
    },
  };
}

/**
 * Uploads the table, again where an answer is lost: the service refuses a name that exists, so nothing is stored twice.
 * But the refusal of a repeat does not tell whether it was the first attempt that made the table. As the name was free
 * just before, a table that has it now and holds the rows sent is this upload's.
 */
async function makeTable(file: DataFile, tableName: string, api: RoeApi, context: TaskContext): Promise<string> {
  try {
    return await context.send(api.uploadTable(file, tableName));
  } catch (error) {
    // Of several attempts, any may have made the table: the last one's end, or the run's, says nothing of those before.
    if (!context.mayHaveArrived(file)) throw error;
    const isRefused = error instanceof RefusedError && error.status === 400;
    const inDoubt = (why: string, cause: unknown) =>
      new InDoubtError(`${asUploadError(error).message}; ${why}`, {
        files: [file],
        cause,
        hint: "Look at the table in Roe, and delete it if it is not whole, before sending the file again.",
      });
    const rows = await storedRows(file, tableName, api, context).catch((cause: unknown) => {
      throw inDoubt(`asking whether the table was made failed too: ${asUploadError(cause).message}`, cause);
    });
    if (rows.kind === "absent" && isRefused) throw error; // the refusal was for another reason
    if (rows.kind === "absent")
      throw inDoubt("there is no such table yet, but the service may still be working on it", error);
    if (rows.rows !== null && rows.rows === context.sentRows(file)) return tableName;
    throw inDoubt(
      `a table of the name has been made meanwhile, and has ${rows.rows ?? "an unknown number of"} rows`,
      error,
    );
  }
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
  throw new UnexpectedAnswerError(
    `table "${plainText(tableName, 200)}" has ${table.rows} rows, but ${sent} were sent`,
    { status: 200, hint: "Look at the table in Roe, and delete it before sending the file again." },
  );
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
    return isSettled || isLast ? table : undefined;
  });
}
