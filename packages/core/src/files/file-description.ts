import type { FormatOptions } from "../formats/records.js";

/** A file to upload, as it was found: where it is and what it was then. Holds no content. */
export interface DataFile {
  /** Where to open it: absolute, without symbolic links. */
  readonly path: string;
  /** The name it is sent under, with `/` between folders. Unique in a run. */
  readonly name: string;
  /** The name it has in logs and reports: its path from the workspace, with `/`. */
  readonly label: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
  /** How its records are read and counted, where the user says so. */
  readonly reading?: FormatOptions;
}
