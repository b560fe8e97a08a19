import { systemClock, type Clock } from "./clock.js";
import { asUploadError, describeError, InputError, StoppedError, type ErrorReport, type UploadError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { DataFile } from "./files/data-file.js";
import { redactor } from "./redact.js";
import { FileLedger, statusOf, totalsOf, type RequestReport, type UploadReport } from "./report.js";
import { runTasks } from "./run-tasks.js";
import { Sender } from "./send/sender.js";
import { createTransport, type Transport } from "./send/transport.js";
import type { DatasetService, Notice, Plan } from "./service.js";

export interface UploadOptions {
  readonly service: DatasetService;
  readonly files: readonly DataFile[];
  /** Requests in flight at once, 1 to 64. Default 4. */
  readonly concurrency?: number;
  /** For each request, where repeating is safe. Default 5. */
  readonly maxRetries?: number;
  /** A request that moves no byte for this long is dead. Default 300,000. */
  readonly requestTimeoutMs?: number;
  /** For the whole upload, waiting included. Default 3,600,000. */
  readonly timeoutMs?: number;
  /** Whether to wait for what the service has queued. Default `"processed"`. */
  readonly waitFor?: "processed" | "accepted";
  /** Whether the first failure ends the run. Default `"continue"`. */
  readonly onFailure?: "continue" | "stop";
  /** Called with everything that happens, in order. Must not throw. */
  readonly onEvent?: (event: UploadEvent) => void;
  /** Stops the run in order: what arrived is in the report, what did not is failed or in doubt. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  /** From 0 up to, not including, 1. Default `Math.random`. */
  readonly random?: () => number;
  readonly transport?: Transport;
}
