// CHANGELOG.md at the root is what people read; it says for every release what the changesets said.
import { parse } from "yaml";
import { withoutHeading } from "./release-notes.mjs";

/** @typedef {"major" | "minor" | "patch"} Level */
/** @typedef {{ level: Level, summary: string }} Change One changeset: what it means at most for any of the packages. */

const HEADINGS = /** @type {const} */ ({ major: "Breaking", minor: "New", patch: "Mended" });
const LEVELS = /** @type {readonly Level[]} */ (Object.keys(HEADINGS)); // an object literal has no other keys

/**
 * Reads a file below .changeset: YAML from package to level between two lines of `---`, then Markdown.
 * @param {string} text
 * @returns {Change | undefined} undefined where it releases nothing
 * @throws {Error} where it is not a changeset
 */
export function readChangeset(text) {
  const [, releases, summary] = /^---\r?\n(.*?)^---\r?\n(.*)$/ms.exec(text) ?? [];
  if (releases === undefined || summary === undefined) throw new Error(`This is no changeset: ${text}`);
  const levels = Object.values(parse(releases) ?? {});
  const level = LEVELS.find((one) => levels.includes(one));
  return level === undefined ? undefined : { level, summary: summary.trim() };
}

/**
 * The changelog with a release above those of before. What stands under `## Unreleased` becomes part of it.
 * @param {string} changelog Markdown with one `## version` a release
 * @param {{ version: string, date: string, changes: readonly Change[] }} release
 */
export function addRelease(changelog, { version, date, changes }) {
  const [head = "", ...sections] = changelog.split(/^(?=## )/m);
  const unreleased = sections.filter((section) => /^## Unreleased$/m.test(section));
  const parts = LEVELS.flatMap((level) => {
    const items = changes.filter(({ summary, ...change }) => change.level === level && summary !== "");
    return items.length === 0 ? [] : `### ${HEADINGS[level]}\n\n${items.map(listItem).join("\n")}`;
  });
  const release = [`## ${version} (${date})`, ...unreleased.map(withoutHeading), ...parts];
  const before = sections.filter((section) => !unreleased.includes(section));
  return [head, ...release, ...before].map((part) => `${part.trim()}\n`).join("\n");
}

/** @param {Change} change */
function listItem({ summary }) {
  return `- ${summary.replaceAll(/\n(?=.)/g, "\n  ")}`;
}
