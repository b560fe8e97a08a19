import { stringify } from "yaml";
import type { Column } from "./columns.js";

/**
 * Columns as YAML for the `columns` input, one column a line. This module alone loads the `yaml` package: import it when it
 * is needed.
 */
export function columnsAsYaml(columns: readonly Column[]): string {
  return columns.map((column) => `- ${columnAsYaml(column)}\n`).join("");
}

/**
 * What a header must not bring into a log or into the workflow that these lines are pasted into: further lines, characters
 * that nobody sees, a runner's commands, expressions.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\$(?=\{\{)|#(?=#\[)/gu;

function columnAsYaml(column: Column): string {
  if (Object.values(column).every((text) => text.search(UNSAFE) === -1)) {
    return stringify(column, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
  }
  // JSON is YAML, and has an escape for everything.
  const pairs = Object.entries(column).map(([key, text]) => `${key}: ${quote(text)}`);
  return `{ ${pairs.join(", ")} }`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(UNSAFE, escapeUnits)}"`;
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
