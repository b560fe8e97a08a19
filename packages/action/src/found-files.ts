import path from "node:path";
import type { Notice } from "@dataset-upload/core";
import type { FoundFiles, SkipReason } from "./find-files.js";
import { formatCount } from "./format.js";

const MOST_NAMED = 10;

/** What the user should know of a search: lines that matched nothing, and what was meant but is not sent. */
export function searchNotices(
  { unmatched, skipped }: FoundFiles,
  ifNoFilesFound: "error" | "warn" | "ignore",
): Notice[] {
  const level = ifNoFilesFound === "ignore" ? "notice" : "warning";
  const missing = unmatched.map(
    (pattern): Notice => ({ level, message: `\`${pattern}\` matched no file${backslashWords(pattern)}` }),
  );
  const left = skipped
    .slice(0, MOST_NAMED)
    .map(({ label, reason }): Notice => ({ level: "warning", message: `not sent: ${skipWords(reason)}`, file: label }));
  const more = skipped.length - left.length;
  if (more > 0)
    left.push({ level: "warning", message: `${formatCount(more)} more that patterns mean are not sent either` });
  return [...missing, ...left];
}

/** Paths of Windows in a workflow that runs elsewhere match nothing, and their author looks for the fault in the names. */
function backslashWords(pattern: string): string {
  return path.sep === "/" && pattern.includes("\\")
    ? ": on this runner, `\\` makes the character after it an ordinary one; write `/` between folders"
    : "";
}

function skipWords(reason: SkipReason): string {
  switch (reason.kind) {
    case "unreadable":
      return `it cannot be read (${reason.code})`;
    case "link-outside":
      return "a link to something outside the workspace";
    case "link-broken":
      return "a link to nothing";
    case "link-hidden":
      return "a link to something hidden: set `include-hidden-files: true` to send it";
    case "link-loop":
      return "a link that leads back to itself";
    case "too-many-links":
      return "too many links lead to folders";
    case "credential-file":
      return "a file that an earlier step keeps credentials in";
    case "hidden":
      return "its name begins with a dot: set `include-hidden-files: true` to send it";
    case "invalid-name":
      return "its name is not UTF-8";
    default:
      return `not a regular file (${reason.kind})`;
  }
}
