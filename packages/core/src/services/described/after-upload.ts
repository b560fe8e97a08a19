import { asUploadError, InDoubtError, RefusedError, UnexpectedAnswerError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import type { PlanContext, PollAnswer, TaskContext } from "../../service.js";
import { plainText } from "../../text.js";
import { baseName } from "../stored-names.js";
import type { JobState } from "./answers.js";

type Settled = Extract<JobState, { kind: "succeeded" | "failed" }>;

/**
 * Waits until a job has ended well.
 * @param ask - asks for its state
 * @returns the rows that it has taken, where the service says so
 * @throws {RefusedError} with the service's words where it failed
 * @throws {InDoubtError} where it cannot be found out how it ended
 */
export async function waitForJob(
  id: string,
  file: DataFile,
  task: TaskContext,
  ask: () => Promise<JobState>,
): Promise<number | undefined> {
  const end = await task
    .poll(async (): Promise<PollAnswer<Settled>> => {
      const state = await ask();
      if (state.kind === "succeeded" || state.kind === "failed") return { kind: "done", value: state };
      if (state.kind === "working") return { kind: "working" };
      const message =
        state.kind === "unknown-job" ? "the service does not know it" : "the answers about it have no state";
      return { kind: "unclear", error: new UnexpectedAnswerError(message, { status: 200 }) };
    })
    .catch((thrown: unknown) => {
      const cause = asUploadError(thrown);
      // The service has the file: sending it again could store it twice.
      throw new InDoubtError(`job ${id} was accepted, how it ended is not known: ${cause.message}`, {
        files: [file],
        cause,
        hint: "Look at the job before sending the file again, and compare its answers with `job` in the description.",
      });
    });
  if (end.kind === "succeeded") return end.rows ?? undefined;
  task.forget(file);
  const words = plainText(end.words ?? end.state, 500);
  throw new RefusedError(`job ${id} failed: ${words} (state "${plainText(end.state, 100)}")`, { status: 200 });
}

/** How often rows that are missing or wrong are asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;

/**
 * Compares the rows that the service says it has of a file with those that were sent.
 * @throws {UnexpectedAnswerError} where it has another number
 */
export async function compareRows(
  file: DataFile,
  task: TaskContext,
  ask: () => Promise<number | undefined>,
): Promise<void> {
  const sent = task.sentRows(file);
  let asked = 0;
  const rows = await task.poll(async (): Promise<PollAnswer<number | undefined>> => {
    asked += 1;
    const shown = await ask();
    const isSettled = shown !== undefined && (sent === undefined || shown === sent);
    const isLast = asked >= (task.waitFor === "accepted" ? 1 : ROW_COUNT_ASKS);
    return isSettled || isLast ? { kind: "done", value: shown } : { kind: "working" };
  });
  if (rows === undefined) {
    const message = "its rows were not compared: the service does not say how many it has";
    task.notice({ level: "warning", message, file: file.label });
    return;
  }
  task.serviceRows(rows);
  if (sent === undefined || rows === sent) return;
  throw new UnexpectedAnswerError(`the service has ${rows} rows of it, but ${sent} were sent`, {
    status: 200,
    hint: "Look at it in the service, and delete it before sending the file again.",
  });
}

/** @throws {InDoubtError} where the service took fewer rows than were sent */
export function assertAllTaken(
  file: DataFile,
  taken: number | undefined,
  sent: number | undefined,
  task: TaskContext,
): void {
  if (taken === undefined || sent === undefined || taken === sent) return;
  const message = `the service says that it took ${taken} rows, but ${sent} were sent`;
  if (taken > sent) {
    task.notice({ level: "warning", message, file: file.label });
    return;
  }
  throw new InDoubtError(message, {
    files: [file],
    hint: "Look at the service which rows are missing: sending the file again may store the others twice.",
  });
}

export type TellOfName = (file: DataFile, sent: string, stored: string | undefined) => void;

/** Tells of names that the service has changed; of folders that it drops only once, since it does so with every file. */
export function nameTeller(service: string, { notice }: PlanContext): TellOfName {
  let toldOfFolders = false;
  return (file, sent, stored) => {
    if (stored === undefined || stored === sent) return;
    const dropsFolders = stored === baseName(sent);
    if (dropsFolders && toldOfFolders) return;
    toldOfFolders ||= dropsFolders;
    const more = dropsFolders ? ": it drops the folders of names, and does so with other files too" : "";
    const message = `${service} stored "${plainText(sent, 200)}" as "${plainText(stored, 200)}"${more}`;
    notice({ level: "notice", message, file: file.label });
  };
}
