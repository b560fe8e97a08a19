import { stringify } from "yaml";
import type { Column } from "./columns.js";

/**
 * Columns as YAML for the `columns` input, one column a line. This module alone loads the `yaml` package: import it when it
 * is needed.
 */
export function columnsAsYaml(columns: readonly Column[]): string {
  return columns.map((column) => `- ${columnAsYaml(column)}`).join("");
}

function columnAsYaml(column: Column): string {
  const yaml = stringify(column, { collectionStyle: "flow", lineWidth: 0 });
  if (!yaml.includes("${{")) {
    return yaml;
  }
  // A header could otherwise bring an expression into the workflow that these lines are pasted into.
  const quoted = stringify(column, { collectionStyle: "flow", lineWidth: 0, defaultStringType: "QUOTE_DOUBLE" });
  return quoted.replaceAll("${{", "\\x24{{");
}
