import { asUploadError, DataError, InDoubtError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { countRowsOf } from "../formats/count-rows.js";
import type { PlanContext, ServiceRequest, TaskContext, TaskMemory, UploadTask } from "../service.js";
import { plainText } from "../text.js";
import type { RoeApi } from "./roe-api.js";

/** How often a row count that is missing or wrong is asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;

/** Makes a new table of one CSV file, and compares the rows it has with those that were sent. */
export function createTableTask(file: DataFile, tableName: string, api: RoeApi): UploadTask {
  return {
    label: shown(tableName),
    files: [file],
    memory: { target: [`table ${tableName}`], unit: "file" },
    async run(context) {
      // Status 400 is what the service would say to the upload; found out before a large file went up for nothing.
      if (context.resumed.length === 0 && (await context.send(api.describeTable(tableName))).kind === "table") {
        throw new RefusedError(`${shown(tableName)} exists already`, {
          status: 400,
          hint: "Choose another `table-name`, or replace the table with `mode: replace`.",
        });
      }
      const made = await makeTable(file, tableName, "asks", api, context);
      await confirmTable(file, tableName, made, { api, context, old: "kept" });
    },
  };
}

/**
 * Deletes a table and makes it again of one CSV file, which is read before: a file that is no table, or has no rows, deletes
 * none.
 */
export async function replaceTableTask(
  file: DataFile,
  tableName: string,
  api: RoeApi,
  { earlier, signal }: PlanContext,
): Promise<{ readonly task: UploadTask; readonly problem: DataError | undefined }> {
  const memory: TaskMemory = { target: [`table ${tableName}`], unit: "whole" };
  const isReceipt = (value: unknown): value is string => typeof value === "string";
  const mayBeSkipped = (await earlier(memory, [file], isReceipt)).get(file)?.kind === "arrived";
  const task: UploadTask = {
    label: shown(tableName),
    files: [file],
    memory,
    async run(context) {
      const problem = mayBeSkipped ? await tableProblem(file, context.signal) : undefined;
      if (problem !== undefined) throw problem;
      // An earlier run may have come to the deletion and no further.
      let old: OldTable = context.state === undefined ? "kept" : "deleted";
      let made: string;
      try {
        if ((await context.send(api.describeTable(tableName))).kind === "table") {
          old = "in-doubt";
          context.remember({ table: "replacing" });
          await context.send(api.deleteTable(tableName)).catch((error) => {
            if (error instanceof RefusedError) old = "kept";
            throw error;
          });
          old = "deleted";
        }
        made = await makeTable(file, tableName, "sends-again", api, context);
      } catch (error) {
        const again =
          error instanceof InDoubtError ? "whether it was made again is not known" : "it was not made again";
        if (old !== "kept") context.unfinished(`${LEFT[old]}, and ${again}; run the upload again`);
        throw error;
      }
      await confirmTable(file, tableName, made, { api, context, old });
    },
  };
  return { task, problem: mayBeSkipped ? undefined : await tableProblem(file, signal) };
}

function shown(tableName: string): string {
  return `table "${plainText(tableName, 200)}"`;
}

/** What became of the table that is replaced. */
type OldTable = "kept" | "in-doubt" | "deleted";

const LEFT = { "in-doubt": "may have been deleted", deleted: "was deleted" };

/** Why a file is not to replace a table. */
async function tableProblem(file: DataFile, signal: AbortSignal): Promise<DataError | undefined> {
  const count = await countRowsOf(file, signal);
  if (count?.kind === "unknown") return new DataError({ file: file.label }, `is no table: ${count.reason}`);
  if (count?.kind === "counted" && count.rows > 0) return undefined;
  return new DataError({ file: file.label }, "has no rows to replace a table with");
}

/** Uploads the table; its name, as the service calls it, once the service has it. */
async function makeTable(
  file: DataFile,
  tableName: string,
  laterRun: NonNullable<ServiceRequest<string>["laterRun"]>,
  api: RoeApi,
  context: TaskContext,
): Promise<string> {
  const request = api.uploadTable(file, tableName, () => context.sentRows(file));
  try {
    return await context.send({ ...request, laterRun });
  } catch (error) {
    // One that was sent again after a lost answer is refused, because the first has made the table meanwhile.
    if (!(error instanceof RefusedError && error.status === 400 && context.mayHaveArrived(file))) throw error;
    const found = await request.lookUp(context.send);
    if (found.kind === "arrived") return found.receipt;
    if (found.kind === "absent") throw error;
    throw new InDoubtError(`${error.message}; ${found.reason}`, {
      files: [file],
      cause: error,
      hint: "Look at the table in Roe, and delete it if it is not whole, before sending the file again.",
    });
  }
}

/** What it takes to look at a table that was made. */
interface Looking {
  readonly api: RoeApi;
  readonly context: TaskContext;
  readonly old: OldTable;
}

/** The service has the table: compares its rows with those that were sent. */
async function confirmTable(file: DataFile, tableName: string, itemId: string, looking: Looking): Promise<void> {
  const { context } = looking;
  context.learn([file], { itemId });
  if (itemId !== tableName) {
    const message = `Roe named the table "${plainText(itemId, 200)}" instead of "${plainText(tableName, 200)}"`;
    context.notice({ level: "notice", message, file: file.label });
  }
  await compareRows(file, itemId, looking);
  context.confirm([file], { itemId });
}

/** @throws {UnexpectedAnswerError} where the table has another number of rows than the file, or is gone */
async function compareRows(file: DataFile, tableName: string, { api, context, old }: Looking): Promise<void> {
  const sent = context.sentRows(file);
  const table = await storedRows(file, tableName, api, context).catch((error: unknown) => asUploadError(error));
  if (!(table instanceof Error) && table.kind === "absent") {
    context.forget(file);
    if (old !== "kept") context.unfinished(`${LEFT[old]}, and is not there again; run the upload again`);
    throw new UnexpectedAnswerError(`${shown(tableName)} was made, but is not there`, { status: 404 });
  }
  if (table instanceof Error || table.rows === null) {
    // The service said that it has the table: that its rows cannot be compared is no failure.
    const why = table instanceof Error ? table.message : "the service does not say how many the table has";
    context.notice({ level: "warning", message: `its rows were not compared: ${why}`, file: file.label });
    return;
  }
  context.serviceRows(table.rows);
  if (sent === undefined || table.rows === sent) return;
  const rows = table.rows.toLocaleString("en-US");
  context.unfinished(`was made and has ${rows} rows, though ${sent.toLocaleString("en-US")} were sent`);
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
