// A runner sees a command behind blanks too (actions/runner, src/Runner.Common/ActionCommand.cs).
const COMMAND = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;
const MARKS = new Map([
  ["group", "▸ "],
  ["error", "Error: "],
  ["warning", "Warning: "],
  ["notice", "Notice: "],
]);

/** @param {string} text */
function unescapeData(text) {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/**
 * Shows a step's log as the runner does: workflow commands are carried out or drawn, masked values become `***`.
 * @returns {(line: string) => string | undefined} the line to show; undefined where a command shows nothing
 */
export function createLogRenderer() {
  /** @type {Set<string>} */
  const masks = new Set();

  return (line) => {
    const [, command, , data = ""] = COMMAND.exec(line) ?? [];
    if (command === "add-mask") {
      for (const secret of unescapeData(data).split(/\r?\n/)) if (secret !== "") masks.add(secret);
      return undefined;
    }
    if (command !== undefined && !MARKS.has(command)) return undefined;
    let text = command === undefined ? line : `${MARKS.get(command)}${unescapeData(data)}`;
    // Longest first: a secret may be the beginning of another.
    for (const secret of [...masks].sort((a, b) => b.length - a.length)) text = text.replaceAll(secret, "***");
    return text;
  };
}
