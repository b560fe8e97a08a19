import {
  GivenUpError,
  InDoubtError,
  RefusedError,
  StoppedError,
  TransportError,
  UnexpectedAnswerError,
  type UploadError,
} from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import type { Json, ServiceRequest } from "../service.js";
import { plainText } from "../text.js";
import { type HttpResponse, responseText } from "./response.js";

/** How one attempt to send a request ended. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: HttpResponse }
  /** An answer came that cannot be read: too large, or broken compression. */
  | { readonly kind: "unreadable"; readonly error: UnexpectedAnswerError }
  | { readonly kind: "failed"; readonly error: TransportError };

/**
 * What the answer that ends a request means.
 * @throws {RefusedError} where it is a no, with the service's words
 * @throws {UnexpectedAnswerError} where it is a redirect, or what `read` makes of it
 */
export function readFinal<T extends Json>(request: ServiceRequest<T>, answer: HttpResponse): T {
  const { status } = answer;
  if ((status >= 200 && status < 300) || request.readStatuses?.includes(status)) return request.read(answer);
  const details = { status, hint: request.hint?.(status, request.errorMessage(answer)) };
  if (status >= 300 && status < 400) {
    const target = plainText(answer.headers.location ?? "", 200);
    const message = `${request.step}: the service redirects to ${target || "nowhere"} (HTTP ${status}), which is never followed`;
    throw new UnexpectedAnswerError(message, { status, hint: details.hint ?? "Check `base-url`." });
  }
  throw new RefusedError(
    `${request.step}: ${errorText(answer, request) || "the service gave no reason"} (HTTP ${status})`,
    details,
  );
}

/** The error of a request whose attempts are used up. `tried` says how often or how long: `after 6 attempts`. */
export function exhausted<T extends Json>(request: ServiceRequest<T>, outcome: Outcome, tried: string): UploadError {
  if (outcome.kind === "unreadable") return outcome.error;
  if (outcome.kind === "failed") {
    const { phase, code } = outcome.error;
    const hint =
      outcome.error.hint ??
      "Check `base-url`, and whether the service can be reached from here: its status page, a proxy, a firewall.";
    const message = `${request.step}: ${outcome.error.message}, ${tried}`;
    return new TransportError(message, { phase, code, hint, cause: outcome.error });
  }
  const { status } = outcome.answer;
  const said = errorText(outcome.answer, request) || "the service gave no reason";
  const message = `${request.step}: ${said} (HTTP ${status}, ${tried})`;
  return new RefusedError(message, { status, hint: request.hint?.(status, request.errorMessage(outcome.answer)) });
}

export function afterAttempts(count: number): string {
  return `after ${count} ${count === 1 ? "attempt" : "attempts"}`;
}

/** The error of a request for which the run has no retries left. */
export function givenUp(last: UploadError): GivenUpError {
  return new GivenUpError(`${last.message}; the run has used up its retries`, {
    cause: last,
    hint: "The service seems to be down. Run the upload again when it is back.",
  });
}

/**
 * Whether an error is an answer that may be the service's yes: one with a status of success that is neither yes nor no (a
 * page, `{}`), or 303, by which a server sends on to what came of a request that it carried out (RFC 9110, 15.4.4).
 */
export function isUnclear(error: unknown): error is UnexpectedAnswerError {
  return error instanceof UnexpectedAnswerError && (error.status < 300 || error.status === 303) && error.status >= 200;
}

const LOOK_FIRST =
  "Look at the service whether it arrived before sending it again: a second upload would store it twice. With a `journal`, the input `in-doubt` tells the next run what you found.";

/** The error of a request that may have arrived, or that carries `files` which may have. */
export function inDoubt<T extends Json>(
  request: ServiceRequest<T>,
  reason: string,
  {
    cause,
    hint,
    files = request.body?.files ?? [],
  }: { readonly cause?: unknown; readonly hint?: string | undefined; readonly files?: readonly DataFile[] },
): InDoubtError {
  // An error about the answer names the step too.
  const why = reason.startsWith(`${request.step}: `) ? reason.slice(request.step.length + 2) : reason;
  return new InDoubtError(`${request.step}: it was sent, whether it arrived is not known: ${why}`, {
    files,
    cause,
    hint: hint ?? LOOK_FIRST,
  });
}

/**
 * The error of a request whose next attempt would come too late.
 * @param reason - why there has to be another attempt
 */
export function tooLate<T extends Json>(
  request: ServiceRequest<T>,
  outcome: Outcome,
  reason: string,
  { delayMs, leftMs }: { readonly delayMs: number; readonly leftMs: number },
): StoppedError {
  const seconds = (ms: number) => `${Math.max(0, Math.ceil(ms / 1000))} s`;
  const text = outcome.kind === "answered" ? errorText(outcome.answer, request) : "";
  const why = text === "" ? reason : `${text} (${reason})`;
  return new StoppedError(
    "deadline",
    `${request.step}: ${why}; the next attempt would be in ${seconds(delayMs)}, but there are only ${seconds(leftMs)} left`,
  );
}

/** The service's own words, or the beginning of an answer that is not in its form; as one line of harmless text. */
function errorText<T extends Json>(answer: HttpResponse, request: ServiceRequest<T>): string {
  const message = request.errorMessage(answer);
  return message === undefined ? responseText(answer) : plainText(message, 500);
}
