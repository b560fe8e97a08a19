import { UnexpectedAnswerError } from "../errors.js";
import { type HttpResponse, responseText } from "../http/response.js";

const HINT = "Check `base-url`, and whether the file arrived before sending it again.";

/** The error of an answer that is neither the service's yes nor its no; `what` goes on from "the answer (HTTP 200) …". */
export function unexpected(step: string, answer: HttpResponse, what: string, hint = HINT): UnexpectedAnswerError {
  const { status } = answer;
  return new UnexpectedAnswerError(`${step}: the answer (HTTP ${status}) ${what}: ${responseText(answer)}`, {
    status,
    hint,
  });
}
