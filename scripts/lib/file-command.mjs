/**
 * Reads what a step wrote to `GITHUB_OUTPUT`, by the runner's rules: `name=value`, or `name<<delimiter`, the lines of
 * the value and the delimiter on a line of its own. The last value of a name counts.
 * @param {string} text
 * @returns {Map<string, string>}
 * @throws {Error} where the runner would fail the step
 */
export function parseFileCommand(text) {
  const values = new Map();
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals === -1 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter);
      if (delimiter === "" || end === -1) throw new Error(`The value of "${line}" has no end.`);
      values.set(
        line.slice(0, heredoc),
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join("\n"),
      );
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(`"${line}" is not name=value.`);
    }
  }
  return values;
}
