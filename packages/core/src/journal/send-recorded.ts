import { asUploadError, InDoubtError, InternalError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { inDoubt, isUnclear } from "../http/outcome.js";
import { holdsSecret, type Redact } from "../redact.js";
import type { Json, LookUp, LostRequest, ServiceRequest } from "../service.js";
import { noReceipt, type TaskJournal } from "./task-journal.js";

/** What a sender does for a request that the journal records. */
export interface SendHandlers<T extends Json> {
  send(): Promise<T>;
  /** Finds out what became of a request of an earlier run, sent so many milliseconds ago; `absent` where it is to be sent again. */
  settle(lost: LostRequest, ageMs: number): Promise<Exclude<LookUp<T>, { kind: "unknown" }>>;
  /** Whether an attempt to send the file ended without a yes or no. */
  mayHaveArrived(file: DataFile): boolean;
  /** Tells the user that a request is sent again although an earlier run may have been successful with it. */
  sendsAgain(): void;
  readonly redact: Redact;
}

/**
 * Sends a request with a record of its own: announced before, with its receipt after. What an earlier run has sent is settled
 * first, and sent only where it did not arrive.
 */
export async function sendRecorded<T extends Json>(
  request: ServiceRequest<T>,
  journal: TaskJournal,
  handlers: SendHandlers<T>,
): Promise<T> {
  const { laterRun = "asks" } = request;
  if (laterRun !== "sends-again") {
    const earlier = journal.resume(request);
    if (earlier?.receipt !== undefined) return receiptOf(request, earlier.receipt);
    if (earlier !== undefined) {
      if (laterRun === "asks") {
        const lost = { mark: earlier.mark, names: earlier.files.map(({ name }) => name) };
        const found = await handlers.settle(lost, journal.ageOf(earlier));
        if (found.kind === "arrived") {
          assertHarmless(request, found.receipt, handlers.redact);
          journal.receive(earlier, found.receipt);
          return found.receipt;
        }
      } else handlers.sendsAgain();
      journal.refuse(earlier);
    }
    const files = journal.sentOtherwise(request);
    if (files.length > 0) throw inDoubt(request, "an earlier run sent it with another request", { files });
  }
  const record = await journal.announce(request);
  try {
    const receipt = await handlers.send();
    assertHarmless(request, receipt, handlers.redact);
    journal.receive(record, receipt);
    return receipt;
  } catch (thrown) {
    const error = asUploadError(thrown);
    // What is repeated may have arrived with an earlier attempt. What a bug did is not known.
    const mayHaveArrived =
      request.repeatable && (isUnclear(error) || request.body?.files.some((file) => handlers.mayHaveArrived(file)));
    if (!(mayHaveArrived || error instanceof InDoubtError || error instanceof InternalError)) journal.refuse(record);
    throw error;
  }
}

/**
 * What is written into a journal has no secret in it. A service that gives one for an id is not to be relied on.
 * @throws {InDoubtError}
 */
function assertHarmless<T extends Json>(request: ServiceRequest<T>, receipt: T, redact: Redact): void {
  if (holdsSecret(receipt, redact)) throw inDoubt(request, "the answer has a secret where an id belongs", {});
}

/**
 * What an earlier run's journal has of the answer.
 * @throws {JournalError}
 */
function receiptOf<T extends Json>(request: ServiceRequest<T>, receipt: Json): T {
  if (request.isReceipt?.(receipt) === true) return receipt as T; // as it says
  throw noReceipt(request.step);
}
