import type { FileReport, UploadReport } from "./report.js";
import type { Notice } from "./service.js";

/** What happens during an upload, in order. `finished` is always the last. */
export type UploadEvent =
  | { readonly kind: "planned"; readonly tasks: readonly string[]; readonly files: number; readonly bytes: number }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "task-started"; readonly task: string }
  | { readonly kind: "task-finished"; readonly task: string }
  /** A request that must not be repeated is on its way: until their state is final, its files may have arrived or not. */
  | { readonly kind: "sending"; readonly files: readonly FileReport[] }
  /** A request will be sent again after `delayMs`, because of a failure or because the service is busy. */
  | {
      readonly kind: "retrying";
      readonly task: string;
      readonly step: string;
      readonly reason: string;
      readonly delayMs: number;
      readonly because: "failure" | "busy";
    }
  /** The answer to a request was lost: the service is asked whether it arrived, for `forMs` milliseconds at most. */
  | {
      readonly kind: "asking";
      readonly task: string;
      readonly step: string;
      readonly reason: string;
      readonly forMs: number;
    }
  /**
   * A task does nothing but wait: for its turn, for `forMs` milliseconds; or, without them, until the service has processed
   * what it took.
   */
  | { readonly kind: "waiting"; readonly task: string; readonly reason: string; readonly forMs?: number }
  /** The state of a file became final, or its job id became known. */
  | { readonly kind: "file"; readonly file: FileReport }
  /** Whenever bytes went out; totals of the run so far. */
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "finished"; readonly report: UploadReport };

/** How far a run has come. */
export interface Progress {
  /** Files whose state is final. */
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes of request bodies handed to connections, those of repeated attempts included. */
  readonly sentBytes: number;
  /** Bytes of the content of the files whose state is final. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Rows accepted. */
  readonly rows: number;
  /** How much is done, from 0 to 1. It never falls, and is 1 once the state of every file is final. */
  readonly fraction: number;
}
