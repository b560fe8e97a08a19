/**
 * Finds the records of one format in bytes that are plain: not compressed. A row counter is made of one.
 * After either function has thrown, a scanner is of no further use.
 */
export interface RecordScanner {
  /** Takes the next bytes, which it neither keeps nor changes. Throws RowCountError. */
  write(chunk: Uint8Array): void;
  /** The number of records, undefined where the file itself does not know. Throws RowCountError. */
  end(): number | undefined;
}
