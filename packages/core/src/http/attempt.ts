import type { OpenBody, RowCount } from "../body/body.js";
import type { Clock } from "../clock.js";
import { asUploadError, TransportError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { Redact } from "../redact.js";
import type { AttemptReport } from "../report.js";
import type { DatasetService, Json, ServiceRequest } from "../service.js";
import { Pacer, Semaphore } from "./limits.js";
import { inDoubt, type Outcome } from "./outcome.js";
import type { HttpResponse } from "./response.js";
import type { Transport } from "./transport.js";

/** A request at its address, and the attempts to send it that have ended. */
export interface AddressedRequest<T extends Json> {
  readonly request: ServiceRequest<T>;
  readonly url: URL;
  readonly attempts: AttemptReport[];
  /** An attempt that moves no byte for so many milliseconds is dead. */
  stallTimeoutMs(): number;
}

export interface AttemptOptions {
  readonly service: DatasetService;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Breaks off requests under way. */
  readonly signal: AbortSignal;
  /** Lets no further upload start; what is under way ends by itself. Aborted whenever `signal` is. */
  readonly halt: AbortSignal;
  /** Requests in flight at once. */
  readonly concurrency: number;
  readonly redact: Redact;
  /** Told of every chunk of a body that was handed to a connection. */
  onSent(bytes: number): void;
  /** Told of the files of a request that must not be repeated, as soon as some of its body was handed over. */
  onSending(files: readonly DataFile[]): void;
}

/** Makes single attempts to send requests, as many at once and as fast as is allowed. */
export class Attempts {
  readonly #options: AttemptOptions;
  readonly #inFlight: Semaphore;
  readonly #pacer: Pacer | undefined;
  readonly #rows = new Map<DataFile, RowCount>();
  readonly #unanswered = new Set<DataFile>();

  constructor(options: AttemptOptions) {
    const { concurrency, service, clock } = options;
    this.#options = options;
    this.#inFlight = new Semaphore(concurrency);
    this.#pacer = service.requestsPerMinute === undefined ? undefined : new Pacer(service.requestsPerMinute, clock);
  }

  /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
  rowsOf(file: DataFile): RowCount | undefined {
    return this.#rows.get(file);
  }

  /** Whether an attempt to send the whole file ended without a yes or no. */
  mayHaveArrived(file: DataFile): boolean {
    return this.#unanswered.has(file);
  }

  /** An attempt whose whole body was sent brought no yes or no. */
  leaveUnanswered<T extends Json>({ body }: ServiceRequest<T>): void {
    for (const file of body?.files ?? []) this.#unanswered.add(file);
  }

  /** A run that halts still asks after what it has sent. */
  mayStart<T extends Json>(request: ServiceRequest<T>): AbortSignal {
    return request.method === "GET" ? this.#options.signal : this.#options.halt;
  }

  /**
   * @param onPaced - told how many milliseconds it waits for its turn, where the service takes so many requests a minute
   * @throws {InDoubtError} where the run ended after the whole body of what must not be repeated had gone
   * @throws whatever the body throws; the signal's reason
   */
  async make<T extends Json>(addressed: AddressedRequest<T>, onPaced: (ms: number) => void): Promise<Outcome> {
    const mayStart = this.mayStart(addressed.request);
    return await this.#inFlight.hold(async () => {
      await this.#pacer?.turn(mayStart, onPaced);
      mayStart.throwIfAborted();
      return await this.#attempt(addressed);
    });
  }

  async #attempt<T extends Json>(addressed: AddressedRequest<T>): Promise<Outcome> {
    const { request, attempts } = addressed;
    const { clock, redact, onSent, onSending } = this.#options;
    const startedAt = clock.now();
    const body = request.body?.open();
    let sentBytes = 0;
    const record = (outcome: AttemptReport["outcome"]) => {
      const durationMs = clock.now() - startedAt;
      attempts.push({ startedAt: new Date(startedAt).toISOString(), durationMs, sentBytes, outcome });
    };
    try {
      const answer = await this.#exchange(addressed, body, (bytes) => {
        if (sentBytes === 0 && !request.repeatable) onSending(request.body?.files ?? []);
        sentBytes += bytes;
        onSent(bytes);
      });
      record({ kind: "answered", status: answer.status });
      return { kind: "answered", answer };
    } catch (error) {
      record({ kind: "failed", message: redact(error instanceof Error ? error.message : String(error)) });
      const wasSentWhole =
        error instanceof TransportError
          ? error.phase === "awaiting-answer"
          : sentBytes >= (request.body?.length ?? Number.POSITIVE_INFINITY);
      if (wasSentWhole) this.leaveUnanswered(request);
      if (error instanceof TransportError) return { kind: "failed", error };
      if (error instanceof UnexpectedAnswerError) return { kind: "unreadable", error };
      // The run has ended, or something that nobody foresaw. A body that was broken off cannot have been taken as whole.
      if (!wasSentWhole || request.repeatable) throw error;
      throw inDoubt(request, asUploadError(error).message, { cause: error });
    } finally {
      // Also after a lost answer: the service may show later that it took the request.
      for (const [file, count] of body?.counts ?? []) this.#rows.set(file, count);
    }
  }

  async #exchange<T extends Json>(
    { request, url, stallTimeoutMs }: AddressedRequest<T>,
    body: OpenBody | undefined,
    onSent: (bytes: number) => void,
  ): Promise<HttpResponse> {
    const { service, signal, transport } = this.#options;
    const contentType = request.body === undefined ? {} : { "content-type": request.body.contentType };
    return await transport.exchange({
      method: request.method,
      url,
      repeatable: request.repeatable,
      headers: { ...request.headers, ...service.headers, ...contentType },
      body:
        request.body === undefined || body === undefined
          ? undefined
          : { length: request.body.length, chunks: body.chunks },
      signal,
      stallTimeoutMs: stallTimeoutMs(),
      onSent,
    });
  }
}
