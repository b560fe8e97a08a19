/** The longest record, in bytes of UTF-8. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Where records stand in a text: offsets in bytes from its beginning. The lists are as long as each other. */
export interface RecordPlaces {
  readonly starts: number[];
  /** Without what ends the record. */
  readonly ends: number[];
  /** The physical lines, from 1, on which they begin. */
  readonly lines: number[];
}

/**
 * Finds where the records of a text end, which is all that counting needs; reading hands these same records on for their
 * cells. Takes UTF-8. After anything has thrown, a scanner is of no further use.
 */
export interface RecordScanner {
  /** The line that the scanner has come to. */
  readonly line: number;
  /** The offset from which on the text is needed to read what has not ended yet. */
  readonly recordStart: number;
  /** The line of that record. */
  readonly recordLine: number;
  /**
   * Takes the next bytes, which it does not change; it copies what it keeps.
   * @throws {TableError} where the text cannot be what it is taken for
   */
  write(bytes: Buffer): void;
  /**
   * Ends the last record.
   * @returns the records without a header; undefined where the text is no table
   * @throws {TableError}
   */
  end(): number | undefined;
}
