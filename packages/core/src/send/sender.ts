import type { OpenBody, RowCount } from "../body/body.js";
import type { Clock } from "../clock.js";
import {
  asUploadError,
  describeError,
  InternalError,
  StoppedError,
  TransportError,
  UnexpectedAnswerError,
  type UploadError,
} from "../errors.js";
import type { UploadEvent } from "../events.js";
import type { DataFile } from "../files/data-file.js";
import type { Redact } from "../redact.js";
import type { AttemptReport, RequestReport } from "../report.js";
import type { DatasetService, Json, LostRequest, Send, ServiceRequest } from "../service.js";
import type { Answer } from "./answer.js";
import { Pacer, Semaphore } from "./limits.js";
import { exhausted, givenUp, inDoubt, isUnclear, type Outcome, readFinal, tooLate } from "./outcome.js";
import { judgeAnswer, judgeFailure, pollDelay, RetryBudget, retryDelay, type Verdict } from "./retry.js";
import type { TaskJournal } from "./task-journal.js";
import type { Transport } from "./transport.js";

/** For whom requests are sent. */
export interface SendingTask {
  readonly label: string;
  readonly journal: TaskJournal | undefined;
}

export interface SenderOptions {
  readonly service: DatasetService;
  readonly transport: Transport;
  readonly clock: Clock;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Breaks off requests under way: the caller's signal and the deadline in one. */
  readonly signal: AbortSignal;
  /** Lets no further upload start; what is under way ends by itself. Aborted whenever `signal` is. */
  readonly halt: AbortSignal;
  /** When the run's time is over, in milliseconds since 1970. */
  readonly deadline: number;
  readonly concurrency: number;
  readonly maxRetries: number;
  readonly requestTimeoutMs: number;
  readonly redact: Redact;
  emit(event: UploadEvent): void;
  /** Told of every chunk of a body that was handed to a connection. */
  onSent(bytes: number): void;
  onRequest(report: RequestReport): void;
}

// The run's allowance of retries, as a multiple of one request's: a service that is down is asked this often, and
// every ten successes earn one more.
const BUDGET_REQUESTS = 10;

/** How often the service is asked what became of a request whose answer cannot be understood. Takes about 2 s. */
const UNCLEAR_ASKS = 3;

/**
 * Sends requests: the one place where attempts, waiting, pace, lost answers and redaction are dealt with.
 * One for a run; each task gets its own `send` from {@link Sender.forTask}.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #inFlight: Semaphore;
  readonly #pacer: Pacer | undefined;
  readonly #budget: RetryBudget;
  readonly #rows = new Map<DataFile, RowCount>();
  /** Files of attempts that ended without a yes or no. */
  readonly #unanswered = new Set<DataFile>();

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#inFlight = new Semaphore(options.concurrency);
    const { requestsPerMinute } = options.service;
    this.#pacer = requestsPerMinute === undefined ? undefined : new Pacer(requestsPerMinute, options.clock);
    this.#budget = new RetryBudget(BUDGET_REQUESTS * options.maxRetries);
  }

  /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
  rowsOf(file: DataFile): RowCount | undefined {
    return this.#rows.get(file);
  }

  /** Whether an attempt to send the file ended without a yes or no. */
  mayHaveArrived(file: DataFile): boolean {
    return this.#unanswered.has(file);
  }

  forTask(task: SendingTask): Send {
    return (request) => this.#send(task, request);
  }

  async #send<T extends Json>(task: SendingTask, request: ServiceRequest<T>): Promise<T> {
    const attempts: AttemptReport[] = [];
    const report = (end: Pick<RequestReport, "receipt" | "error">) => {
      this.#options.onRequest({ ...describeRequest(task.label, request, this.#url(request)), attempts, ...end });
    };
    try {
      const receipt = await this.#sendOnce(task, request, attempts);
      // What was looked up is not kept: lists of files, once for every time that was asked.
      report(request.method === "GET" ? {} : { receipt });
      return receipt;
    } catch (thrown) {
      const error = this.#redacted(asUploadError(thrown));
      report({ error: describeError(error) });
      throw error;
    }
  }

  /** Writes down what a later run has to know of. What must not be repeated is sent only where no run before has sent it. */
  async #sendOnce<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    attempts: AttemptReport[],
  ): Promise<T> {
    const { journal } = task;
    const isWrittenDown = !request.repeatable || request.laterRun !== undefined;
    if (journal === undefined || !isWrittenDown) return await this.#sendOrAsk(task, request, attempts);
    const earlier = request.laterRun === "sends-again" ? undefined : journal.intentOf(request);
    if (earlier?.receipt !== undefined) return earlier.receipt as T; // written by this method, from the same step's `read`
    if (earlier !== undefined) {
      const lost = { mark: earlier.mark, names: earlier.files.map(({ name }) => name) };
      const receipt = await this.#recover(task, request, lost, "an earlier run sent it and was cut off");
      journal.receive(earlier, receipt);
      return receipt;
    }
    const intent = await journal.intend(request);
    try {
      const receipt = await this.#sendOrAsk(task, request, attempts);
      journal.receive(intent, receipt);
      return receipt;
    } catch (error) {
      // What is repeated may have arrived with an attempt before the one that ended like this.
      const isOpen = isUnclear(error) || request.body?.files.some((file) => this.mayHaveArrived(file));
      if (!(request.repeatable && isOpen)) journal.failed(intent, asUploadError(error));
      throw error;
    }
  }

  /**
   * An answer with a status of success that cannot be understood may be a yes all the same. A service that has answered is
   * done with the request: what it does not show then, it has not taken.
   */
  async #sendOrAsk<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    attempts: AttemptReport[],
  ): Promise<T> {
    try {
      return await this.#attemptUntilAnswered(task, request, attempts);
    } catch (error) {
      if (request.repeatable || !isUnclear(error)) throw error;
      const { message, hint } = error;
      const found = await this.#ask(task, request, lostRequest(request), { reason: message, most: UNCLEAR_ASKS });
      if (found.kind === "arrived") return found.receipt;
      // Where asking is answered like that too, this is not the service.
      if (found.kind === "not-shown" || found.cause instanceof UnexpectedAnswerError) throw error;
      throw inDoubt(request, `${message}${found.why}`, { cause: found.cause ?? error, hint });
    }
  }

  async #attemptUntilAnswered<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    attempts: AttemptReport[],
  ): Promise<T> {
    const repeatability = { repeatable: request.repeatable, busyStatuses: request.busyStatuses ?? [] };
    let failures = 0;
    let waits = 0;
    for (;;) {
      const outcome = await this.#attempt(request, attempts);
      const verdict =
        outcome.kind === "answered"
          ? judgeAnswer(
              { status: outcome.answer.status, retryAfter: outcome.answer.headers["retry-after"] },
              repeatability,
              this.#options.clock.now(),
            )
          : judgeFailure(outcome.error, repeatability);
      switch (verdict.kind) {
        case "final":
          this.#budget.succeeded();
          if (outcome.kind === "answered") return readFinal(request, outcome.answer);
          throw outcome.error;
        case "lost":
          return await this.#recover(task, request, lostRequest(request), verdict.reason);
        case "wait":
          waits += 1;
          break;
        case "repeat":
          failures += 1;
          // A server's error comes from a request that it may have carried out.
          if (outcome.kind === "answered") this.#leaveUnanswered(request);
          if (failures > this.#options.maxRetries) throw exhausted(request, outcome, failures);
          if (!this.#budget.take()) throw givenUp(exhausted(request, outcome, failures));
      }
      await this.#waitBeforeNext(task, request, outcome, verdict, verdict.kind === "wait" ? waits : failures);
    }
  }

  async #attempt<T extends Json>(request: ServiceRequest<T>, attempts: AttemptReport[]): Promise<Outcome> {
    const { clock } = this.#options;
    const mayStart = this.#mayStart(request);
    return await this.#inFlight.hold(async () => {
      await this.#pacer?.turn(mayStart);
      mayStart.throwIfAborted();
      const startedAt = clock.now();
      let sentBytes = 0;
      const record = (outcome: AttemptReport["outcome"]) => {
        attempts.push({
          startedAt: new Date(startedAt).toISOString(),
          durationMs: clock.now() - startedAt,
          sentBytes,
          outcome,
        });
      };
      const body = request.body?.open();
      try {
        const answer = await this.#exchange(request, body, (bytes) => {
          sentBytes += bytes;
          this.#options.onSent(bytes);
        });
        record({ kind: "answered", status: answer.status });
        return { kind: "answered", answer };
      } catch (error) {
        record({
          kind: "failed",
          message: this.#options.redact(error instanceof Error ? error.message : String(error)),
        });
        if (sentBytes > 0) this.#leaveUnanswered(request);
        if (error instanceof TransportError) return { kind: "failed", error };
        // The run was stopped while the answer to something that must not be sent twice was under way.
        if (error instanceof StoppedError && sentBytes > 0 && !request.repeatable)
          throw inDoubt(request, error.message, { cause: error });
        throw error;
      } finally {
        // Also after a lost answer: the service may show later that it took the request.
        for (const [file, count] of body?.counts ?? []) this.#rows.set(file, count);
      }
    });
  }

  #leaveUnanswered<T extends Json>({ body }: ServiceRequest<T>): void {
    for (const file of body?.files ?? []) this.#unanswered.add(file);
  }

  async #exchange<T extends Json>(
    request: ServiceRequest<T>,
    body: OpenBody | undefined,
    onSent: (bytes: number) => void,
  ): Promise<Answer> {
    const { service, signal, requestTimeoutMs, transport } = this.#options;
    return await transport.exchange({
      method: request.method,
      url: this.#url(request),
      headers: {
        ...service.headers,
        ...(request.body === undefined ? {} : { "content-type": request.body.contentType }),
      },
      body:
        request.body === undefined || body === undefined
          ? undefined
          : { length: request.body.length, chunks: body.chunks },
      signal,
      stallTimeoutMs: requestTimeoutMs,
      onSent,
    });
  }

  async #waitBeforeNext<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    outcome: Outcome,
    verdict: Extract<Verdict, { kind: "wait" | "repeat" }>,
    round: number,
  ): Promise<void> {
    const { clock, random, deadline, emit, redact } = this.#options;
    const delayMs = retryDelay(round, verdict.retryAfterMs, random());
    const leftMs = deadline - clock.now();
    if (delayMs >= leftMs) throw tooLate(request, outcome, verdict.reason, { delayMs, leftMs });
    const reason = redact(verdict.reason);
    emit({
      kind: "retrying",
      task: task.label,
      step: request.step,
      reason,
      delayMs,
      because: verdict.kind === "wait" ? "busy" : "failure",
    });
    await clock.sleep(delayMs, this.#mayStart(request));
  }

  /** A run that halts still asks after what it has sent. */
  #mayStart<T extends Json>(request: ServiceRequest<T>): AbortSignal {
    return request.method === "GET" ? this.#options.signal : this.#options.halt;
  }

  /** The answer was lost. Asks the service whether the request arrived, where it can be asked. */
  async #recover<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    lost: LostRequest,
    reason: string,
  ): Promise<T> {
    const found = await this.#ask(task, request, lost, { reason, most: Number.POSITIVE_INFINITY });
    if (found.kind === "arrived") return found.receipt;
    if (found.kind === "unknown") throw inDoubt(request, `${reason}${found.why}`, { cause: found.cause });
    throw inDoubt(request, `${reason}; the service does not show it, but may still be working on it`, {});
  }

  /** Asks at growing intervals, until the request shows or the run's time is over. */
  async #ask<T extends Json>(
    task: SendingTask,
    request: ServiceRequest<T>,
    lost: LostRequest,
    { reason, most }: { readonly reason: string; readonly most: number },
  ): Promise<Found<T>> {
    const { clock, random, deadline, emit, redact, signal } = this.#options;
    if (request.reconcile === undefined || lost.mark === null) return { kind: "unknown", why: "" };
    emit({ kind: "asking", task: task.label, step: request.step, reason: redact(reason) });
    for (let round = 1; ; round += 1) {
      try {
        const receipt = await request.reconcile(this.forTask(task), lost);
        if (receipt !== undefined) return { kind: "arrived", receipt };
      } catch (cause) {
        const why = `; asking whether it arrived failed too: ${asUploadError(cause).message}`;
        return { kind: "unknown", why, cause };
      }
      const delayMs = pollDelay(round, random());
      if (round >= most || delayMs >= deadline - clock.now()) return { kind: "not-shown" };
      try {
        await clock.sleep(delayMs, signal);
      } catch (cause) {
        return { kind: "unknown", why: "; the run ended before the service showed it", cause };
      }
    }
  }

  #url<T extends Json>(request: ServiceRequest<T>): URL {
    const base = this.#options.service.baseUrl;
    if (request.path instanceof URL) {
      // The token goes with every request.
      if (request.path.origin !== base.origin)
        throw new InternalError(`${request.step}: not an address of ${base.origin}`);
      return request.path;
    }
    // An id that a server made up would climb out of its place.
    if (/\/\.{1,2}(\/|$)/.test(request.path)) throw new InternalError(`${request.step}: not a path: ${request.path}`);
    const url = new URL(base);
    url.pathname = base.pathname.replace(/\/$/, "") + request.path;
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    return url;
  }

  /** Messages may hold what a server echoed. */
  #redacted(error: UploadError): UploadError {
    error.message = this.#options.redact(error.message);
    return error;
  }
}

/** What asking after a request has brought. */
type Found<T extends Json> =
  | { readonly kind: "arrived"; readonly receipt: T }
  | { readonly kind: "not-shown" }
  | { readonly kind: "unknown"; readonly why: string; readonly cause?: unknown };

function lostRequest<T extends Json>({ mark, body }: ServiceRequest<T>): LostRequest {
  return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}

function describeRequest<T extends Json>(
  task: string,
  request: ServiceRequest<T>,
  url: URL,
): Omit<RequestReport, "attempts" | "receipt" | "error"> {
  const files = request.body?.files ?? [];
  return {
    task,
    step: request.step,
    method: request.method,
    url: url.origin + url.pathname,
    files: files.slice(0, 10).map((file) => file.label),
    fileCount: files.length,
  };
}
