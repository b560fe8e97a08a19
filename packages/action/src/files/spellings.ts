import { readdirSync } from "node:fs";
import type { LineContext } from "./patterns.js";
import { join, pathBelow, placeOf } from "./places.js";

/**
 * The paths on the disk that a path means. macOS and some archives write `é` as two characters (NFD), keyboards as one
 * (NFC), and Linux takes them for different names; with `letterCase: "ignored"`, upper and lower case mean the same too.
 * @returns the path itself where nothing else is there
 */
export function spellingsOf(wanted: string, { places, letterCase }: LineContext): readonly string[] {
  const start = placeOf(wanted, places)?.real ?? "/";
  const fold = (name: string) => (letterCase === "ignored" ? name.toLowerCase() : name).normalize("NFC");
  return (pathBelow(start, wanted) ?? "")
    .split("/")
    .filter((name) => name !== "")
    .reduce(
      (folders, name) => {
        const hasOneForm = letterCase === "counts" && name.normalize("NFC") === name.normalize("NFD");
        return folders.flatMap((folder) => {
          const found = hasOneForm ? [] : namesIn(folder).filter((other) => fold(other) === fold(name));
          return (found.length === 0 ? [name] : found).map((spelled) => join(folder, spelled));
        });
      },
      [start],
    );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there, or it cannot be listed: the search says so
  }
}
