/**
 * How long a job takes after its upload: measured in time, in status requests (a test that polls needs no clock), or until
 * a test says so.
 */
export type Processing =
  | { readonly kind: "time"; readonly queuedMs: number; readonly processingMs: number }
  | { readonly kind: "polls"; readonly queued: number; readonly processing: number }
  | { readonly kind: "manual" };

/** How far the processing of an upload is. */
export type JobState = "queued" | "processing" | "completed" | "failed";

/** What becomes of a job in the end. */
export type JobOutcome = "completed" | "failed";

/** The progress of one queued job. Nothing runs: its state follows from what has happened when somebody looks. */
export class JobProgress {
  readonly #processing: Processing;
  readonly #outcome: JobOutcome;
  readonly #startedAt: number;
  #polls = 0;
  #finished: JobOutcome | undefined;

  constructor(processing: Processing, outcome: JobOutcome, now = performance.now()) {
    this.#processing = processing;
    this.#outcome = outcome;
    this.#startedAt = now;
  }

  state(now = performance.now()): JobState {
    if (this.#finished) return this.#finished;
    switch (this.#processing.kind) {
      case "time": {
        const { queuedMs, processingMs } = this.#processing;
        return this.#stateAt(now - this.#startedAt, queuedMs, queuedMs + processingMs);
      }
      case "polls": {
        const { queued, processing } = this.#processing;
        // The n-th status request sees what n - 1 before it have left.
        return this.#stateAt(this.#polls - 1, queued, queued + processing);
      }
      case "manual":
        return "processing";
    }
  }

  /** A status request: counts, and tells the state. */
  poll(): JobState {
    this.#polls += 1;
    return this.state();
  }

  finish(outcome: JobOutcome): void {
    this.#finished ??= outcome;
  }

  #stateAt(passed: number, processingFrom: number, endsAt: number): JobState {
    if (passed < processingFrom) return "queued";
    if (passed < endsAt) return "processing";
    this.#finished = this.#outcome;
    return this.#outcome;
  }
}
