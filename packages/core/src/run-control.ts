import { setMaxListeners } from "node:events";
import type { Clock } from "./clock.js";
import { StoppedError, type UploadError } from "./errors.js";

/** What ends a run before its work is done. */
export interface RunControl {
  /** Breaks off what is under way: the caller's signal, or the deadline. */
  readonly signal: AbortSignal;
  /** Lets nothing more start: `signal`, or a failure after which the run ends. */
  readonly halt: AbortSignal;
  /** Ends the run because of a failure. */
  stop(cause: UploadError): void;
  /** Lets go of timers and listeners. */
  end(): void;
}

/** @param timeoutMs - from now, for the whole run */
export function startRun(clock: Clock, timeoutMs: number, caller: AbortSignal | undefined): RunControl {
  const over = new AbortController();
  const halting = new AbortController();
  const ended = new AbortController();
  // Every request under way listens; Node takes more than 10 for a leak and says so on the console.
  setMaxListeners(0, over.signal, halting.signal);
  const breakOff = (reason: StoppedError) => {
    over.abort(reason);
    halting.abort(reason);
  };
  const cancel = () => breakOff(new StoppedError("cancelled", "the run was cancelled"));
  if (caller?.aborted) cancel();
  caller?.addEventListener("abort", cancel, { once: true });
  clock.sleep(timeoutMs, ended.signal).then(
    () => breakOff(new StoppedError("deadline", `the run's time of ${timeoutMs / 60_000} minutes was over`)),
    () => {}, // the run ended first
  );
  return {
    signal: over.signal,
    halt: halting.signal,
    stop(cause) {
      halting.abort(new StoppedError("failure", `not sent: the run ended after ${cause.message}`, { cause }));
    },
    end() {
      ended.abort();
      caller?.removeEventListener("abort", cancel);
    },
  };
}
