/** Counts line breaks (LF, CRLF, CR) in text that comes in pieces. */
export class LineCounter {
  /** Line breaks seen so far. */
  count = 0;
  #endsWithCr = false;

  add(text: string): void {
    if (text === "") {
      return;
    }
    this.count += countLineBreaks(text);
    if (this.#endsWithCr && text.startsWith("\n")) {
      this.count -= 1;
    }
    this.#endsWithCr = text.endsWith("\r");
  }
}

/** The number of line breaks (LF, CRLF, CR) in a text. */
function countLineBreaks(text: string): number {
  let count = 0;
  let lf = text.indexOf("\n");
  let cr = text.indexOf("\r");
  while (lf !== -1 || cr !== -1) {
    count += 1;
    if (lf !== -1 && (cr === -1 || lf < cr)) {
      lf = text.indexOf("\n", lf + 1);
      continue;
    }
    if (lf === cr + 1) {
      lf = text.indexOf("\n", lf + 1);
    }
    cr = text.indexOf("\r", cr + 1);
  }
  return count;
}
