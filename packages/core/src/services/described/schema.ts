import * as v from "valibot";
import { nearest } from "../../nearest.js";
import type { Json } from "../../service.js";
import { type Declared, type Part, pathProblem, templateProblems } from "./template.js";

/** The description of a service, checked. docs/described-services.md explains its fields. */
export type Description = v.InferOutput<ReturnType<typeof descriptionSchema>>;
export type Upload = Description["upload"];
export type AnswerRules = NonNullable<Description["answer"]>;
export type JobRules = NonNullable<Description["job"]>;
export type FindRules = NonNullable<Description["find"]>;
export type Tests = NonNullable<AnswerRules["success"]>;
export type Pointers = NonNullable<AnswerRules["id"]>;
export type Example = NonNullable<Description["examples"]>[number];

/**
 * The schema of a description, the one list of its fields: what it accepts, the types, and the published JSON Schema are
 * made of it.
 * @param declared - what the description at hand declares, so that its templates may name it
 */
export function descriptionSchema(declared: Declared) {
  const template = (part: Part) =>
    v.pipe(
      text,
      checked((value) => templateProblems(value, part, declared, near)),
    );
  const path = (part: Part) =>
    v.pipe(
      template(part),
      checked((value) => pathProblem(value.replace(/\{[^{}]*\}/g, "x")) ?? []),
      v.description("The path below the base URL, with a leading `/`."),
    );
  const jsonTemplate = (part: Part) =>
    v.pipe(
      json,
      checked((value) => textsIn(value).flatMap((one) => templateProblems(one, part, declared, near))),
    );
  const query = (part: Part) => optional(mapping(v.string(), template(part)), "Parameters of the address.");
  const headers = (part: Part, about: string) => optional(mapping(headerName, template(part)), about);

  const body = fields({
    multipart: optional(
      fields({
        file: optional(word, "The part that carries the file. Default: `file`."),
        name: optional(template("upload"), "The file name that is sent. Default: `{file.name}`, with its folders."),
        fields: optional(
          mapping(
            v.string(),
            v.union([template("upload"), fields({ json: jsonTemplate("upload") })], isNot("a text or `{json: …}`")),
          ),
          "Text fields, sent before the file. `{json: …}` is a JSON text made of the mapping.",
        ),
      }),
      "A form (`multipart/form-data`) with the file in one of its parts.",
    ),
    raw: optional(
      fields({ type: optional(template("upload-header"), "The content type. Default: `{file.type}`.") }),
      "The bytes of the file, and nothing else.",
    ),
    rows: optional(
      fields({
        per: optional(count(1), "Rows in a request at most. Default: 1000."),
        as: optional(
          v.picklist(["objects", "arrays"], isNot("`objects` or `arrays`")),
          "A row is an object by column names, or an array in the order of the columns. Default: `objects`.",
        ),
        types: optional(
          v.picklist(["inferred", "text"], isNot("`inferred` or `text`")),
          "`inferred`: numbers are sent as numbers where all of a column are. `text`: every value is a text. Default: `inferred`.",
        ),
        each: optional(jsonTemplate("row"), "What a row is wrapped in, with `{row}` in its place."),
      }),
      "The rows of a table, in batches as JSON.",
    ),
    json: optional(
      jsonTemplate("rows"),
      "The JSON around a batch of rows, with `{rows}` in their place. Default: the rows alone.",
    ),
  });
  const uploadFields = {
    method: optional(v.picklist(["POST", "PUT", "PATCH"], isNot("`POST`, `PUT` or `PATCH`")), "Default: `POST`."),
    query: query("upload"),
    headers: headers("upload-header", "Headers of this request; `{token}` may stand here."),
    repeatable: optional(
      yesOrNo,
      "Whether the service can take the same request twice without storing anything twice. Default: false.",
    ),
    body: optional(body, "What is sent: `multipart`, `raw`, or `rows` with `json`."),
  };
  const files = fields({
    most: optional(count(1), "Files in a run at most."),
    bytes: optional(count(1), "Bytes of a file at most."),
    extensions: optional(
      list(v.pipe(word, v.regex(/^\.[^./\s]+(\.[^./\s]+)*$/, isNot("an extension, which looks like `.csv`")))),
      "The endings of file names that the service takes.",
    ),
    "name-characters": optional(count(1), "Characters of a file name at most."),
    "one-at-a-time": optional(
      template("lane"),
      "Files go one after the other, each after the job of the one before. Names what they share.",
    ),
    remember: optional(
      v.picklist(["each", "set"], isNot("`each` or `set`")),
      "What a later run with a journal skips: `each` file that arrived, or the whole `set` where nothing of it changed. Default: `each`.",
    ),
  });
  const mode = fields({
    upload: optional(
      fields({ path: optional(path("upload"), "The path in this mode."), ...uploadFields }),
      "What differs from `upload`.",
    ),
    files: optional(files, "What differs from `files`."),
  });

  return fields({
    service: v.pipe(name, v.description("The service's name, for logs and the journal.")),
    about: optional(word, "What the service is, in a sentence."),
    "base-url": optional(
      v.pipe(word, v.startsWith("https://", isNot("an https: address"))),
      "Only in descriptions that ship with dataset-upload; otherwise the workflow gives it.",
    ),
    auth: headers("auth", "Headers of every request. Default: `authorization: Bearer {token}`."),
    inputs: optional(
      mapping(
        name,
        fields({
          about: optional(word, "What it is."),
          required: optional(yesOrNo, "Default: false."),
          default: optional(text, "Its value where it is not given."),
          "one-of": optional(list(text), "The values that it may have."),
          secret: optional(yesOrNo, "It goes into headers only, and is masked. Default: false."),
        }),
      ),
      "What `service-inputs` may give, and templates use as `{input.NAME}`.",
    ),
    modes: optional(
      fields({
        create: optional(mode, "Makes something new."),
        replace: optional(mode, "Replaces what is there."),
        append: optional(mode, "Adds to what is there."),
      }),
      "The modes that the service has, and what differs in each. Default: `create`.",
    ),
    files: optional(files, "Limits, checked before anything is sent."),
    upload: v.pipe(
      fields({ path: path("upload"), ...uploadFields }),
      v.description("The request that uploads a file, or a batch of its rows."),
    ),
    answer: optional(
      fields({
        success: optional(tests, "All of these hold in a yes, beside a status of 2xx."),
        refused: optional(tests, "One of these holds in a no, also one with status 200."),
        partial: optional(tests, "One of these holds where the service took only a part."),
        busy: optional(list(status), "Statuses that say: busy, nothing was taken, come back. 429 always does."),
        id: optional(pointers, "Where the id of what was made is."),
        job: optional(pointers, "Where the id of the job is that processes the file."),
        size: optional(pointers, "Where the number of bytes is that arrived."),
        rows: optional(pointers, "Where the number of rows is that were taken; several are summed up."),
        name: optional(pointers, "Where the name is that the file was stored under."),
        keep: optional(
          mapping(
            name,
            v.union(
              [
                pointer,
                fields({ at: pointer, default: optional(template("keep"), "Its value until an answer has one.") }),
              ],
              isNot("a JSON pointer or `{at: …, default: …}`"),
            ),
          ),
          "Values that later requests use as `{kept.NAME}`.",
        ),
        words: optional(pointers, "Where the service's words about an error are. Default: the usual places."),
      }),
      "What the answer to an upload means. Default: a status of 2xx is a yes.",
    ),
    job: optional(
      fields({
        path: path("job"),
        query: query("job"),
        headers: headers("job-header", "Headers of this request."),
        state: v.pipe(pointers, v.description("Where the state is.")),
        success: v.pipe(
          list(text),
          v.description("States of a job that has ended well. A state that is not listed waits."),
        ),
        failure: optional(list(text), "States of a job that has failed."),
        unknown: optional(list(status), "Statuses that say: no such job, or not yet. Default: 404."),
        words: optional(pointers, "Where the service's words about a failure are. Default: the usual places."),
        rows: optional(pointers, "Where the number of rows is that were taken; several are summed up."),
      }),
      "How a job is asked for its state.",
    ),
    find: optional(
      fields({
        path: path("find"),
        query: query("find"),
        headers: headers("find-header", "Headers of this request."),
        items: optional(pointer, "Where the list is. Default: the answer itself is the one item."),
        next: optional(
          pointers,
          "Where it shows that there is another page: anything but nothing, null, false and an empty text.",
        ),
        pages: optional(
          count(1),
          "Pages that are asked for at most. Default: 5. Where there are more, it is not known what they hold.",
        ),
        id: optional(pointers, "Where the id of an item is."),
        where: v.pipe(
          mapping(pointer, template("find")),
          v.check((where) => Object.keys(where).length > 0, "is empty"),
          v.description("What an item shows that is the file."),
        ),
        absent: optional(list(status), "Statuses that say: there is none."),
        rows: optional(pointers, "Where the number of rows of an item is, to be compared with those that were sent."),
        proof: optional(
          v.picklist(["new", "same-content"], isNot("`new` or `same-content`")),
          "What proves an arrival: an item that was not there before, or one with the file's digest or key. Default: `new`.",
        ),
        exists: optional(
          v.picklist(["go-on", "refuse"], isNot("`go-on` or `refuse`")),
          "What becomes of a file that is there before it is sent. Default: `go-on`.",
        ),
      }),
      "How the service is asked whether a file arrived whose answer was lost.",
    ),
    limits: optional(
      fields({
        "requests-per-minute": optional(count(1), "Requests in a minute at most."),
        "at-once": optional(count(1), "Files that are sent at once at most."),
      }),
      "The limits of the service.",
    ),
    hints: optional(
      mapping(v.pipe(v.string(), v.regex(/^[2-5]\d\d$/, isNot("an HTTP status"))), word),
      "Advice by HTTP status.",
    ),
    examples: optional(
      list(
        fields({
          to: optional(
            v.picklist(["upload", "job", "find"], isNot("`upload`, `job` or `find`")),
            "The request that is answered. Default: `upload`.",
          ),
          answer: fields({
            status,
            headers: optional(mapping(v.string(), text), "Its headers."),
            body: optional(json, "Its body: JSON, or a text."),
          }),
          means: v.picklist(MEANINGS, isNot(`one of ${MEANINGS.join(", ")}`)),
          id: optional(text, "The id that is found in it."),
          job: optional(text, "The id of the job that is found in it."),
        }),
      ),
      "Answers of the service, and what they mean. They are judged whenever the description is loaded.",
    ),
  });
}

/** What an answer can mean. */
const MEANINGS = ["arrived", "refused", "partial", "busy", "working", "neither"] as const;

/** `: did you mean …?`, or what there is. */
export function near(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `: did you mean \`${meant}\`?`;
  return known.length === 0 ? "" : `; there are ${known.map((name) => `\`${name}\``).join(", ")}`;
}

function isNot(what: string) {
  return ({ input }: { readonly input: unknown }) => {
    if (input === null) return `has no value: it must be ${what}`;
    const isUnquoted =
      typeof input === "object" && Object.keys(input).some((key) => /^[a-z]+\.[a-z]|^token$/.test(key));
    if (isUnquoted) return `is a mapping to YAML, not ${what}: put a text that begins with \`{\` in quotes`;
    const shown = typeof input === "object" ? (Array.isArray(input) ? "a list" : "a mapping") : JSON.stringify(input);
    return `${shown} is not ${what}`;
  };
}

/** Says what is wrong with a value of the right type. */
function checked<T>(problems: (value: T) => string | readonly string[]) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (dataset.typed) for (const message of [problems(dataset.value)].flat()) addIssue({ message });
  });
}

/** Of which only what comes out of it matters: whole types of schemas would be a hundred kilobytes of declarations. */
type Schema<T> = v.GenericSchema<unknown, T>;

/** A mapping with these fields and no other. valibot takes a list for a mapping. */
function fields<const T extends v.ObjectEntries>(
  entries: T,
): Schema<Readonly<v.InferOutput<v.StrictObjectSchema<T, undefined>>>> {
  return v.pipe(
    isMapping,
    v.strictObject(entries, ({ expected, received }) =>
      expected === "never" ? `is not a field here${near(JSON.parse(received), Object.keys(entries))}` : "is missing",
    ),
  );
}

function mapping<T>(key: v.GenericSchema<string>, value: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return v.pipe(isMapping, v.record(key, value));
}

function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return v.pipe(v.array(item, isNot("a list")), v.nonEmpty("is empty"));
}

function optional<T>(schema: Schema<T>, about: string): v.ExactOptionalSchema<Schema<T>, undefined> {
  return v.exactOptional(described(schema, about));
}

function described<T>(schema: Schema<T>, about: string): Schema<T> {
  return v.pipe(schema, v.description(about));
}

function count(least: number) {
  const message = isNot(`a whole number from ${least}`);
  return v.pipe(v.number(message), v.safeInteger(message), v.minValue(least, message));
}

const isMapping = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  isNot("a mapping"),
);
const yesOrNo = v.boolean(isNot("true or false"));
const word = v.pipe(v.string(isNot("a text")), v.nonEmpty("is empty"));
const scalar = v.union([v.string(), v.number(), v.boolean()], isNot("a single value"));
/** YAML takes `1` and `true` for what they look like. */
const text = v.pipe(v.union([v.string(), v.number(), v.boolean()], isNot("a text")), v.transform(String));
const status = v.pipe(
  v.number(isNot("an HTTP status")),
  v.integer(isNot("an HTTP status")),
  v.minValue(200, isNot("an HTTP status")),
  v.maxValue(599, isNot("an HTTP status")),
);
const name = v.pipe(
  v.string(isNot("a name")),
  v.regex(/^[a-z][a-z0-9-]{0,49}$/, isNot("a name of lower-case letters, digits and hyphens, 50 at most")),
);
const json = v.custom<Json>(isJson, isNot("JSON"));
const POINTER = isNot("a JSON pointer, which looks like `/data/id` (RFC 6901)");
const pointer = v.pipe(v.string(POINTER), v.regex(/^(\/([^~/*]|~[01])*)*$/, POINTER));
/** One, or several of which the first counts that is found. */
const pointers = v.union([pointer, list(pointer)], POINTER);
const tests = mapping(
  v.pipe(
    v.string(),
    v.regex(
      /^(status|header [!#$%&'*+.^`|~\w-]+|(\/([^~/]|~[01])*)*)$/,
      isNot("a JSON pointer (`/data/ok`), `status` or `header NAME`"),
    ),
  ),
  v.union(
    [v.null(), scalar, list(v.union([v.null(), scalar])), fields({ exists: yesOrNo })],
    isNot("a value, a list of values or `{exists: true}`"),
  ),
);
// RFC 9110, 5.6.2.
const HEADER = /^[!#$%&'*+.^`|~\w-]+$/;
/** They frame the request, say whose it is, or are the body's to say. */
const OWN_HEADERS =
  /^(host|content-(length|type|encoding)|transfer-encoding|connection|keep-alive|cookie|te|trailer|upgrade|expect|proxy-.*)$/i;
const headerName = v.pipe(
  v.string(),
  v.regex(HEADER, isNot("the name of a header")),
  v.check((header) => !OWN_HEADERS.test(header), "is a header that a description cannot set"),
);

function isJson(value: unknown): value is Json {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isJson);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

function textsIn(value: Json): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
