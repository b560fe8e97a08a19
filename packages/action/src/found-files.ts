import path from "node:path";
import { FileError, type Notice } from "@dataset-upload/core";
import type { FoundFiles, IdleLine, SkipReason, UnreadableReason } from "./find-files.js";
import { formatCount } from "./format.js";

const MOST_NAMED = 10;

/** What the user should know of a search: lines that did nothing, and what was meant but is left out. */
export function searchNotices(
  { files, idle, skipped, workspace }: FoundFiles,
  ifNoFilesFound: "error" | "warn" | "ignore",
): Notice[] {
  const notices = idle.map((line): Notice => {
    const isHarmless = line.effect === "include" ? ifNoFilesFound === "ignore" : line.cause === undefined;
    return { level: isHarmless ? "notice" : "warning", message: idleWords(line) };
  });
  if (files.length === 0 && workspace === "empty") {
    const message =
      "the workspace is empty: check out the repository (actions/checkout) or write the data in an earlier step";
    notices.unshift({ level: ifNoFilesFound === "ignore" ? "notice" : "warning", message });
  }
  for (const { label, reason } of skipped.slice(0, MOST_NAMED)) {
    notices.push({ level: "warning", message: `not sent: ${SKIP_WORDS[reason]}`, file: label });
  }
  const more = skipped.length - MOST_NAMED;
  if (more > 0) {
    notices.push({ level: "warning", message: `${formatCount(more)} more that patterns mean are not sent either` });
  }
  return notices;
}

function idleWords({ text, effect, cause }: IdleLine): string {
  const did = effect === "include" ? `\`${text}\` matched no file` : `\`${text}\` excludes nothing`;
  switch (cause?.kind) {
    case "excluded":
      return `${did}: \`${cause.by}\` excludes all that it matches. The last line that matches a file decides`;
    case "letter-case":
      return `${did}: \`${cause.file}\` differs in upper and lower case alone. Write the pattern as the file is named`;
    case "brackets":
      return `${did}: \`[…]\` stands for one of the characters in it, but \`${cause.file}\` has brackets in its name. Write \`${text.replaceAll("[", "[[]")}\``;
    case "included-again":
      return `${did}: a later line includes \`${cause.file}\` again. Write exclusions after what they exclude from`;
    case "other-folder":
      return `${did}: it starts from the workspace, and \`${cause.file}\` is sent. Write \`!**/${text.replace(/^[!\s]+/, "")}\` to exclude it in every folder`;
    case undefined: {
      const advice = MISTAKES.find(({ isMade }) => isMade(text.replace(/^[!\s]+/, "")))?.advice;
      return advice === undefined ? did : `${did}: ${advice}`;
    }
  }
}

/** What people write that means something else here. The first that fits is told. */
const MISTAKES: readonly { readonly isMade: (pattern: string) => boolean; readonly advice: string }[] = [
  {
    isMade: (pattern) => /^-\s/.test(pattern),
    advice: "`files` is text, not a YAML list. Write one pattern a line, without `- `",
  },
  {
    isMade: (pattern) => /^(["'`])(?:(?!\1).)+\1$/.test(pattern),
    advice: "the quotes count as part of the name. Leave them out, also around a name with spaces",
  },
  {
    isMade: (pattern) => /\$\{?(?:env:)?\w|%\w+%/.test(pattern),
    advice:
      "variables are not replaced here. Patterns start from the workspace; for another folder use an expression such as `runner.temp`",
  },
  {
    isMade: (pattern) => {
      const parts = pattern.replace(/\{[^{}]*\}/g, "").split(/[,;\s]+/);
      return parts.length > 1 && parts.every((part) => /[/.*]/.test(part));
    },
    advice: "it counts as one pattern. Write several on lines of their own",
  },
  {
    isMade: (pattern) => path.sep === "/" && pattern.includes("\\"),
    advice: "on this runner, `\\` makes the character after it an ordinary one. Write `/` between folders",
  },
];

const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  fifo: "not a regular file (fifo)",
  socket: "not a regular file (socket)",
  device: "not a regular file (device)",
  "link-outside": "a link to something outside the workspace",
  "link-loop": "a link that leads back to itself",
  "link-hidden": "a link to something hidden: set `include-hidden-files: true` to send it",
  "credential-file": "a file that an earlier step keeps credentials in",
  hidden: "its name begins with a dot: set `include-hidden-files: true` to send it",
};

/** The files that patterns mean and that cannot be read, as they fail in the run. */
export function unreadableFiles({ unreadable }: FoundFiles): FileError[] {
  return unreadable.map(({ label, name, reason }) => {
    const hint = `Where it is not wanted, exclude it: \`!${label}\`.`;
    return new FileError({ label, name }, `cannot be read: ${unreadableWords(reason)}`, { hint });
  });
}

function unreadableWords(reason: UnreadableReason): string {
  switch (reason.kind) {
    case "system":
      return ["EACCES", "EPERM"].includes(reason.code) ? `permission denied (${reason.code})` : reason.code;
    case "broken-link":
      return "it is a link to nothing";
    case "too-many-links":
      return "links lead to more than 10,000 folders";
    case "invalid-name":
      return "its name is not UTF-8";
  }
}
