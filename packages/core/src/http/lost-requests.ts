import type { Clock } from "../clock.js";
import { asUploadError, GivenUpError, RefusedError } from "../errors.js";
import type { UploadEvent } from "../events.js";
import type { Redact } from "../redact.js";
import type { Json, LookUp, LostRequest, Notice, Send, ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import type { ReleaseSlot } from "./limits.js";
import { inDoubt } from "./outcome.js";
import { MAX_LOOK_UP_MS, pollDelay, SHORT_ASKING_MS } from "./retry.js";

/** A request that the service may have accepted: its answer was lost, in this run or an earlier one. */
export interface UnconfirmedRequest<T extends Json> {
  /** The label of its task. */
  readonly task: string;
  readonly request: ServiceRequest<T>;
  /** What was sent so far and then not shown by the service. */
  readonly notShown: LostRequest[];
  /** Sends look-ups, none of which outlasts the moment `until` on the run's clock. */
  readonly sendUntil: (until: number) => Send;
  readonly releaseSlot: ReleaseSlot;
}

/** Why a request has no answer to rely on, and how long the service is asked. */
export interface Loss {
  readonly reason: string;
  readonly askingMs: number;
  /** Whether it is sent again where the service does not show it. */
  readonly mayResend: boolean;
  readonly cause?: unknown;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** What the service shows of a request in the end: it has arrived, or is to be sent again. */
export type Settlement<T extends Json> = Exclude<LookUp<T>, { kind: "unknown" }>;

/** The service could not be asked, or did not say. */
interface Unknown {
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
  /** Once it is aborted, nothing is sent again. */
  readonly halt: AbortSignal;
  /** When the run's time is over, on the clock. */
  readonly deadline: number;
  readonly redact: Redact;
  emit(event: UploadEvent): void;
  notice(notice: Notice): void;
}

/** Finds out what became of requests without an answer, where the service can be asked. */
export class LostRequests {
  readonly #options: AskingOptions;
  readonly #resent = new Set<UnconfirmedRequest<Json>>();

  constructor(options: AskingOptions) {
    this.#options = options;
  }

  /**
   * Looks a request up, again and again for its `askingMs`, while other tasks go on. The last look-up decides: what is not
   * shown by then is `absent`; where it failed or was not exhaustive, nothing is known.
   * @param lost - as it was sent
   * @throws {InDoubtError} where the service cannot be asked, does not say, or does not show what is not to be sent again
   */
  async settle<T extends Json>(
    unconfirmed: UnconfirmedRequest<T>,
    lost: LostRequest,
    loss: Loss,
  ): Promise<Settlement<T>> {
    const { request, notShown } = unconfirmed;
    const found = await this.#ask(unconfirmed, lost, loss);
    if (found.kind === "arrived") return found;
    if (found.kind === "absent" && loss.mayResend && !this.#options.halt.aborted) {
      notShown.push(lost);
      this.#resent.add(unconfirmed);
      return found;
    }
    const why = found.kind === "absent" ? "the service does not show it, but may still be working on it" : found.reason;
    const error = found.kind === "unknown" && found.cause !== undefined ? asUploadError(found.cause) : undefined;
    throw inDoubt(request, `${loss.reason}; ${why}`, {
      cause: loss.cause instanceof GivenUpError ? loss.cause : (error ?? loss.cause),
      hint: loss.hint ?? error?.hint,
    });
  }

  /** At the end of a run: looks up once more what was sent again, and tells what the service shows twice. */
  async tellOfCopies(): Promise<void> {
    await Promise.all([...this.#resent].map((unconfirmed) => this.#tellOfCopies(unconfirmed)));
  }

  async #tellOfCopies({ task, request, notShown, sendUntil }: UnconfirmedRequest<Json>): Promise<void> {
    const { clock, deadline, redact, notice } = this.#options;
    const warn = (message: string) => notice({ level: "warning", message: redact(`${task}: ${message}`) });
    const send = sendUntil(Math.min(deadline, clock.now() + SHORT_ASKING_MS));
    const sent = new Map([...notShown, asSent(request)].map((lost) => [JSON.stringify(lost.mark), lost]));
    const copies = new Set<string>();
    for (const lost of sent.values()) {
      const found = await lookUpOnce(request, lost, send);
      if (found.kind === "arrived") for (const id of found.copies ?? []) copies.add(id);
      if (found.kind === "unknown") {
        return warn(
          `an answer was lost and it was sent again; whether it is stored twice is not known: ${found.reason}`,
        );
      }
    }
    const ids = [...copies].map((id) => plainText(id, 200)).join(" and ");
    if (copies.size > 1) warn(`it is stored twice, as ${ids}, because the answer to the first was lost: delete one`);
  }

  async #ask<T extends Json>(
    { task, request, sendUntil, releaseSlot }: UnconfirmedRequest<T>,
    lost: LostRequest,
    { reason, askingMs }: Loss,
  ): Promise<Settlement<T> | Unknown> {
    const { clock, random, signal, deadline, redact, emit } = this.#options;
    if (request.lookUp === undefined || lost.mark === null) return CANNOT_BE_ASKED;
    const until = Math.min(deadline, clock.now() + askingMs);
    const send = sendUntil(Math.min(deadline, until + MAX_LOOK_UP_MS));
    emit({ kind: "asking", task, step: request.step, reason: redact(reason), forMs: until - clock.now() });
    for (let round = 1; ; round += 1) {
      const found = await lookUpOnce(request, lost, send);
      const leftMs = until - clock.now();
      if (found.kind === "arrived" || signal.aborted || isFinal(found) || leftMs <= 0) return found;
      try {
        await releaseSlot(() => clock.sleep(Math.min(leftMs, pollDelay(round, random())), signal));
      } catch (cause) {
        return { kind: "unknown", reason: "the run ended before the service showed it", cause };
      }
    }
  }
}

const CANNOT_BE_ASKED: Unknown = { kind: "unknown", reason: "the service cannot be asked" };

/** A look-up that fails leaves it unknown. */
async function lookUpOnce<T extends Json>(
  request: ServiceRequest<T>,
  lost: LostRequest,
  send: Send,
): Promise<Settlement<T> | Unknown> {
  try {
    return (await request.lookUp?.(send, lost)) ?? CANNOT_BE_ASKED;
  } catch (cause) {
    return { kind: "unknown", reason: `looking it up failed too: ${asUploadError(cause).message}`, cause };
  }
}

/** Whether asking again would bring nothing else: the service is down, or refuses to be asked. */
function isFinal<T extends Json>(found: Settlement<T> | Unknown): boolean {
  if (found.kind !== "unknown") return false;
  const { cause } = found;
  return cause instanceof GivenUpError || (cause instanceof RefusedError && cause.status < 500);
}

/** The request as this run has sent it. */
export function asSent<T extends Json>({ mark, body }: ServiceRequest<T>): LostRequest {
  return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}
