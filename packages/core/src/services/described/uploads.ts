import type { RequestBody } from "../../body/body.js";
import { multipartBody } from "../../body/multipart.js";
import { rawBody } from "../../body/raw.js";
import { asUploadError, DataError, InputError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import type { Json, Plan, PlanContext, TaskContext, TaskMemory, UploadTask } from "../../service.js";
import { plainText } from "../../text.js";
import { assertAllTaken, compareRows, nameTeller, type TellOfName, waitForJob } from "./after-upload.js";
import type { DescriptionInMode } from "./contradictions.js";
import { DescribedApi, type Receipt } from "./described-api.js";
import { digestsFor, fileValues, withSamples } from "./file-values.js";
import { Finder } from "./find.js";
import { fill, fillAll, fillJson, type Values } from "./template.js";

export interface UploadsOptions {
  readonly description: DescriptionInMode;
  /** Of the run and its inputs. */
  readonly values: Values;
  /** With service, address and mode it names one thing: the inputs that are no secrets. */
  readonly target: readonly string[];
}

/** How one file of a plan is uploaded. */
interface FileRun {
  readonly task: TaskContext;
  readonly finder: Finder | undefined;
  readonly tellOfName: TellOfName;
  /** `always`: the next file needs the job of this one to be over, whatever the user wants. */
  readonly waits: "always" | "if-wanted";
}

/** Plans and runs the uploads of one description in one mode. */
export class DescribedUploads {
  readonly #options: UploadsOptions;
  readonly #api: DescribedApi;
  /** Of `answer.keep`, the values that answers have brought. */
  readonly #kept = new Map<string, string>();

  /** @throws {InputError} where a value cannot stand where the description has it */
  constructor(options: UploadsOptions) {
    this.#options = options;
    const { upload, job } = options.description;
    this.#api = new DescribedApi(options.description);
    const values = withSamples(options.values);
    for (const { path } of [upload, ...(job === undefined ? [] : [job])]) {
      if (fill(path, values, "path") === undefined)
        throw new InputError("inputs", `one that the address ${path} needs is missing`);
    }
    fillAll(upload.headers, values, "header");
  }

  async plan(files: readonly DataFile[], context: PlanContext): Promise<Plan> {
    const { files: limits = {}, limits: pace = {}, find, service } = this.#options.description;
    if (limits.most !== undefined && files.length > limits.most) {
      throw new InputError("files", `${service} takes ${limits.most} in a run of this mode, not ${files.length}`);
    }
    const memory: TaskMemory = { target: this.#options.target, unit: limits.remember === "set" ? "whole" : "file" };
    const finder = find === undefined ? undefined : await Finder.create(this.#api, find, files, memory, context);
    const shared = limits["one-at-a-time"];
    const lane = shared === undefined ? undefined : (fill(shared, this.#options.values, "text") ?? "");
    const atOnce = pace["at-once"];
    const tellOfName = nameTeller(service, context);
    const tasks = files.map((file, index): UploadTask => {
      // Tasks of one lane run one after the other: as many lanes, as many at once.
      const turn = lane ?? (atOnce === undefined ? undefined : String(index % atOnce));
      const waits = lane !== undefined && index < files.length - 1 ? "always" : "if-wanted";
      return {
        label: `file "${plainText(file.name, 200)}"`,
        files: [file],
        ...(turn === undefined ? {} : { lane: turn }),
        memory,
        run: (task) => this.#uploadFile(file, { task, finder, tellOfName, waits }),
      };
    });
    return { tasks, problems: files.flatMap((file) => this.#problemsOf(file)) };
  }

  /** What would be refused, found before anything is sent. */
  #problemsOf(file: DataFile): DataError[] {
    const { files: limits = {}, upload, service } = this.#options.description;
    const { extensions, bytes, "name-characters": most } = limits;
    const { length } = [...file.name];
    const problems: string[] = [];
    if (extensions?.some((extension) => file.name.toLowerCase().endsWith(extension.toLowerCase())) === false)
      problems.push(`${service} does not take such a file, but only ${extensions.join(", ")}`);
    if (bytes !== undefined && file.size > bytes) problems.push(`has ${file.size} bytes, ${service} takes ${bytes}`);
    if (most !== undefined && length > most)
      problems.push(`its name has ${length} characters, ${service} takes ${most}`);
    try {
      const values = withSamples(this.#valuesOf(file, {}));
      fill(upload.path, values, "path");
      fillAll(upload.headers, values, "header");
    } catch (error) {
      problems.push(asUploadError(error).message);
    }
    return problems.map((message) => new DataError({ file: file.label }, message));
  }

  async #uploadFile(file: DataFile, { task, finder, tellOfName, waits }: FileRun): Promise<void> {
    const { answer, job, find } = this.#options.description;
    const values = this.#valuesOf(file, await digestsFor(this.#options.description, file, task.signal));
    const request = this.#api.upload(file, values, { step: "upload file", body: this.#body(file, values) });
    const sent = { file, values, request, kept: Object.fromEntries(this.#kept) };
    const receipt = finder === undefined ? await task.send(request) : await finder.send(sent, task);
    for (const [name, value] of Object.entries(receipt.kept ?? {}))
      if (!this.#kept.has(name)) this.#kept.set(name, value);
    tellOfName(file, this.#sentName(file, values), receipt.name);
    const { job: jobId } = receipt;
    if (jobId === undefined && answer?.job !== undefined) {
      task.notice({ level: "warning", message: "no job id was found in the answer", file: file.label });
    }
    if (jobId !== undefined) task.learn([file], { jobId });
    const isWaitedFor = job !== undefined && (task.waitFor === "processed" || waits === "always");
    const ask = (id: string) => () => task.send(this.#api.job(id, values));
    const jobRows = jobId !== undefined && isWaitedFor ? await waitForJob(jobId, file, task, ask(jobId)) : undefined;
    if (find?.rows !== undefined && finder !== undefined) {
      await compareRows(file, task, () => finder.rowsOf(sent, receipt.id, task.send));
    }
    const rows = jobRows ?? receipt.rows;
    assertAllTaken(file, rows, task);
    task.confirm([file], confirmation(file, receipt, rows));
  }

  #body(file: DataFile, values: Values): RequestBody {
    const { multipart, raw } = this.#options.description.upload.body ?? {};
    if (multipart === undefined) return rawBody(file, fill(raw?.type ?? "{file.type}", values, "header") ?? "");
    const fields = Object.entries(multipart.fields ?? {}).flatMap(([name, template]) => {
      const text =
        typeof template === "string" ? fill(template, values, "text") : jsonText(fillJson(template.json, values));
      return text === undefined ? [] : [[name, text] as const];
    });
    const fileName = this.#sentName(file, values);
    return multipartBody({ fields, files: [{ field: multipart.file ?? "file", file, fileName }] });
  }

  #sentName(file: DataFile, values: Values): string {
    const { multipart } = this.#options.description.upload.body ?? {};
    return fill(multipart?.name ?? "{file.name}", values, "text") ?? file.name;
  }

  #valuesOf(file: DataFile, digests: Parameters<typeof fileValues>[1]): Values {
    const { description, target, values } = this.#options;
    return fileValues(file, digests, [description.service, ...target], (name) => {
      if (!name.startsWith("kept.")) return values(name);
      const key = name.slice("kept.".length);
      const place = description.answer?.keep?.[key];
      const usual = typeof place === "object" && "default" in place ? place.default : undefined;
      return this.#kept.get(key) ?? (usual === undefined ? undefined : fill(usual, values, "text"));
    });
  }
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
