import type { Clock } from "../clock.js";
import { asUploadError, GivenUpError, RefusedError } from "../errors.js";
import type { UploadEvent } from "../events.js";
import type { Redact } from "../redact.js";
import type { Json, LookUp, LostRequest, Send, ServiceRequest } from "../service.js";
import type { ReleaseSlot } from "./limits.js";
import { MAX_LOOK_UP_MS, pollDelay } from "./retry.js";

/** A request that the service may have accepted: its answer was lost, in this run or an earlier one. */
export interface UnconfirmedRequest<T extends Json> {
  /** The label of its task. */
  readonly task: string;
  readonly request: ServiceRequest<T>;
  /** As it was sent. */
  readonly lost: LostRequest;
  /** Why there is no answer to rely on. */
  readonly reason: string;
  /** How long the service is asked, in milliseconds. */
  readonly askingMs: number;
  /** Sends look-ups, none of which outlasts the moment `until` on the run's clock. */
  readonly sendUntil: (until: number) => Send;
  readonly releaseSlot: ReleaseSlot;
}

/** What asking after a request has brought. */
export type Settlement<T extends Json> = Exclude<LookUp<T>, { kind: "unknown" }> | Unsettled;

/** The service could not be asked, or did not say. */
export interface Unsettled {
  readonly kind: "unknown";
  readonly reason: string;
  readonly cause?: unknown;
}

export interface AskingOptions {
  readonly clock: Clock;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Ends the asking. */
  readonly signal: AbortSignal;
  /** When the run's time is over, on the clock. */
  readonly deadline: number;
  readonly redact: Redact;
  emit(event: UploadEvent): void;
}

/**
 * Looks an unconfirmed request up, again and again for its `askingMs`. The last look-up decides: what is not shown by then is
 * `absent`; where it failed or was not exhaustive, the request stays `unknown`. Other tasks go on meanwhile.
 */
export async function settle<T extends Json>(
  { task, request, lost, reason, askingMs, sendUntil, releaseSlot }: UnconfirmedRequest<T>,
  { clock, random, signal, deadline, redact, emit }: AskingOptions,
): Promise<Settlement<T>> {
  if (!canBeLookedUp(request, lost)) return { kind: "unknown", reason: "the service cannot be asked" };
  const until = Math.min(deadline, clock.now() + askingMs);
  emit({ kind: "asking", task, step: request.step, reason: redact(reason), forMs: until - clock.now() });
  for (let round = 1; ; round += 1) {
    const found = await lookUpOnce(request, lost, sendUntil(Math.min(deadline, until + MAX_LOOK_UP_MS)));
    if (found.kind === "arrived" || isFinal(found, signal)) return found;
    const leftMs = until - clock.now();
    if (leftMs <= 0) return found;
    const delayMs = Math.min(leftMs, pollDelay(round, random()));
    try {
      await releaseSlot(() => clock.sleep(delayMs, signal));
    } catch (cause) {
      return { kind: "unknown", reason: "the run ended before the service showed it", cause };
    }
  }
}

/** Whether the service can be asked what became of a request. */
export function canBeLookedUp<T extends Json>(
  request: ServiceRequest<T>,
  lost: LostRequest,
): request is ServiceRequest<T> & Required<Pick<ServiceRequest<T>, "lookUp">> {
  return request.lookUp !== undefined && lost.mark !== null;
}

/** A look-up that fails leaves it unknown. */
export async function lookUpOnce<T extends Json>(
  request: ServiceRequest<T>,
  lost: LostRequest,
  send: Send,
): Promise<Settlement<T>> {
  try {
    return (await request.lookUp?.(send, lost)) ?? { kind: "unknown", reason: "the service cannot be asked" };
  } catch (cause) {
    return { kind: "unknown", reason: `looking it up failed too: ${asUploadError(cause).message}`, cause };
  }
}

/** Whether asking again would bring nothing else: the run is over, the service is down, or it refuses to be asked. */
function isFinal<T extends Json>(found: Settlement<T>, signal: AbortSignal): boolean {
  if (found.kind !== "unknown") return false;
  const { cause } = found;
  return signal.aborted || cause instanceof GivenUpError || (cause instanceof RefusedError && cause.status < 500);
}

/** The request as this run has sent it. */
export function asSent<T extends Json>({ mark, body }: ServiceRequest<T>): LostRequest {
  return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}
