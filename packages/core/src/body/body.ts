import type { DataFile } from "../files/data-file.js";

/** A request body that can be made again for every attempt. */
export interface RequestBody {
  readonly contentType: string;
  /** Bytes, exactly: it is sent as `Content-Length`. */
  readonly length: number;
  /** The files whose content it carries. */
  readonly files: readonly DataFile[];
  /** Starts the body from its first byte. Each attempt opens its own; nothing is read before the first chunk is asked for. */
  open(): OpenBody;
}

/** One reading of a body. */
export interface OpenBody {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What was learned about each file while its content went by; complete once `chunks` has ended. */
  readonly counts: ReadonlyMap<DataFile, RowCount>;
}

/** The rows of a tabular file: a number, or why there is none. */
export type RowCount =
  | { readonly kind: "counted"; readonly rows: number }
  | { readonly kind: "unknown"; readonly reason: string };
