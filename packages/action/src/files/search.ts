import { InputsError } from "../inputs/given-inputs.js";
import { type Line, type LineContext, searchPaths } from "./patterns.js";
import { foldCase } from "./places.js";
import { Selection } from "./selection.js";
import { spellingsOf } from "./spellings.js";
import { Walk, type WalkContext } from "./walk.js";

/** What a search is bound by. */
export type SearchContext = LineContext & Omit<WalkContext, "selection">;

/** Searches for what lines mean. `root` is the folder that names start from. */
export async function search(lines: readonly Line[], context: SearchContext) {
  const selection = new Selection(lines);
  const walk = new Walk({ ...context, selection });
  const bases = (await searchPaths(lines)).flatMap((base) => spellingsOf(base, context));
  const folders: string[] = [];
  for (const base of bases) folders.push(await walk.search(base));
  return { root: sharedFolder(folders), selection, walk };
}

/** The deepest folder that all share, by upload-artifact's rule. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split("/"));
  const differs = first.findIndex((name, index) =>
    others.some((other) => foldCase(other[index] ?? "") !== foldCase(name)),
  );
  if (differs === 0) {
    const message = "lies on two drives: take the files of each in a step of its own";
    throw new InputsError([{ input: "files", message }]);
  }
  return first.slice(0, differs === -1 ? undefined : differs).join("/") || "/";
}
