import path from "node:path";
import { type Line, type LineContext, readLine } from "./patterns.js";
import { labelOf } from "./places.js";
import { type SearchContext, search } from "./search.js";
import type { Selection } from "./selection.js";

/** A line that did nothing: one that includes and found no file, or one that excludes and kept none away. */
export interface IdleLine {
  /** As written. Of a line with braces one alternative that does something is enough. */
  readonly text: string;
  readonly effect: "include" | "exclude";
  /** Why, where the search shows it. */
  readonly cause: IdleCause | undefined;
}

export type IdleCause =
  /** This line excludes all that it matches. */
  | { readonly kind: "excluded"; readonly by: string }
  /** It would match this file if upper and lower case were the same. */
  | { readonly kind: "letter-case"; readonly file: string }
  /** It would match this file if its brackets were no wildcards. */
  | { readonly kind: "brackets"; readonly file: string }
  /** It excludes this file, which a later line includes again. */
  | { readonly kind: "included-again"; readonly file: string }
  /** It would exclude this file if it did not start from the workspace. */
  | { readonly kind: "other-folder"; readonly file: string };

/**
 * Why lines did nothing. Searches once more, without regard to case, where a line found nothing.
 * @param taken - the files that were found
 */
export async function explainIdleLines(
  selection: Selection,
  taken: Iterable<string>,
  context: SearchContext,
): Promise<readonly IdleLine[]> {
  const idle = selection.idle.filter(({ text, effect }) => effect === "include" || !excludesHidden(text, context));
  if (idle.length === 0) return [];
  const ignoringCase: SearchContext = { ...context, letterCase: "ignored" };
  const missed = idle.filter((line) => line.effect === "include" && selection.excluding(line) === undefined);
  const readings = (line: Line) => otherReadings(line, ignoringCase);
  const similar = await searchAgain((await Promise.all(missed.map(readings))).flat(), ignoringCase);
  const sorted = [...taken].sort();
  const causeOf = async (line: Line): Promise<IdleCause | undefined> => {
    const exclusion = selection.excluding(line);
    if (exclusion !== undefined) return { kind: "excluded", by: exclusion.text };
    const files = line.effect === "include" ? similar : sorted;
    const own = line.effect === "include" ? [] : [{ kind: "included-again", meant: line } as const];
    for (const { kind, meant } of [...own, ...(await readings(line))]) {
      const file = files.find((found) => meant.means(found));
      if (file !== undefined) return { kind, file: labelOf(file, context.places) };
    }
    return undefined;
  };
  return Promise.all(idle.map(async (line) => ({ text: line.text, effect: line.effect, cause: await causeOf(line) })));
}

/** Hidden files are left out anyway, so that nobody has to know that an exclusion of them does nothing. */
function excludesHidden(text: string, { hiddenFiles }: SearchContext): boolean {
  return (hiddenFiles === "leave-out" ? /(?:^[!\s]*|\/)\.[^./]/ : /(?:^[!\s]*|\/)\.git(?:\/|$)/).test(text);
}

/** What the author of a line may have meant by it. */
interface OtherReading {
  readonly kind: "letter-case" | "brackets" | "other-folder";
  readonly meant: Line;
}

async function otherReadings({ text, effect }: Line, context: LineContext): Promise<readonly OtherReading[]> {
  const glob = text.replace(/^[!\s]+/, "");
  const texts = [
    ["letter-case", text],
    ...(text.includes("[") ? [["brackets", text.replaceAll("[", "[[]")] as const] : []),
    ...(effect === "exclude" && !path.isAbsolute(glob) ? [["other-folder", `**/${glob}`] as const] : []),
  ] as const;
  const read = async ([kind, other]: (typeof texts)[number]) => {
    // What cannot be read is not what was meant.
    const meant = await readLine(other, context).catch(() => undefined);
    return meant === undefined ? [] : [{ kind, meant }];
  };
  return (await Promise.all(texts.map(read))).flat();
}

async function searchAgain(readings: readonly OtherReading[], context: SearchContext): Promise<readonly string[]> {
  if (readings.length === 0) return [];
  const lines = readings.map(({ meant }) => meant);
  const { walk } = await search(lines, context);
  return [...walk.files.keys()].sort();
}
