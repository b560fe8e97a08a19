import { DEFAULTS, SHIPPED_SERVICES, type UploadMode } from "@dataset-upload/core";
import {
  address,
  baseUrl,
  duration,
  fileToWrite,
  type InputType,
  line,
  lineNumber,
  lines,
  list,
  oneOf,
  secret,
  shard,
  text,
  trueOrFalse,
  wholeNumber,
} from "./parsers.js";
import { namedFile, structure, textMapping } from "./yaml.js";

/** The services that are code, by the names that the input `service` takes. */
export const CODED_SERVICES = ["edge-impulse", "datatile", "graphite-note", "roe"] as const;
/** Whose inputs they are: one of these services', or those of the services that are descriptions, shipped or `custom`. */
export const SERVICE_NAMES = [...CODED_SERVICES, "custom"] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];
/** What the input `service` takes. */
export const SERVICE_CHOICES = [...CODED_SERVICES, ...SHIPPED_SERVICES, "custom"] as const;

/** How one service uses an input. */
export interface InputUse {
  /** The modes that have it. Default: all that the service has. */
  readonly modes?: readonly UploadMode[];
  /** Whether it has to be given, perhaps only in some modes. */
  readonly required?: true | readonly UploadMode[];
  /** An input that can be given instead of a required one. */
  readonly unless?: string;
  /** What a dry run takes where a required input is missing, as a fork's runs have no variables. Without it, it is an error there too. */
  readonly standIn?: string;
  /** Its meaning for this service, where that is its own. */
  readonly about?: string;
  /** Where this service reads it in a way of its own. */
  readonly type?: InputType<unknown>;
}

/** One input of the Action. */
export interface InputSpec<T> {
  /** One or two sentences in Markdown. No expressions: a runner evaluates them in `action.yml`. */
  readonly about: string;
  /** YAML of a step's `with`. */
  readonly example?: string;
  readonly default?: T;
  /** What an empty text means. Without it, an empty input is one that is not given. */
  readonly empty?: T;
  /** The core's option that it becomes. Default: its name in camel case. */
  readonly option?: string;
  /**
   * Who reads it: the Action itself, the core's `upload()`, every service, or the services named here.
   */
  readonly for: "action" | "upload" | "service" | Readonly<Partial<Record<ServiceName, InputUse>>>;
  readonly required?: true;
  /** An input that excludes it. */
  readonly excludes?: string;
}

/** Ties the default to what the input is parsed into. */
function input<T, const S extends InputSpec<T>>(type: InputType<T>, spec: S): S & { readonly type: InputType<T> } {
  return { ...spec, type };
}

const mode = (name: string) => `\`mode: ${name}\``;

/**
 * All inputs, in the order in which they are shown. To add one, add it here, named as the core's option is, and run
 * `pnpm readme`: `action.yml` and the tables of the documentation are made of this.
 */
export const INPUTS = {
  service: input(oneOf(SERVICE_CHOICES), {
    for: "action",
    required: true,
    about:
      "Where the files go: a service by its name, or `custom` for one that a file describes. `edge-impulse`, `datatile`, `graphite-note`, `roe`, and more in docs/services, such as `ckan` or `zenodo`.",
    example: "service: edge-impulse",
  }),
  "service-file": input(namedFile, {
    for: { custom: {} },
    option: "description",
    about:
      "With `service: custom`, the file in the workspace that describes the service, as YAML or JSON (docs/described-services.md).",
    example: "service-file: .github/dataset-services/lab.yml",
  }),
  "service-inputs": input(textMapping, {
    for: { custom: {} },
    option: "inputs",
    about:
      "What the description of the service asks for, as a mapping of names to texts in YAML or JSON. Each service's page lists its own.",
    example: "service-inputs: |\n  dataset: river-levels",
  }),
  token: input(secret, {
    for: "service",
    about:
      "The service's API key or token, from a secret; a dry run needs none. It is masked before anything else happens.",
  }),
  files: input(text, {
    for: "action",
    required: true,
    about:
      "Which files to upload: one pattern a line, applied in order. `!` excludes, `#` starts a comment, a folder means everything below it, `{a,b}` means either. Patterns start from the workspace; the only other place to take files from is the runner's temporary folder.",
    example: "files: |\n  data/**/*.csv\n  !data/drafts/**",
  }),
  "base-url": input(baseUrl, {
    for: "service",
    about:
      "The service's address; required for DataTile and custom services. The others have one of their own. `https:`, or `http:` for a loopback address.",
    example: "base-url: https://studio.edgeimpulse.com",
  }),
  mode: input(oneOf(["create", "replace", "append"]), {
    for: "service",
    default: "create",
    about: "`create` makes something new, `replace` replaces what is there, `append` adds to it.",
  }),
  "if-no-files-found": input(oneOf(["error", "warn", "ignore"]), {
    for: "action",
    default: "error",
    about:
      "What to do when no file is found: `error`, `warn` or `ignore`. A pattern that matches nothing is always named.",
  }),
  "include-hidden-files": input(trueOrFalse("include", "leave-out"), {
    for: "action",
    default: "leave-out",
    about:
      "Whether to take files and folders whose names begin with a dot. The same goes for links to them, such as those into a cache of DVC or Hugging Face. `.git` and files in which earlier steps keep credentials are never taken.",
  }),
  format: input(oneOf(["csv", "tsv", "json", "ndjson", "parquet", "excel", "spss"]), {
    for: "action",
    about:
      "The format of the files whose rows are read or counted. `csv`, `tsv`, `json`, `ndjson`, `parquet`, `excel` or `spss`; default: by each file's content, then by its name.",
  }),
  "header-row": input(lineNumber, {
    for: "action",
    about:
      "The number of the line that has the columns' names, or `none`. With `none`, columns are called `column_1` and so on. Default: the first line.",
  }),
  sheet: input(line, {
    for: "action",
    about: "The name of an Excel file's sheet. Default: the first.",
  }),
  concurrency: input(wholeNumber, {
    for: "upload",
    default: DEFAULTS.upload.concurrency,
    about: "Requests in flight at once, 1 to 64.",
  }),
  "max-retries": input(wholeNumber, {
    for: "upload",
    default: DEFAULTS.upload.maxRetries,
    about: "How often one request is repeated, where repeating is safe, 0 to 100.",
  }),
  "request-timeout-seconds": input(duration("seconds"), {
    for: "upload",
    option: "requestTimeoutMs",
    default: DEFAULTS.upload.requestTimeoutMs,
    about: "A request that moves no byte for this long is given up.",
  }),
  "timeout-minutes": input(duration("minutes"), {
    for: "upload",
    option: "timeoutMs",
    default: DEFAULTS.upload.timeoutMs,
    about: "How long the whole upload may take, waiting included.",
  }),
  wait: input(trueOrFalse(true, false), {
    for: "upload",
    default: DEFAULTS.upload.wait,
    about: "Whether to wait until the service has processed what it queued.",
  }),
  "fail-fast": input(trueOrFalse(true, false), {
    for: "upload",
    default: DEFAULTS.upload.failFast,
    about:
      "Whether to stop at the first failure. Otherwise the rest is still sent, and then the step fails. A rejected token or exhausted credits always stop the run.",
  }),
  journal: input(fileToWrite, {
    for: "upload",
    about:
      "Path of a file that remembers what arrived, so that later runs skip it. They also resume what was cut off. It lies in the workspace or the runner's temporary folder. Keep it between runs, for example with `actions/cache`.",
    example: "journal: .dataset-upload/journal.ndjson",
  }),
  "in-doubt": input(oneOf(["keep", "send-again", "arrived"]), {
    for: "upload",
    default: DEFAULTS.upload.inDoubt,
    about:
      "What to do with files that an earlier run left in doubt: `keep`, `send-again` or `arrived`. It needs the `journal` of that run, and matters for files that the service cannot be asked for. Look there before you choose.",
  }),
  shard: input(shard, {
    for: "upload",
    about:
      "`i/n`: this job takes part i, counted from 0, of n. So the jobs of a matrix share the work; give it `strategy.job-index` and `strategy.job-total`.",
  }),
  "dry-run": input(trueOrFalse(true, false), {
    for: "upload",
    default: DEFAULTS.upload.dryRun,
    about:
      "Reads, checks and plans everything, and sends nothing. It needs no token, and a missing target is only a warning: made for pull requests, `github.event_name == 'pull_request'`.",
  }),

  "organization-id": input(line, {
    for: {
      "edge-impulse": {
        required: true,
        standIn: "1",
        type: wholeNumber,
        about: "The number in the organization's address.",
      },
      roe: { about: "Id of the organization. Default: the token's own." },
    },
    about: "The organization.",
  }),
  dataset: input(line, {
    for: { "edge-impulse": { required: ["create", "replace"], standIn: "dataset" } },
    about: "Name of the dataset that the data items are in.",
  }),
  name: input(line, {
    for: {
      "edge-impulse": {
        about: `Name of the data item. Default: the name of its group. With ${mode("append")}: of the one that the files are added to.`,
      },
      "graphite-note": { modes: ["create"], required: true, standIn: "dataset", about: "Name of the new dataset." },
    },
    about: "Name of what is made.",
  }),
  "group-by": input(oneOf(["all", "directory", "file"]), {
    for: { "edge-impulse": { modes: ["create", "replace"] } },
    default: DEFAULTS.edgeImpulse.groupBy,
    about: "What becomes one data item: `all` files, the files directly in each `directory`, or each `file`.",
  }),
  "bucket-name": input(line, {
    for: { "edge-impulse": { modes: ["create", "replace"] } },
    about: "Name of the bucket to store in. Default: the service chooses.",
  }),
  "bucket-id": input(wholeNumber, {
    for: { "edge-impulse": { modes: ["create", "replace"] } },
    excludes: "bucket-name",
    about: "Number of the bucket to store in, instead of its name.",
  }),
  "bucket-path": input(line, {
    for: { "edge-impulse": { modes: ["create", "replace"] } },
    about: "Folder in the bucket.",
  }),
  "data-id": input(wholeNumber, {
    for: { "edge-impulse": { modes: ["append"], required: true, unless: "name", standIn: "1" } },
    excludes: "name",
    about: "Number of the data item that the files are added to.",
  }),
  "target-hash": input(line, {
    for: { datatile: { required: true, standIn: "0" } },
    about: `Hash of the folder with ${mode("create")}, of the database with \`replace\` and \`append\`.`,
  }),
  "callback-url": input(address, {
    for: { datatile: {} },
    about: "Address that each change of a job's state is sent to.",
  }),
  "callback-field": input(line, {
    for: { datatile: {} },
    default: DEFAULTS.datatile.callbackField,
    about: "Form field that `callback-url` goes in.",
  }),
  "job-id-pointer": input(line, {
    for: { datatile: {} },
    about: "JSON pointer to the job's id in the answer to an upload. Default: the usual names.",
    example: "job-id-pointer: /data/jobId",
  }),
  "status-url": input(address, {
    for: { datatile: {} },
    about: "Where to ask for a job's state, with `{job-id}` in it. Unset: the state is not asked for.",
    example: "status-url: /jobs/{job-id}",
  }),
  "status-pointer": input(line, {
    for: { datatile: {} },
    about: "JSON pointer to the state in the answer of `status-url`. Default: the usual names.",
  }),
  "success-states": input(list, {
    for: { datatile: {} },
    about: "States of a job that has ended well, separated by commas or one a line. Default: the usual words.",
  }),
  "failure-states": input(list, {
    for: { datatile: {} },
    about: "States of a job that has failed, separated by commas or one a line. Default: the usual words.",
  }),

  "user-code": input(line, {
    for: { "graphite-note": { required: true, standIn: "user" } },
    about: "Code of the user that the dataset belongs to.",
  }),
  "dataset-code": input(line, {
    for: { "graphite-note": { modes: ["replace", "append"], required: true, standIn: "dataset" } },
    about: "Code of the dataset.",
  }),
  columns: input(structure, {
    // A fork has no variables for targets, but the columns stand in the workflow: a dry run needs them too.
    for: { "graphite-note": { required: ["append"] } },
    about: "The columns, as JSON or YAML, or `@path` of a file in the workspace. Default: inferred from all the data.",
    example:
      'columns: |\n  - {name: day, alias: Day, type: dimension, subtype: date, format: Y-m-d}\n  - {name: amount, alias: Amount, type: measure, subtype: numeric, format: "#,###.##"}',
  }),
  "null-values": input(lines, {
    for: { "graphite-note": {}, custom: {} },
    default: ["usual"],
    empty: [],
    about:
      'What means "no value" in columns of numbers and dates, one a line. `usual` stands for `NA`, `N/A`, `NULL`, `-` and the like; empty: only the empty cell.',
  }),
  delimiter: input(text, {
    for: { "graphite-note": {}, custom: {} },
    about: "The character between two values of a CSV file, or `tab`. Default: found out.",
  }),
  encoding: input(line, {
    for: { "graphite-note": {}, custom: {} },
    about: "The files' encoding, such as `windows-1252`. Default: UTF-8, or UTF-16 by its byte order mark.",
  }),
  "rows-per-request": input(wholeNumber, {
    for: { "graphite-note": {} },
    default: DEFAULTS.graphiteNote.rowsPerRequest,
    about: "Rows in one request.",
  }),
  "requests-per-minute": input(wholeNumber, {
    for: { "graphite-note": {} },
    default: DEFAULTS.graphiteNote.requestsPerMinute,
    about: "The most requests in a minute; 0 for no limit.",
  }),
  compressed: input(trueOrFalse("gzip", "none"), {
    for: { "graphite-note": {} },
    option: "compression",
    default: DEFAULTS.graphiteNote.compression,
    about: "Whether rows are sent gzipped.",
  }),

  "dataset-id": input(line, {
    for: { roe: { modes: ["create"] } },
    about: "Id of the dataset that the files go into. Default: the organization's default dataset.",
  }),
  "table-name": input(line, {
    for: { roe: { required: ["replace"], standIn: "table" } },
    about:
      "Name of the table that one CSV file becomes, instead of files in a dataset. With `mode: replace`, a table of that name is deleted and made again.",
  }),

  metadata: input(textMapping, {
    for: { "edge-impulse": { modes: ["create", "replace"] }, roe: { modes: ["create"] } },
    default: {},
    about:
      "A mapping of names to texts as JSON or YAML, or `@path` of a file in the workspace that holds one. `{commit}`, `{ref}` and `{date}` are filled in, and `{path}`, `{name}` and `{sha256}` where it describes a single file.",
    example: 'metadata: |\n  site: north\n  commit: "{commit}"',
  }),
  "form-fields": input(textMapping, {
    for: { "edge-impulse": {}, datatile: {}, roe: {} },
    default: {},
    about:
      "More form fields, as a mapping like `metadata`: for what a server has and its public documentation does not show.",
  }),
} as const satisfies Readonly<Record<string, InputSpec<unknown>>>;

type Inputs = typeof INPUTS;
export type InputName = keyof Inputs;

/** What an input is parsed into. */
export type ValueOf<K extends InputName> = Inputs[K] extends { readonly type: InputType<infer T> } ? T : never;

type CamelCase<S extends string> = S extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : S;
type OptionOf<K extends InputName> = Inputs[K] extends { readonly option: infer O extends string } ? O : CamelCase<K>;
type NamesFor<Reader> = { [K in InputName]: Inputs[K]["for"] extends Reader ? K : never }[InputName];

/** The options that the inputs of a service become, by the core's names; only those that were given. */
export type ServiceOptions<S extends ServiceName> = {
  readonly [K in NamesFor<"service" | { readonly [N in S]: unknown }> as OptionOf<K>]?: ValueOf<K>;
};

/** The options of `upload()` that inputs become; only those that were given. */
export type UploadInputs = { readonly [K in NamesFor<"upload"> as OptionOf<K>]?: ValueOf<K> };
