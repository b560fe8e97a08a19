import { asUploadError, DataError, InputError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import type { Plan, PlanContext, TaskMemory, UploadTask } from "../../service.js";
import { plainText } from "../../text.js";
import { nameTeller } from "./after-upload.js";
import type { DescriptionInMode } from "./contradictions.js";
import { DescribedApi } from "./described-api.js";
import { type Digests, fileValues, withSamples } from "./file-values.js";
import { Finder } from "./find.js";
import { type InvalidRows, prepareRows, type RowsOptions } from "./rows.js";
import { fill, fillAll, type Values, variablesIn } from "./template.js";
import { uploadFile, uploadRows } from "./upload-file.js";

export interface UploadsOptions extends RowsOptions {
  readonly description: DescriptionInMode;
  /** Of the run and its inputs. */
  readonly values: Values;
  /** With service, address and mode it names one thing: the inputs that are no secrets. */
  readonly target: readonly string[];
}

/**
 * Plans the uploads of one description in one mode: a task for each file.
 * @throws {InputError} where the files cannot be uploaded so
 */
export async function planUploads(
  files: readonly DataFile[],
  options: UploadsOptions,
  context: PlanContext,
): Promise<Plan> {
  const { description, values, target, ...reading } = options;
  const { files: limits = {}, limits: pace = {}, find, service, upload } = description;
  if (limits.most !== undefined && files.length > limits.most) {
    throw new InputError("files", `${service} takes ${limits.most} in a run of this mode, not ${files.length}`);
  }
  const kept = new Map<string, string>();
  const valuesOf = (file: DataFile, digests: Digests) =>
    fileValues(
      file,
      digests,
      [service, ...target],
      (name) => keptValue(name, description, kept, values) ?? values(name),
    );
  const unit = upload.body?.rows === undefined ? "file" : "parts";
  const memory: TaskMemory = { target, unit: limits.remember === "set" ? "whole" : unit };
  const problems = [
    ...files.flatMap((file) => problemsOf(file, description, withSamples(valuesOf(file, {})))),
    ...overwritten(files, description, (file) => withSamples(valuesOf(file, {}))),
  ];
  const faulty = new Set(problems.map(({ file }) => file));
  const whole = files.filter(({ label }) => !faulty.has(label));
  const rules = upload.body?.rows;
  const rows = rules === undefined ? undefined : await prepareRows(whole, rules, { ...reading, memory }, context);
  if (rows?.kind === "invalid") return invalidPlan(files, memory, problems, rows);
  const api = new DescribedApi(description);
  const finder = find === undefined ? undefined : await Finder.create(api, find, files, memory, context);
  const shared = limits["one-at-a-time"];
  const lane = shared === undefined ? undefined : (fill(shared, values, "text") ?? "");
  const atOnce = pace["at-once"];
  const allTools = { description, api, finder, kept, valuesOf, tellOfName: nameTeller(service, context) };
  const tasks = files.map((file, index): UploadTask => {
    // Tasks of one lane run one after the other: as many lanes, as many at once.
    const turn = lane ?? (atOnce === undefined ? undefined : String(index % atOnce));
    const waits = lane !== undefined && index < files.length - 1 ? "always" : "if-wanted";
    const tools = { ...allTools, waits } as const;
    return {
      label: `file "${plainText(file.name, 200)}"`,
      files: [file],
      ...(turn === undefined ? {} : { lane: turn }),
      memory,
      run: (task) =>
        rows === undefined ? uploadFile(file, task, tools) : uploadRows(file, rows.of(file), task, tools),
    };
  });
  return { tasks, problems, close: async () => await rows?.close() };
}

/** The rows of all files are one table: where it has faults, none of them is sent. */
function invalidPlan(
  files: readonly DataFile[],
  memory: TaskMemory,
  problems: readonly DataError[],
  rows: InvalidRows,
): Plan {
  const run = () => Promise.reject(new Error("the data has problems"));
  return {
    tasks: [{ label: "the rows of all files", files, memory, run }],
    problems: [...problems, ...rows.problems],
    problemCount: problems.length + rows.problemCount,
  };
}

/** A value that `answer.keep` has brought, or the one that stands for it until then. */
function keptValue(
  name: string,
  { answer }: DescriptionInMode,
  kept: ReadonlyMap<string, string>,
  values: Values,
): string | undefined {
  if (!name.startsWith("kept.")) return undefined;
  const key = name.slice("kept.".length);
  const place = answer?.keep?.[key];
  const usual = typeof place === "object" && "default" in place ? place.default : undefined;
  return kept.get(key) ?? (usual === undefined ? undefined : fill(usual, values, "text"));
}

/**
 * Whatever of a description cannot be used with these inputs is told before there are files.
 * @throws {InputError}
 */
export function checkRequests({ upload, job }: DescriptionInMode, values: Values): void {
  for (const { path } of [upload, job ?? upload]) {
    if (fill(path, withSamples(values), "path") === undefined)
      throw new InputError("inputs", `one that the address ${path} needs is missing`);
  }
  fillAll(upload.headers, withSamples(values), "header");
}

/** Files of one address, where a second one would take the place of the first without a word. */
function overwritten(
  files: readonly DataFile[],
  { upload }: DescriptionInMode,
  valuesOf: (file: DataFile) => Values,
): DataError[] {
  const address = [upload.path, ...Object.values(upload.query ?? {})].join("\n");
  if (upload.repeatable !== true || !variablesIn(address).some((name) => name.startsWith("file."))) return [];
  const first = new Map<string, DataFile>();
  return files.flatMap((file) => {
    const values = valuesOf(file);
    const key = fill(address, values, "text") ?? file.name;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    const message = `would be stored in the place of ${other?.label}: give one of them another name`;
    return other === undefined ? [] : [new DataError({ file: file.label }, message)];
  });
}

/** What would be refused, found before anything is sent. */
function problemsOf(
  file: DataFile,
  { files: limits = {}, upload, service }: DescriptionInMode,
  values: Values,
): DataError[] {
  const { extensions, bytes, "name-characters": most } = limits;
  const { length } = [...file.name];
  const name = file.name.toLowerCase();
  const problems: string[] = [];
  if (extensions?.some((extension) => name.endsWith(extension.toLowerCase())) === false)
    problems.push(`${service} does not take such a file, but only ${extensions.join(", ")}`);
  if (bytes !== undefined && file.size > bytes) problems.push(`has ${file.size} bytes, ${service} takes ${bytes}`);
  if (most !== undefined && length > most) problems.push(`its name has ${length} characters, ${service} takes ${most}`);
  try {
    fill(upload.path, values, "path");
    fillAll(upload.headers, values, "header");
  } catch (error) {
    problems.push(asUploadError(error).message);
  }
  return problems.map((message) => new DataError({ file: file.label }, message));
}
