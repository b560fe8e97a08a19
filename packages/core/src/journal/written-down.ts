import { asUploadError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { inDoubt, isUnclear } from "../http/outcome.js";
import { holdsSecret, type Redact } from "../redact.js";
import type { Json, LostRequest, ServiceRequest } from "../service.js";
import { noReceipt, type TaskJournal } from "./task-journal.js";

/** What a sender does for a request that is written down. */
export interface SendHandlers<T extends Json> {
  send(): Promise<T>;
  /** Finds out what became of a request of an earlier run; `absent` where it is to be sent again. */
  settle(lost: LostRequest): Promise<{ readonly kind: "arrived"; readonly receipt: T } | { readonly kind: "absent" }>;
  /** Whether an attempt to send the file ended without a yes or no. */
  mayHaveArrived(file: DataFile): boolean;
  readonly redact: Redact;
}

/** Writes down what a later run has to know of. What must not be repeated is sent only where no run before has sent it. */
export async function sendWrittenDown<T extends Json>(
  request: ServiceRequest<T>,
  journal: TaskJournal,
  handlers: SendHandlers<T>,
): Promise<T> {
  const asks = request.laterRun !== "sends-again";
  const earlier = asks ? journal.intentOf(request) : undefined;
  if (earlier?.receipt !== undefined) return receiptOf(request, earlier.receipt);
  if (earlier !== undefined) {
    const lost = { mark: earlier.mark, names: earlier.files.map(({ name }) => name) };
    const found = await handlers.settle(lost);
    if (found.kind === "arrived") {
      assertHarmless(request, found.receipt, handlers.redact);
      journal.receive(earlier, found.receipt);
      return found.receipt;
    }
    journal.absent(earlier);
  }
  const files = asks ? journal.sentBefore(request) : [];
  if (files.length > 0) throw inDoubt(request, "an earlier run sent it with another request", { files });
  const intent = await journal.intend(request);
  try {
    const receipt = await handlers.send();
    assertHarmless(request, receipt, handlers.redact);
    journal.receive(intent, receipt);
    return receipt;
  } catch (error) {
    // What is repeated may have arrived with an attempt before the one that ended like this.
    const isOpen = isUnclear(error) || request.body?.files.some((file) => handlers.mayHaveArrived(file));
    if (!(request.repeatable && isOpen)) journal.failed(intent, asUploadError(error));
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
