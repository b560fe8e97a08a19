/** What multipart bodies write for a character that would end the file name. */
const ESCAPES: Readonly<Record<string, string>> = { "%22": '"', "%0A": "\n", "%0D": "\r" };

/** A name without its folders. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/**
 * A name as names are compared, its folders and the escapes of multipart bodies gone. Whether a service keeps folders, undoes
 * the escapes or changes the Unicode form is documented by none.
 */
export function comparableBaseName(name: string): string {
  return baseName(comparable(name));
}

/** Whether a file that was sent under one name can be the one that a service lists under another: its folders may be gone. */
export function canBeStoredAs(stored: string, sent: string): boolean {
  const listed = comparable(stored);
  return listed === comparable(sent) || listed === comparableBaseName(sent);
}

function comparable(name: string): string {
  return name.replace(/%(22|0A|0D)/gi, (escaped) => ESCAPES[escaped.toUpperCase()] ?? escaped).normalize("NFC");
}
