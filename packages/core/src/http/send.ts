import { asUploadError, describeError, StoppedError, type UploadError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { sendRecorded } from "../journal/send-recorded.js";
import type { TaskJournal } from "../journal/task-journal.js";
import type { RequestReport } from "../report.js";
import type { Json, Send, ServiceRequest } from "../service.js";
import { type AddressedRequest, type AttemptOptions, Attempts } from "./attempt.js";
import type { ReleaseSlot } from "./limits.js";
import { type AskingOptions, asSent, type Loss, LostRequests, type UnconfirmedRequest } from "./lost-requests.js";
import { afterAttempts, exhausted, givenUp, isUnclear, type Outcome, readFinal, tooLate } from "./outcome.js";
import { requestUrl } from "./request-url.js";
import {
  judgeAnswer,
  judgeFailure,
  MAX_ASKING_MS,
  MAX_BUSY_MS,
  MAX_RESENDS,
  RetryBudget,
  retryDelay,
  SETTLED_AFTER_MS,
  SHORT_ASKING_MS,
  type Verdict,
} from "./retry.js";

/** For whom requests are sent. */
export interface SendingTask {
  readonly label: string;
  readonly journal: TaskJournal | undefined;
  /** Lets other tasks be worked on while this one waits for a lost request to show. */
  readonly releaseSlot: ReleaseSlot;
}

/** A request on its way to an answer. */
interface Sending<T extends Json> extends AddressedRequest<T> {
  readonly task: SendingTask;
  /** When it is too late for another attempt, on the run's clock. */
  readonly until: number;
  /** The same, for look-ups. */
  readonly unconfirmed: UnconfirmedRequest<T>;
}

export interface SenderOptions extends AttemptOptions, AskingOptions {
  readonly maxRetries: number;
  readonly requestTimeoutMs: number;
  onRequest(report: RequestReport): void;
}

// The run's allowance of retries, as a multiple of one request's: a service that is down is asked this often, and
// every ten successes earn one more. Lost answers take from it too, also where nothing may be retried.
const BUDGET_REQUESTS = 10;

/**
 * Sends requests: the one place where attempts, waiting, pace, lost answers and redaction are dealt with.
 * One for a run; each task gets its own `send` from {@link Sender.forTask}.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #attempts: Attempts;
  readonly #budget: RetryBudget;
  readonly #lost: LostRequests;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#attempts = new Attempts(options);
    this.#lost = new LostRequests(options);
    this.#budget = new RetryBudget(BUDGET_REQUESTS * Math.max(1, options.maxRetries));
  }

  /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
  rowsOf(file: DataFile) {
    return this.#attempts.rowsOf(file);
  }

  /** Whether an attempt to send the whole file ended without a yes or no. */
  mayHaveArrived(file: DataFile): boolean {
    return this.#attempts.mayHaveArrived(file);
  }

  /** @param until - when it is too late for another attempt, on the run's clock */
  forTask(task: SendingTask, until = this.#options.deadline): Send {
    return (request) => this.#send(task, request, until);
  }

  /** At the end of a run: looks up once more what was sent again, and tells what the service shows twice. */
  async tellOfCopies(): Promise<void> {
    await this.#lost.tellOfCopies();
  }

  async #send<T extends Json>(task: SendingTask, request: ServiceRequest<T>, until: number): Promise<T> {
    const { clock, deadline, requestTimeoutMs, onRequest } = this.#options;
    if (until < deadline && clock.now() >= until)
      throw new StoppedError("deadline", `${request.step}: it took too long`);
    const url = this.#urlOf(request);
    const stallTimeoutMs = () =>
      until === deadline ? requestTimeoutMs : Math.max(1, Math.min(requestTimeoutMs, until - clock.now()));
    const { label, releaseSlot } = task;
    const sendUntil = (moment: number) => this.forTask(task, moment);
    const unconfirmed = { task: label, request, notShown: [], sendUntil, releaseSlot };
    const sending: Sending<T> = { task, request, url, until, stallTimeoutMs, attempts: [], unconfirmed };
    const report = (end: Pick<RequestReport, "receipt" | "error">) => onRequest(Object.assign(describe(sending), end));
    try {
      const receipt = await this.#sendJournalled(sending);
      // What was looked up is not kept: lists of files, once for every time that was asked.
      report(request.method === "GET" ? {} : { receipt });
      return receipt;
    } catch (thrown) {
      const error = this.#redacted(asUploadError(thrown));
      report({ error: describeError(error) });
      throw error;
    }
  }

  /** @throws {InternalError} its message may hold an id that a server made up, and is redacted */
  #urlOf<T extends Json>(request: ServiceRequest<T>): URL {
    try {
      return requestUrl(this.#options.service.baseUrl, request);
    } catch (error) {
      throw this.#redacted(asUploadError(error));
    }
  }

  async #sendJournalled<T extends Json>(sending: Sending<T>): Promise<T> {
    const { task, request, unconfirmed } = sending;
    const { redact, notice } = this.#options;
    const isRecorded = !request.repeatable || request.laterRun !== undefined;
    if (task.journal === undefined || !isRecorded) return await this.#sendUntilSettled(sending);
    return await sendRecorded(request, task.journal, {
      send: () => this.#sendUntilSettled(sending),
      settle: (lost, ageMs) => {
        const reason = "an earlier run sent it and was cut off";
        const askingMs = ageMs > SETTLED_AFTER_MS ? SHORT_ASKING_MS : MAX_ASKING_MS;
        return this.#lost.settle(unconfirmed, lost, { reason, askingMs, mayResend: true });
      },
      mayHaveArrived: (file) => this.mayHaveArrived(file),
      sendsAgain: () => {
        const message = `${task.label}: an earlier run was cut off before the answer to "${request.step}", which is sent again: what the first one made, if it did, is still at the service`;
        notice({ level: "warning", message });
      },
      redact,
    });
  }

  async #sendUntilSettled<T extends Json>(sending: Sending<T>): Promise<T> {
    const { request, unconfirmed } = sending;
    for (let resends = 0; ; resends += 1) {
      const end = await this.#attemptUntilAnswered(sending);
      if ("receipt" in end) return end.receipt;
      const askingMs = resends > 0 ? SHORT_ASKING_MS : end.askingMs;
      const mayResend = end.mayResend && resends < MAX_RESENDS;
      const found = await this.#lost.settle(unconfirmed, asSent(request), { ...end, askingMs, mayResend });
      if (found.kind === "arrived") return found.receipt;
    }
  }

  /** @returns what the answer means, or why there is none to rely on */
  async #attemptUntilAnswered<T extends Json>(sending: Sending<T>): Promise<{ readonly receipt: T } | Loss> {
    const { task, request, attempts } = sending;
    const { service, emit } = this.#options;
    let failures = 0;
    let waits = 0;
    let busyMs = 0;
    for (;;) {
      const outcome = await this.#attempts.make(sending, (forMs) => {
        const reason = `${service.name} takes ${service.requestsPerMinute} requests a minute`;
        emit({ kind: "waiting", task: task.label, reason, forMs });
      });
      const verdict = this.#judge(request, outcome);
      if (verdict.kind === "final") return { receipt: verdict.receipt };
      if (verdict.kind === "unconfirmed") {
        const { reason, error } = verdict;
        const stalled = outcome.kind === "failed" && outcome.error.code === "STALLED";
        const askingMs = stalled ? SHORT_ASKING_MS : MAX_ASKING_MS;
        if (this.#budget.take()) return { reason, askingMs, cause: error, hint: error?.hint, mayResend: true };
        // A service that takes requests and does not answer them is down as well: each might be left in doubt.
        const end = givenUp(exhausted(request, outcome, afterAttempts(attempts.length)));
        return { reason: `${reason}; the run has used up its retries`, askingMs, cause: end, mayResend: false };
      }
      if (verdict.kind === "wait") {
        waits += 1;
        if (busyMs >= MAX_BUSY_MS) throw exhausted(request, outcome, `after ${MAX_BUSY_MS / 60_000} minutes`);
      } else {
        failures += 1;
        // A server's error comes from a request that it may have carried out.
        if (outcome.kind === "answered") this.#attempts.leaveUnanswered(request);
        const tried = exhausted(request, outcome, afterAttempts(failures));
        if (failures > this.#options.maxRetries) throw tried;
        if (!this.#budget.take()) throw givenUp(tried);
      }
      const delayMs = await this.#waitBeforeNext(sending, outcome, verdict, verdict.kind === "wait" ? waits : failures);
      if (verdict.kind === "wait" && verdict.retryAfterMs === undefined) busyMs += delayMs;
    }
  }

  /** @throws {RefusedError} {@link UnexpectedAnswerError} where the answer is no, or cannot be a yes */
  #judge<T extends Json>(
    request: ServiceRequest<T>,
    outcome: Outcome,
  ):
    | Extract<Verdict, { kind: "repeat" | "wait" }>
    | { readonly kind: "unconfirmed"; readonly reason: string; readonly error?: UploadError }
    | { readonly kind: "final"; readonly receipt: T } {
    const repeatability = { repeatable: request.repeatable, busyStatuses: request.busyStatuses ?? [] };
    if (outcome.kind === "failed") return judgeFailure(outcome.error, repeatability);
    try {
      if (outcome.kind === "unreadable") throw outcome.error;
      const { answer } = outcome;
      const { "retry-after": retryAfter, date } = answer.headers;
      const form = request.errorMessage(answer) === undefined ? "page" : "service";
      const verdict = judgeAnswer(
        { status: answer.status, retryAfter, date, form, requestSent: answer.requestSent },
        repeatability,
        this.#options.clock.now(),
      );
      if (verdict.kind !== "final") return verdict;
      this.#budget.succeeded();
      return { kind: "final", receipt: readFinal(request, answer) };
    } catch (error) {
      if (request.repeatable || !isUnclear(error)) throw error;
      return { kind: "unconfirmed", reason: error.message, error };
    }
  }

  /** @returns how long it waited, in milliseconds */
  async #waitBeforeNext<T extends Json>(
    { task, request, until }: Sending<T>,
    outcome: Outcome,
    verdict: Extract<Verdict, { kind: "wait" | "repeat" }>,
    round: number,
  ): Promise<number> {
    const { clock, random, emit, redact } = this.#options;
    const delayMs = retryDelay(round, verdict.retryAfterMs, random());
    const leftMs = until - clock.now();
    if (delayMs >= leftMs) throw tooLate(request, outcome, verdict.reason, { delayMs, leftMs });
    const because = verdict.kind === "wait" ? "busy" : "failure";
    const reason = redact(verdict.reason);
    emit({ kind: "retrying", task: task.label, step: request.step, reason, delayMs, because });
    await clock.sleep(delayMs, this.#attempts.mayStart(request));
    return delayMs;
  }

  /** Messages may hold what a server echoed. */
  #redacted(error: UploadError): UploadError {
    error.message = this.#options.redact(error.message);
    return error;
  }
}

function describe<T extends Json>({ task, request, url, attempts }: Sending<T>): RequestReport {
  const files = request.body?.files ?? [];
  return {
    task: task.label,
    step: request.step,
    method: request.method,
    url: url.origin + url.pathname,
    files: files.slice(0, 10).map((file) => file.label),
    fileCount: files.length,
    attempts,
  };
}
