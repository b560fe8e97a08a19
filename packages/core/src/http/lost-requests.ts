import type { Clock } from "../clock.js";
import { asUploadError, type GivenUpError, UnexpectedAnswerError } from "../errors.js";
import type { UploadEvent } from "../events.js";
import type { Redact } from "../redact.js";
import type { Json, LostRequest, Send, ServiceRequest } from "../service.js";
import type { Aside } from "../work-through.js";
import { inDoubt } from "./outcome.js";
import { pollDelay } from "./retry.js";

/** How often the service is asked what became of a request whose answer cannot be understood. Takes about 2 s. */
const UNCLEAR_ASKS = 3;

export interface LostRequestsOptions {
  readonly clock: Clock;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Ends the asking. */
  readonly signal: AbortSignal;
  /** When the run's time is over, in milliseconds since 1970. */
  readonly deadline: number;
  readonly redact: Redact;
  emit(event: UploadEvent): void;
}

/** A request of which it is not known whether the service took it. */
export interface Doubt<T extends Json> {
  /** The label of its task. */
  readonly task: string;
  readonly request: ServiceRequest<T>;
  /** By which the service is asked. */
  readonly send: Send;
  /** The service may take long: whatever else there is to do must not wait for it. */
  readonly aside: Aside;
}

/** What asking after a request has brought. */
type Found<T extends Json> =
  | { readonly kind: "arrived"; readonly receipt: T }
  | { readonly kind: "not-shown" }
  | { readonly kind: "unknown"; readonly why: string; readonly cause?: unknown };

/** Finds out what became of requests without a yes or no, where the service can be asked. */
export class LostRequests {
  readonly #options: LostRequestsOptions;

  constructor(options: LostRequestsOptions) {
    this.#options = options;
  }

  /**
   * The answer was lost: asks until the request shows or the run's time is over.
   * @param lost - the request as it was sent, perhaps by an earlier run
   * @param givenUp - why the run ends where this one stays in doubt
   * @returns what its answer would have meant
   * @throws {InDoubtError} where the service cannot be asked or does not show it
   */
  async recover<T extends Json>(
    doubt: Doubt<T>,
    lost: LostRequest,
    reason: string,
    givenUp?: GivenUpError,
  ): Promise<T> {
    const { request } = doubt;
    const found = await this.#ask(doubt, lost, { reason, most: Number.POSITIVE_INFINITY });
    const end = givenUp === undefined ? "" : "; the run has used up its retries";
    if (found.kind === "arrived") return found.receipt;
    const why = found.kind === "unknown" ? found.why : "; the service does not show it, but may still be working on it";
    const cause = givenUp ?? (found.kind === "unknown" ? found.cause : undefined);
    throw inDoubt(request, `${reason}${why}${end}`, { cause });
  }

  /**
   * An answer that cannot be understood may be a yes all the same. A service that has answered is
   * done with the request: what it does not show then, it has not taken.
   * @throws {InDoubtError} where the service cannot be asked; `error` where it does not show the request
   */
  async recoverUnclear<T extends Json>(doubt: Doubt<T>, error: UnexpectedAnswerError): Promise<T> {
    const { message, hint } = error;
    const found = await this.#ask(doubt, lostRequest(doubt.request), { reason: message, most: UNCLEAR_ASKS });
    if (found.kind === "arrived") return found.receipt;
    // Where asking is answered like that too, this is not the service.
    if (found.kind === "not-shown" || found.cause instanceof UnexpectedAnswerError) throw error;
    throw inDoubt(doubt.request, `${message}${found.why}`, { cause: found.cause ?? error, hint });
  }

  /** Asks at growing intervals, `most` times. */
  async #ask<T extends Json>(
    { task, request, send, aside }: Doubt<T>,
    lost: LostRequest,
    { reason, most }: { readonly reason: string; readonly most: number },
  ): Promise<Found<T>> {
    const { clock, random, deadline, emit, redact, signal } = this.#options;
    if (request.lookUp === undefined || lost.mark === null) return { kind: "unknown", why: "" };
    emit({ kind: "asking", task, step: request.step, reason: redact(reason) });
    for (let round = 1; ; round += 1) {
      try {
        const found = await request.lookUp(send, lost);
        if (found.kind === "arrived") return found;
      } catch (cause) {
        const why = `; asking whether it arrived failed too: ${asUploadError(cause).message}`;
        return { kind: "unknown", why, cause };
      }
      const delayMs = pollDelay(round, random());
      if (round >= most || delayMs >= deadline - clock.now()) return { kind: "not-shown" };
      try {
        await aside(() => clock.sleep(delayMs, signal));
      } catch (cause) {
        return { kind: "unknown", why: "; the run ended before the service showed it", cause };
      }
    }
  }
}

/** The request as this run has sent it. */
export function lostRequest<T extends Json>({ mark, body }: ServiceRequest<T>): LostRequest {
  return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}
