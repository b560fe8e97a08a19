import * as v from "valibot";
import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { InputError } from "../../errors.js";
import { property } from "../../http/response.js";
import { plainText } from "../../text.js";
import { contradictions } from "./contradictions.js";
import { exampleProblem } from "./examples.js";
import { type Description, descriptionSchema } from "./schema.js";

/** The largest description that is read, in bytes of UTF-8. */
const MOST_DESCRIPTION_BYTES = 64 * 1024;

/** What is wrong with a description. */
export interface DescriptionProblem {
  /** From 1; undefined where the description was not read from a text. */
  readonly line: number | undefined;
  /** With its parents: `upload.body.multipart`; empty for the description as a whole. */
  readonly field: string;
  readonly message: string;
}

/** A description that cannot be used, with all that is wrong with it. */
export class DescriptionError extends InputError {
  /** @param file - the description's name in messages */
  constructor(
    readonly file: string,
    readonly problems: readonly DescriptionProblem[],
  ) {
    super("description", problems.map((problem) => `${file}${placeOf(problem)}: ${problem.message}`).join("\n"));
  }
}

function placeOf({ line, field }: DescriptionProblem): string {
  return [line === undefined ? "" : ` line ${line}`, field === "" ? "" : ` \`${field}\``].filter(Boolean).join(",");
}

/** Who wrote it: only what ships with this package may name the address that the token is sent to. */
export type Origin = "shipped" | "repository";

/**
 * Reads the description of a service: YAML 1.2 or JSON, of at most 64 KiB.
 * @param file - its name, for messages
 * @throws {DescriptionError} with everything that is wrong, line by line; also where one of its examples does not mean what
 * it says
 */
export function readDescription(source: string, file = "the description"): Description {
  return parseDescription(source, file, "repository");
}

export function parseDescription(source: string, file: string, origin: Origin): Description {
  const fail = (line: number | undefined, message: string) =>
    new DescriptionError(file, [{ line, field: "", message }]);
  if (Buffer.byteLength(source) > MOST_DESCRIPTION_BYTES) throw fail(undefined, "is larger than 64 KiB");
  // A line that opens thousands of lists takes the parser minutes, or to the end of the stack.
  const deep = /^(?:[ \t]*[-?:](?=[ \t])){20}/m.exec(source);
  if (deep !== null) throw fail(source.slice(0, deep.index).split("\n").length, "opens 20 lists or mappings at once");
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const unreadable = document.errors.map(({ code, pos }) => ({
    line: lineAt(pos[0]),
    field: "",
    message: MISTAKES[code] ?? "cannot be read as YAML",
  }));
  const refused = unreadable.length > 0 ? unreadable : refusedNodes(document, lineAt);
  if (refused.length > 0) throw new DescriptionError(file, refused);
  return checkDescription(document.toJS(), origin, file, (path) => lineAt(nodeAt(document, path)?.range?.[0] ?? 0));
}

/** What YAML can say and a description has no use for: a few lines of them make gigabytes, or objects of a program. */
function refusedNodes(document: Document, lineAt: (offset: number) => number): DescriptionProblem[] {
  const problems: DescriptionProblem[] = [];
  const refuse = (node: Node, message: string) =>
    void problems.push({ line: lineAt(node.range?.[0] ?? 0), field: "", message });
  visit(document, {
    Alias: (_key, node) => refuse(node, "an alias (`*name`) is not allowed: write it out, or put a text in quotes"),
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor !== undefined)
        refuse(node, "an anchor (`&name`) is not allowed: write it out, or put a text in quotes");
      if (node.tag !== undefined) refuse(node, "a tag (`!name`) is not allowed: leave it out, or put a text in quotes");
    },
  });
  return problems;
}

/** The key, or the item, that a path leads to, or the last one on the way there. */
function nodeAt(document: Document, path: readonly string[]): Node | undefined {
  let found: unknown = document.contents;
  let value: unknown = found;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (pair === undefined) break;
      [found, value] = [pair.key, pair.value];
    } else if (isSeq(value)) found = value = value.items[Number(step)] ?? value;
    else break;
  }
  return isNode(found) ? found : undefined;
}

/**
 * Checks what a description holds.
 * @throws {DescriptionError} with everything that is wrong
 */
export function checkDescription(
  value: unknown,
  origin: Origin,
  file = "the description",
  lineOf: (path: readonly string[]) => number | undefined = () => undefined,
): Description {
  const problems: DescriptionProblem[] = [];
  const add = (path: readonly string[], message: string) => {
    const problem = { line: lineOf(path), field: plainText(path.join("."), 200), message: plainText(message, 500) };
    // What is wrong for all modes is found in each.
    const isTold = problems.some((told) => told.field === problem.field && told.message === problem.message);
    if (!isTold) problems.push(problem);
  };
  const inputs = Object.entries(asObject(property(value, "inputs")));
  const result = v.safeParse(
    descriptionSchema({
      inputs: inputs.map(([name]) => name),
      secrets: inputs.filter(([, input]) => property(input, "secret") === true).map(([name]) => name),
      kept: Object.keys(asObject(property(property(value, "answer"), "keep"))),
    }),
    value,
  );
  for (const issue of result.issues ?? []) tell(issue, [], add);
  // What contradicts itself is only told where the fields are what they should be.
  if (result.success) contradictions(result.output, origin, add);
  if (result.success && problems.length === 0) {
    for (const [index, example] of (result.output.examples ?? []).entries()) {
      const wrong = exampleProblem(result.output, example);
      if (wrong !== undefined) add(["examples", String(index)], wrong);
    }
  }
  if (!result.success || problems.length > 0) throw new DescriptionError(file, problems);
  return result.output;
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** Of a value that fits none of several forms, what is wrong inside it is told, where it comes that close to one of them. */
function tell(
  issue: v.BaseIssue<unknown>,
  parents: readonly string[],
  add: (path: readonly string[], message: string) => void,
): void {
  const path = [...parents, ...(issue.path ?? []).map(({ key }) => String(key))];
  const inner = (issue.issues ?? []).filter((one) => one.path !== undefined);
  if (inner.length === 0) add(path, issue.message);
  for (const one of inner) tell(one, path, add);
}

const MISTAKES: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "a text in double quotes holds a backslash that begins no escape: double it, or use single quotes",
  BAD_INDENT: "it is not indented as it should be, or a bracket before it is not closed",
  BAD_SCALAR_START: "a text begins with a character that YAML reserves: put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second `:` on the line: put the text in quotes",
  DUPLICATE_KEY: "this field stands here for the second time",
  MISSING_CHAR: "a closing quote or bracket, a comma, or the space behind `:` or `-` is missing",
  MULTIPLE_DOCS: "a second document begins (`---`)",
  TAB_AS_INDENT: "it is indented with a tab: YAML takes spaces only",
  UNEXPECTED_TOKEN: "something stands here that does not belong: is a quote or a bracket missing?",
};
