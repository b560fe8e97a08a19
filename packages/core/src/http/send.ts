import type { OpenBody, RowCount } from "../body/body.js";
import type { Clock } from "../clock.js";
import {
  asUploadError,
  describeError,
  FileError,
  TransportError,
  UnexpectedAnswerError,
  type UploadError,
} from "../errors.js";
import type { UploadEvent } from "../events.js";
import type { DataFile } from "../files/data-file.js";
import type { TaskJournal } from "../journal/task-journal.js";
import { sendWrittenDown } from "../journal/written-down.js";
import type { Redact } from "../redact.js";
import type { AttemptReport, RequestReport } from "../report.js";
import type { DatasetService, Json, Send, ServiceRequest } from "../service.js";
import type { Aside } from "../work-through.js";
import { Pacer, Semaphore } from "./limits.js";
import { type Doubt, LostRequests, lostRequest } from "./lost-requests.js";
import { exhausted, givenUp, inDoubt, isUnclear, type Outcome, readFinal, tooLate } from "./outcome.js";
import { requestUrl } from "./request-url.js";
import type { HttpResponse } from "./response.js";
import { judgeAnswer, judgeFailure, RetryBudget, retryDelay, type Verdict } from "./retry.js";
import type { Transport } from "./transport.js";

/** For whom requests are sent. */
export interface SendingTask {
  readonly label: string;
  readonly journal: TaskJournal | undefined;
  /** Lets other tasks be worked on while this one waits for a lost request to show. */
  readonly aside: Aside;
}

/** A request on its way to an answer. */
interface Sending<T extends Json> {
  readonly task: SendingTask;
  readonly request: ServiceRequest<T>;
  readonly url: URL;
  /** Those that have ended. */
  readonly attempts: AttemptReport[];
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
// every ten successes earn one more. Lost answers take from it too, also where nothing may be retried.
const BUDGET_REQUESTS = 10;

/**
 * Sends requests: the one place where attempts, waiting, pace, lost answers and redaction are dealt with.
 * One for a run; each task gets its own `send` from {@link Sender.forTask}.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #inFlight: Semaphore;
  readonly #pacer: Pacer | undefined;
  readonly #budget: RetryBudget;
  readonly #lost: LostRequests;
  readonly #rows = new Map<DataFile, RowCount>();
  /** Of a request without a query. */
  #latest: { readonly path: string | URL; readonly url: URL } | undefined;
  /** Files of attempts that ended without a yes or no. */
  readonly #unanswered = new Set<DataFile>();

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#inFlight = new Semaphore(options.concurrency);
    const { requestsPerMinute } = options.service;
    this.#pacer = requestsPerMinute === undefined ? undefined : new Pacer(requestsPerMinute, options.clock);
    this.#budget = new RetryBudget(BUDGET_REQUESTS * Math.max(1, options.maxRetries));
    this.#lost = new LostRequests(options);
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
    const url = this.#urlOf(request);
    const sending: Sending<T> = { task, request, url, attempts: [] };
    const report = (end: Pick<RequestReport, "receipt" | "error">) => {
      this.#options.onRequest(Object.assign(describe(sending), end));
    };
    try {
      const receipt = await this.#sendOnce(sending);
      // What was looked up is not kept: lists of files, once for every time that was asked.
      report(request.method === "GET" ? {} : { receipt });
      return receipt;
    } catch (thrown) {
      const error = this.#redacted(asUploadError(thrown));
      report({ error: describeError(error) });
      throw error;
    }
  }

  /**
   * Most requests of a run go to one address, which takes 20 microseconds to make (row `waiting-server` of the benchmarks).
   * @throws {InternalError} its message may hold an id that a server made up, and is redacted
   */
  #urlOf<T extends Json>(request: ServiceRequest<T>): URL {
    const { path, query } = request;
    if (path === this.#latest?.path && query === undefined) return this.#latest.url;
    try {
      const url = requestUrl(this.#options.service.baseUrl, request);
      if (query === undefined) this.#latest = { path, url };
      return url;
    } catch (error) {
      throw this.#redacted(asUploadError(error));
    }
  }

  async #sendOnce<T extends Json>(sending: Sending<T>): Promise<T> {
    const { task, request } = sending;
    const isWrittenDown = !request.repeatable || request.laterRun !== undefined;
    if (task.journal === undefined || !isWrittenDown) return await this.#sendOrAsk(sending);
    return await sendWrittenDown(request, task.journal, {
      send: () => this.#sendOrAsk(sending),
      recover: (lost, reason) => this.#lost.recover(this.#doubt(task, request), lost, reason),
      mayHaveArrived: (file) => this.mayHaveArrived(file),
      redact: this.#options.redact,
    });
  }

  async #sendOrAsk<T extends Json>(sending: Sending<T>): Promise<T> {
    try {
      return await this.#attemptUntilAnswered(sending);
    } catch (error) {
      const { task, request } = sending;
      if (request.repeatable || !isUnclear(error)) throw error;
      return await this.#lost.recoverUnclear(this.#doubt(task, request), error);
    }
  }

  async #attemptUntilAnswered<T extends Json>(sending: Sending<T>): Promise<T> {
    const { task, request, attempts } = sending;
    const repeatability = { repeatable: request.repeatable, busyStatuses: request.busyStatuses ?? [] };
    let failures = 0;
    let waits = 0;
    for (;;) {
      const outcome = await this.#attempt(sending);
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
        case "lost": {
          // A service that takes requests and does not answer them is down as well: each might be left in doubt.
          const end = this.#budget.take() ? undefined : givenUp(exhausted(request, outcome, attempts.length));
          return await this.#lost.recover(this.#doubt(task, request), lostRequest(request), verdict.reason, end);
        }
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
      await this.#waitBeforeNext(sending, outcome, verdict, verdict.kind === "wait" ? waits : failures);
    }
  }

  async #attempt<T extends Json>(sending: Sending<T>): Promise<Outcome> {
    const { request, attempts } = sending;
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
        const answer = await this.#exchange(sending, body, (bytes) => {
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
        // The body was broken off before its end, or there is an answer. Anything else, such as the end of the run, leaves it
        // open what became of something that must not be sent twice.
        const isClear = error instanceof FileError || error instanceof UnexpectedAnswerError;
        if (isClear || sentBytes === 0 || request.repeatable) throw error;
        throw inDoubt(request, asUploadError(error).message, { cause: error });
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
    { request, url }: Sending<T>,
    body: OpenBody | undefined,
    onSent: (bytes: number) => void,
  ): Promise<HttpResponse> {
    const { service, signal, requestTimeoutMs, transport } = this.#options;
    return await transport.exchange({
      method: request.method,
      url,
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
    { task, request }: Sending<T>,
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

  #doubt<T extends Json>(task: SendingTask, request: ServiceRequest<T>): Doubt<T> {
    return { task: task.label, request, send: this.forTask(task), aside: task.aside };
  }

  /** A run that halts still asks after what it has sent. */
  #mayStart<T extends Json>(request: ServiceRequest<T>): AbortSignal {
    return request.method === "GET" ? this.#options.signal : this.#options.halt;
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
