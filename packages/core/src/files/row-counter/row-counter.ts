/**
 * Counts the records of one tabular file from its bytes, in order, as they stream by. Memory does not grow with the
 * file. After either function has thrown or rejected, a counter is of no further use.
 */
export interface RowCounter {
  /**
   * Takes the next bytes, which it neither changes nor keeps. May return a promise (gzip): await it before the next
   * call. Throws or rejects with RowCountError.
   */
  write(chunk: Uint8Array): void | Promise<void>;
  /**
   * The number of records after the header, undefined where the file itself does not know (SPSS). Rejects with
   * RowCountError, for instance for JSON that ends early or a quote that is never closed.
   */
  end(): Promise<number | undefined>;
}
