import type { RequestBody } from "../../body/body.js";
import { jsonBody } from "../../body/json.js";
import { multipartBody } from "../../body/multipart.js";
import { rawBody } from "../../body/raw.js";
import type { DataFile } from "../../files/data-file.js";
import type { Json, TaskContext } from "../../service.js";
import { assertAllTaken, compareRows, type TellOfName, waitForJob } from "./after-upload.js";
import type { DescriptionInMode } from "./contradictions.js";
import type { DescribedApi, Receipt } from "./described-api.js";
import { type Digests, digestsFor, keyOf } from "./file-values.js";
import type { Finder } from "./find.js";
import { markOf, type RowBatch, type RowRules } from "./rows.js";
import { fill, fillJson, type Values } from "./template.js";

/** What the uploads of a plan share, and how this one waits. */
export interface UploadTools {
  readonly description: DescriptionInMode;
  readonly api: DescribedApi;
  readonly finder: Finder | undefined;
  /** Of `answer.keep`, the values that answers have brought. */
  readonly kept: Map<string, string>;
  valuesOf(file: DataFile, digests: Digests): Values;
  readonly tellOfName: TellOfName;
  /** `always`: the next file needs the job of this one to be over, whatever the user wants. */
  readonly waits: "always" | "if-wanted";
}

/** Sends a file in one request. */
export async function uploadFile(file: DataFile, task: TaskContext, tools: UploadTools): Promise<void> {
  const { description, finder } = tools;
  const values = tools.valuesOf(file, await digestsFor(description, file, task.signal));
  const name = sentName(file, description, values);
  const piece = { step: "upload file", values, body: fileBody(file, name, description, values) };
  const { receipt, rows } = await send(file, piece, task, tools);
  tools.tellOfName(file, name, receipt.name);
  if (description.find?.rows !== undefined && finder !== undefined)
    await compareRows(file, task, () => finder.rowsOf(file, values, receipt.id, task.send));
  assertAllTaken(file, rows, task.sentRows(file), task);
  task.confirm([file], confirmation(file, receipt, rows));
}

/** Sends the rows of a file, batch after batch. */
export async function uploadRows(
  file: DataFile,
  { batches, sentBefore }: { readonly batches: readonly RowBatch[]; readonly sentBefore: number },
  task: TaskContext,
  tools: UploadTools,
): Promise<void> {
  const { rows: rules = {}, json = "{rows}" } = tools.description.upload.body ?? {};
  const values = tools.valuesOf(file, await digestsFor(tools.description, file, task.signal));
  const all = batches.reduce((sum, { rowCount }) => sum + rowCount, sentBefore);
  let accepted = sentBefore;
  let last: Receipt = {};
  try {
    for (const batch of batches) {
      const text = await batch.read();
      const rows = wrapped(text, rules, values);
      const key = keyOf([file.name, String(batch.from), text, String(values("batch.key") ?? "")]);
      const ofBatch: Values = (name) => (name === "rows" ? rows : name === "batch.key" ? key : values(name));
      const piece = {
        step: `send rows ${batch.from + 1} to ${batch.from + batch.rowCount}`,
        values: ofBatch,
        body: jsonBody(fillJson(json, ofBatch), [file]),
        mark: markOf(batch),
        // What an earlier run has sent is left out, but for its last request: only that one has to be asked for.
        recorded: { part: String(batch.from), laterRun: batch.wasSent ? "asks" : "sends-again" },
      } as const;
      const sent = await send(file, piece, task, tools);
      assertAllTaken(file, sent.rows, batch.rowCount, task);
      accepted += batch.rowCount;
      last = sent.receipt;
      // A file that fails later has this much of it at the service all the same.
      task.learn([file], { rows: new Map([[file, accepted]]) });
    }
  } catch (error) {
    if (accepted > 0)
      task.unfinished(`${accepted} of the ${all} rows of ${file.label} are at the service; ${advice(tools)}`);
    throw error;
  }
  task.confirm([file], confirmation(file, last, accepted));
}

function advice({ description }: UploadTools): string {
  return description.upload.repeatable === true
    ? "run the upload again to send the rest"
    : "running it again without a journal would send them again";
}

function wrapped(text: string, { each }: RowRules, values: Values): Json {
  const rows: readonly Json[] = JSON.parse(text); // made by the encoder of tables
  if (each === undefined) return rows;
  return rows.map((row) => fillJson(each, (name) => (name === "row" ? row : values(name))) ?? null);
}

/** A request for a file, or for a part of it. */
interface Piece {
  readonly step: string;
  readonly values: Values;
  readonly body: RequestBody;
  /** What a later run needs of it. */
  readonly mark?: Readonly<Record<string, Json>>;
  /** How a journal records it, where it is one of several. */
  readonly recorded?: { readonly part: string; readonly laterRun: "asks" | "sends-again" };
}

/** @returns the rows that were taken, where the answer or its job says so */
async function send(
  file: DataFile,
  { step, values, body, mark = {}, recorded }: Piece,
  task: TaskContext,
  { description, api, finder, kept, waits }: UploadTools,
): Promise<{ readonly receipt: Receipt; readonly rows: number | undefined }> {
  const upload = api.upload(file, values, { step, body });
  const request = upload.repeatable ? upload : { ...upload, ...recorded };
  const receipt =
    finder === undefined
      ? await task.send({ ...request, mark })
      : await finder.send({ file, values, request, mark: { ...mark, kept: Object.fromEntries(kept) } }, task);
  for (const [name, value] of Object.entries(receipt.kept ?? {})) if (!kept.has(name)) kept.set(name, value);
  const { job: jobId } = receipt;
  if (jobId !== undefined) task.learn([file], { jobId });
  else if (description.answer?.job !== undefined)
    task.notice({ level: "warning", message: "no job id was found in the answer", file: file.label });
  const isWaitedFor = description.job !== undefined && (task.waitFor === "processed" || waits === "always");
  if (jobId === undefined || !isWaitedFor) return { receipt, rows: receipt.rows };
  const rows = await waitForJob(jobId, file, task, () => task.send(api.job(jobId, values)));
  return { receipt, rows: rows ?? receipt.rows };
}

function fileBody(file: DataFile, name: string, { upload }: DescriptionInMode, values: Values): RequestBody {
  const { multipart, raw } = upload.body ?? {};
  if (multipart === undefined) return rawBody(file, fill(raw?.type ?? "{file.type}", values, "header") ?? "");
  const fields = Object.entries(multipart.fields ?? {}).flatMap(([field, template]) => {
    const text =
      typeof template === "string" ? fill(template, values, "text") : jsonText(fillJson(template.json, values));
    return text === undefined ? [] : [[field, text] as const];
  });
  return multipartBody({ fields, files: [{ field: multipart.file ?? "file", file, fileName: name }] });
}

/** The name that a file is sent under. */
function sentName(file: DataFile, { upload }: DescriptionInMode, values: Values): string {
  return fill(upload.body?.multipart?.name ?? "{file.name}", values, "text") ?? file.name;
}

/** An empty mapping says nothing. */
function jsonText(value: Json | undefined): string | undefined {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return value === undefined || isEmpty ? undefined : JSON.stringify(value);
}

function confirmation(file: DataFile, { id, job }: Receipt, rows: number | undefined) {
  return {
    ...(id === undefined ? {} : { itemId: id }),
    ...(job === undefined ? {} : { jobId: job }),
    ...(rows === undefined ? {} : { rows: new Map([[file, rows]]) }),
  };
}
