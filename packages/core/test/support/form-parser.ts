/** One part of a form, as it stands in the bytes. */
export interface FormPart {
  /** Header lines, as latin1 text would hide UTF-8 names: decoded as UTF-8. */
  readonly headers: string[];
  readonly content: Buffer;
}

/** Takes a multipart body apart by its boundary alone (RFC 2046, 5.1.1), knowing nothing of what wrote it. */
export function parseForm(body: Buffer, contentType: string): FormPart[] {
  const boundary = /^multipart\/form-data; boundary=([\w'()+,./:=?-]{1,70})$/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const bytes = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: FormPart[] = [];
  let at = bytes.indexOf(delimiter);
  if (at !== 0) throw new Error("the body does not begin with its boundary");
  for (;;) {
    const start = at + delimiter.length;
    const after = bytes.subarray(start, start + 2).toString();
    if (after === "--") {
      if (bytes.subarray(start + 2).toString() !== "\r\n") throw new Error("something stands behind the end");
      return parts;
    }
    if (after !== "\r\n") throw new Error("the boundary is followed by something else");
    at = bytes.indexOf(delimiter, start);
    if (at < 0) throw new Error("the body has no end");
    const part = bytes.subarray(start + 2, at);
    const head = part.indexOf("\r\n\r\n");
    if (head < 0) throw new Error("a part has no head");
    parts.push({ headers: part.subarray(0, head).toString().split("\r\n"), content: part.subarray(head + 4) });
  }
}
