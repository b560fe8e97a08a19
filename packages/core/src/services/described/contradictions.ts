import type { UploadMode } from "../../service.js";
import type { Description } from "./schema.js";
import { variablesIn } from "./template.js";

/** A description as it is in one mode. */
export type DescriptionInMode = Omit<Description, "modes">;

/** The modes that a description has. */
export function modesOf({ modes }: Description): UploadMode[] {
  // As the schema has them.
  return modes === undefined ? ["create"] : (Object.keys(modes) as UploadMode[]);
}

export function inMode({ modes, ...description }: Description, mode: UploadMode): DescriptionInMode {
  return merged(description, modes?.[mode] ?? {}) as DescriptionInMode; // every field of a mode is one of the description
}

function merged(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over)) return over;
  const both = Object.entries(over).map(([key, value]) => [
    key,
    Object.hasOwn(base, key) ? merged(base[key], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(both) };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Add = (path: readonly string[], message: string) => void;

/** Tells of fields that do not go together, each as it should be by itself. */
export function contradictions(description: Description, origin: "shipped" | "repository", add: Add): void {
  const { job, answer = {}, find, inputs = {} } = description;
  if (origin === "repository" && description["base-url"] !== undefined) {
    add(
      ["base-url"],
      "only a description that ships with dataset-upload names the address: `base-url` of the workflow says where the token goes",
    );
  }
  if (job !== undefined && answer.job === undefined) add(["job"], "needs `answer.job`, where the job's id is");
  if (job !== undefined && !variablesIn([job.path, ...Object.values(job.query ?? {})].join(" ")).includes("job.id")) {
    add(["job", "path"], "does not hold `{job.id}`");
  }
  const both = job?.failure?.find((state) => job.success.includes(state));
  if (both !== undefined) add(["job", "failure"], `\`${both}\` is a state of success too`);
  for (const [name, { required, default: value, secret, "one-of": choices }] of Object.entries(inputs)) {
    if (required === true && value !== undefined)
      add(["inputs", name, "default"], "is never used: the input is required");
    if (secret === true && value !== undefined)
      add(["inputs", name, "default"], "a secret does not belong into a file");
    if (value !== undefined && choices !== undefined && !choices.includes(value))
      add(["inputs", name, "default"], "is not one of `one-of`");
  }
  if (find !== undefined) aboutFind(find, add);
  for (const mode of modesOf(description)) aboutMode(description, mode, add);
}

function aboutFind(find: NonNullable<Description["find"]>, add: Add): void {
  const asksForPages = variablesIn([find.path, ...Object.values(find.query ?? {})].join(" ")).includes("page");
  if (find.next !== undefined && (find.pages ?? 5) > 1 && !asksForPages) {
    add(
      ["find", "next"],
      "asks for the same page again: `{page}` stands neither in `path` nor in `query`; say `pages: 1` where it cannot",
    );
  }
  if (asksForPages && find.next === undefined)
    add(["find"], "asks for `{page}`, but has no `next` that says whether there is another");
  const proof = Object.values(find.where).flatMap(variablesIn);
  const isProof = proof.some((name) => ["file.sha256", "file.md5", "batch.key"].includes(name));
  if (find.proof === "same-content" && !isProof) {
    add(["find", "proof"], "needs `{file.sha256}`, `{file.md5}` or `{batch.key}` in `where`: a name proves no content");
  }
  if (find.proof !== "same-content" && find.items !== undefined && find.id === undefined) {
    add(["find"], "needs `id`: without it, an item that is new cannot be told from one that was there");
  }
}

function aboutMode(description: Description, mode: UploadMode, tell: Add): void {
  const { upload, find, files = {}, auth, job } = inMode(description, mode);
  // Where the mode says it itself, and not the description for all of them.
  const add: Add = (path, message) => {
    const [part = "", ...rest] = path;
    const own: unknown = Object.entries(description.modes?.[mode] ?? {}).find(([name]) => name === part)?.[1];
    tell(has(own, rest) ? ["modes", mode, ...path] : path, message);
  };
  const { multipart, raw, rows, json } = upload.body ?? {};
  const bodies = [multipart, raw, rows].filter((body) => body !== undefined).length;
  if (bodies === 0) add(["upload", "body"], "has no content: it needs `multipart`, `raw` or `rows`");
  if (bodies > 1) add(["upload", "body"], "has several of `multipart`, `raw` and `rows`: a request has one");
  if (json !== undefined && rows === undefined && bodies > 0) add(["upload", "body", "json"], "goes with `rows` only");
  if (rows !== undefined && json !== undefined && !JSON.stringify(json).includes("{rows}"))
    add(["upload", "body", "json"], "does not hold `{rows}`");
  if (rows?.each !== undefined && !JSON.stringify(rows.each).includes("{row}"))
    add(["upload", "body", "rows", "each"], "does not hold `{row}`");
  const { file = "file" } = multipart ?? {};
  if (Object.hasOwn(multipart?.fields ?? {}, file))
    add(["upload", "body", "multipart", "fields", file], "is the part of the file itself");
  if (rows !== undefined && find !== undefined && !Object.values(find.where).flatMap(variablesIn).includes("batch.key"))
    add(["find", "where"], "cannot tell one batch of rows from another: it needs `{batch.key}`");
  if (files.remember === "set" && mode === "append")
    add(["files", "remember"], "`set` sends all files again where one has changed: not with `append`");
  const sent = Object.values({ ...auth, ...upload.headers }).flatMap(variablesIn);
  if (auth !== undefined && !sent.includes("token")) add(["auth"], "no header holds `{token}`");
  const ownHeaders = { upload: upload.headers, job: job?.headers, find: find?.headers };
  for (const [part, headers] of Object.entries(ownHeaders)) {
    for (const name of Object.keys(headers ?? {})) {
      const others = Object.keys(auth ?? { authorization: "" }).map((other) => other.toLowerCase());
      if (others.includes(name.toLowerCase())) add([part, "headers", name], "is set by `auth` already");
    }
  }
}

function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined;
  return isMapping(value) && Object.hasOwn(value, step) && has(value[step], rest);
}
