import { asUploadError, InDoubtError, InputError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { KeyedLock } from "../keyed-lock.js";
import { type OptionNames, refuseUnknown } from "../options.js";
import type { DatasetService, Notice, PlanContext, TaskContext, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
import { stateKey, WORKING_STATES } from "./datatile-answers.js";
import { DatatileApi, JobFailedError, type JobState } from "./datatile-api.js";
import type { DatatileOptions } from "./datatile-options.js";
import { baseName } from "./stored-names.js";

export type { DatatileOptions } from "./datatile-options.js";

/**
 * One destination is never used by two uploads at once: DataTile refuses a second one while it works on the first. A lane
 * sees to that within a run, this within a process that runs several.
 */
const destinations = new KeyedLock();

const OPTIONS: OptionNames<DatatileOptions> = {
  token: true,
  baseUrl: true,
  mode: true,
  targetHash: true,
  callbackUrl: true,
  callbackField: true,
  jobIdPointer: true,
  statusUrl: true,
  statusPointer: true,
  successStates: true,
  failureStates: true,
  formFields: true,
};

/**
 * DataTile, for one destination: each task is a file, one after the other.
 * @throws {InputError} where an option cannot be used, or `statusUrl` leads off the server that the token is for
 */
export function datatile(options: DatatileOptions): DatasetService {
  refuseUnknown(options, OPTIONS, "datatile()");
  const baseUrl = serviceUrl(options.baseUrl);
  const api = new DatatileApi(options, baseUrl);
  const { mode, targetHash } = options;
  return {
    name: "datatile",
    baseUrl,
    mode,
    headers: { token: options.token },
    secrets: [options.token],
    async plan(files, context) {
      if (mode === "replace" && files.length > 1) {
        throw new InputError(
          "files",
          `\`mode\` "replace" takes one file, not ${files.length}: the last would be all that is left`,
        );
      }
      const notice = once(context.notice);
      tellOfNames(files, context);
      for (const file of files) {
        if (/\.(sav|zsav|csv|xlsx?)$/i.test(file.name)) continue;
        const message = "DataTile's documentation names .sav, .zsav, CSV and Excel files only";
        context.notice({ level: "warning", message, file: file.label });
      }
      if (files.length > 0 && !api.canAsk) {
        const message =
          "Files count as uploaded once DataTile has queued them: set `status-url` to wait for their processing";
        notice({ level: "notice", message });
      }
      return { tasks: files.map((file, index) => uploadTask(file, { api, notice, next: files[index + 1] })) };
    },
  };

  function uploadTask(
    file: DataFile,
    { next, ...tools }: { api: DatatileApi; notice: TellOnce; next: DataFile | undefined },
  ): UploadTask {
    return {
      label: `${mode} "${plainText(baseName(file.name), 200)}"`,
      files: [file],
      lane: targetHash,
      // What replaces a database is not there any more once another file has replaced it in turn.
      memory: { target: [`hash ${targetHash}`], unit: mode === "replace" ? "whole" : "file" },
      async run(context) {
        await destinations.hold(`${baseUrl.href} ${targetHash}`, context.signal, async () => {
          const receipt = await context.send(api.upload(file));
          const jobId = receipt.kind === "queued" ? receipt.jobId : undefined;
          if (receipt.kind === "no-job-id") {
            const message = `no job id was found in the answer: ${receipt.answer || "it is empty"}; set \`job-id-pointer\` where it has one`;
            context.notice({ level: "warning", message, file: file.label });
          } else {
            context.learn([file], { jobId: receipt.jobId });
            // The next file needs the destination, so only the last one's wait is the user's to skip.
            const mustWait = context.waitFor === "processed" || next !== undefined;
            if (mustWait && api.canAsk) await waitForJob(file, receipt.jobId, context, tools);
          }
          context.confirm([file], jobId === undefined ? {} : { jobId });
        });
      },
    };
  }
}

/** DataTile gets names without folders. */
function tellOfNames(files: readonly DataFile[], { notice }: PlanContext): void {
  const namesakes = new Map<string, DataFile[]>();
  for (const file of files) {
    const name = baseName(file.name);
    namesakes.set(name, [...(namesakes.get(name) ?? []), file]);
  }
  for (const [name, [first, ...others]] of namesakes) {
    const [second] = others;
    if (first === undefined || second === undefined) continue;
    const more = others.length === 1 ? "" : ` and ${others.length - 1} more`;
    const message = `${first.label} and ${second.label}${more} are all sent as "${plainText(name, 200)}": DataTile gets names without folders`;
    notice({ level: "warning", message });
  }
}

/**
 * Waits until the job has ended well.
 * @throws {RefusedError} with the service's words where it failed
 * @throws {InDoubtError} where it cannot be found out how it ended
 */
async function waitForJob(
  file: DataFile,
  jobId: string,
  context: TaskContext,
  { api, notice }: { api: DatatileApi; notice: TellOnce },
): Promise<void> {
  let last: JobState | undefined;
  try {
    await context.poll(async () => {
      last = await context.send(api.askForState(jobId));
      const odd = oddity(last);
      if (odd !== undefined) notice(odd);
      if (last.kind === "succeeded") return { kind: "done", value: last };
      if (odd === undefined) return { kind: "working" };
      const status = last.kind === "unknown-job" ? 404 : 200;
      return { kind: "unclear", error: new UnexpectedAnswerError(odd.message, { status }) };
    });
  } catch (thrown) {
    if (thrown instanceof JobFailedError) {
      context.forget(file);
      throw thrown;
    }
    const error = asUploadError(thrown);
    const seen = last?.kind === "unknown-job" ? ". The service knew no such job until then" : "";
    // The service has the file: sending it again could store its rows twice.
    throw new InDoubtError(`job ${jobId} was accepted, how it ended is not known: ${error.message}${seen}`, {
      files: [file],
      cause: error,
      hint: [error.hint, "Look at the job in DataTile before sending the file again, and check `status-url`."]
        .filter((hint) => hint !== undefined)
        .join(" "),
    });
  }
}

/** What the user should know of an answer about a job that has not ended. */
function oddity(job: JobState): Notice | undefined {
  switch (job.kind) {
    case "succeeded":
      return undefined;
    case "no-state": {
      const message = `No state was found in the answer about a job: ${job.answer || "it is empty"}; set \`status-pointer\``;
      return { level: "warning", message };
    }
    case "unknown-job": {
      const message = `The service does not know a job that it has accepted (HTTP 404: ${job.answer || "no words"}): it is asked again; check \`status-url\``;
      return { level: "warning", message };
    }
    case "working": {
      if (WORKING_STATES.has(stateKey(job.state))) return undefined;
      const message = `The state "${plainText(job.state, 100)}" of a job is in neither \`success-states\` nor \`failure-states\`: still waiting`;
      return { level: "notice", message };
    }
  }
}

/** Says each message once. */
type TellOnce = (notice: Notice) => void;

function once(tell: (notice: Notice) => void): TellOnce {
  const said = new Set<string>();
  return (notice) => {
    if (said.has(notice.message)) return;
    said.add(notice.message);
    tell(notice);
  };
}
