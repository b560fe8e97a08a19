/** Whether a text is a JSON pointer (RFC 6901): empty, or steps that each begin with `/`, where `~` is `~0` and `/` is `~1`. */
export function isJsonPointer(text: string): boolean {
  return /^(\/([^~/]|~[01])*)*$/.test(text);
}

/** What a JSON pointer points to in a value; undefined where there is nothing. Reads own properties only. */
export function atJsonPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    // "length" is an array's own, but no part of the JSON.
    if (Array.isArray(found) && !/^(0|[1-9]\d*)$/.test(key)) return undefined;
    found = (found as Record<string, unknown>)[key]; // an object that has it as its own
  }
  return found;
}
