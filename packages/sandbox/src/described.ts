import type { Form } from "./multipart.js";
import { Refusal } from "./refusal.js";
import type { Answer, Call, Operation, Service } from "./service.js";
import { baseName, fileLine, type StoredFile } from "./stored-file.js";

/** A JSON pointer, or several of which the first counts that is found. */
type Pointers = string | readonly string[];

interface RequestTemplate {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

interface UploadTemplate extends RequestTemplate {
  readonly method?: string;
  readonly body?: {
    readonly multipart?: { readonly file?: string; readonly fields?: Readonly<Record<string, unknown>> };
    readonly raw?: object;
    readonly rows?: object;
  };
}

/** What the stand-in reads of a service's description; docs/described-services.md explains the fields. */
export interface StandInDescription {
  readonly service: string;
  readonly auth?: Readonly<Record<string, string>>;
  readonly upload: UploadTemplate;
  readonly modes?: Readonly<Record<string, { readonly upload?: Partial<UploadTemplate> }>>;
  readonly answer?: {
    readonly id?: Pointers;
    readonly job?: Pointers;
    readonly size?: Pointers;
    readonly name?: Pointers;
    readonly rows?: Pointers;
  };
  readonly job?: RequestTemplate;
  readonly find?: RequestTemplate & {
    readonly items?: string;
    readonly id?: Pointers;
    readonly where: Readonly<Record<string, string>>;
    readonly absent?: readonly number[];
  };
  readonly examples?: readonly {
    readonly to?: "upload" | "job" | "find";
    readonly means: string;
    readonly answer: {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };
  }[];
}

/** A request that the stand-in of a described service understood. */
export interface DescribedRequest {
  readonly method: string;
  /** Percent-encoded, with the query. */
  readonly path: string;
  /** Those that the description sets; the token is `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a form. */
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: StoredFile;
  /** A JSON body. */
  readonly json?: unknown;
}

/** An upload that a described service accepted. */
export interface DescribedUpload extends DescribedRequest {
  readonly id: string;
}

const MAX_JSON_BYTES = 64 * 1024 * 1024;

/**
 * Stands in for any service by its description: takes what the description sends, answers as its examples do, and lists
 * what has arrived where the description looks for it. What an answer says of the upload itself (id, name, bytes) is the
 * upload's.
 */
export class DescribedStandIn implements Service {
  readonly #description: StandInDescription;
  readonly #token: string;
  readonly #onRequest: (request: DescribedRequest) => void;
  readonly #uploads: DescribedUpload[] = [];
  /** How often each job was asked for. */
  readonly #asked = new Map<string, number>();

  /** @param onRequest - is told of each request that was understood */
  constructor(
    description: StandInDescription,
    token: string,
    onRequest: (request: DescribedRequest) => void = () => {},
  ) {
    this.#description = description;
    this.#token = token;
    this.#onRequest = onRequest;
  }

  /** In the order of arrival. */
  get uploads(): readonly DescribedUpload[] {
    return this.#uploads;
  }

  snapshot(): unknown {
    return this.#uploads;
  }

  describe(): readonly string[] {
    return this.#uploads.flatMap(({ method, path, file, json }) => [
      `${method} ${path}`,
      file === undefined ? `  ${JSON.stringify(json).length} characters of JSON` : fileLine(file),
    ]);
  }

  refuse({ status, message }: Refusal): Answer {
    return { status, body: { error: message } };
  }

  route(call: Call): Operation {
    const { auth = { authorization: "Bearer {token}" }, upload, modes = {}, job, find } = this.#description;
    for (const [name, template] of Object.entries(auth)) {
      const pattern = templatePattern(template.replaceAll("{token}", this.#token));
      if (!pattern.test(String(call.headers[name.toLowerCase()])))
        throw new Refusal(401, `The header ${name} is missing or wrong.`);
    }
    const uploads = [
      upload,
      ...Object.values(modes).map((mode) => ({
        ...upload,
        ...mode.upload,
        body: { ...upload.body, ...mode.upload?.body },
      })),
    ];
    const wanted = uploads.find(
      (one) => (one.method ?? "POST") === call.method && templatePattern(one.path).test(call.path),
    );
    if (wanted !== undefined) return this.#takeUpload(call, wanted);
    const jobId = job === undefined ? undefined : templatePattern(job.path).exec(call.path)?.[1];
    if (call.method === "GET" && job !== undefined && jobId !== undefined)
      return this.#answerTo(call, job, () => this.#tellJob(decodeURIComponent(jobId)));
    if (call.method === "GET" && find !== undefined && templatePattern(find.path).test(call.path))
      return this.#answerTo(call, find, () => this.#list(find));
    throw new Refusal(404, `The description sends nothing to ${call.method} ${call.path}.`);
  }

  #answerTo(call: Call, { headers = {} }: RequestTemplate, answer: () => Answer): Operation {
    const request = this.#seen(call, headers);
    return {
      kind: "no-body",
      process: () => {
        this.#onRequest(request);
        return answer();
      },
    };
  }

  /** The request as it is shown, without its body. */
  #seen({ method, path, query, headers }: Call, own: Readonly<Record<string, string>>): DescribedRequest {
    const { auth = { authorization: "" } } = this.#description;
    const shown = Object.keys({ ...auth, ...own, "content-type": "" }).flatMap((name): [string, string][] => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? [] : [[name.toLowerCase(), String(value).replaceAll(this.#token, "***")]];
    });
    return {
      method,
      path: path + (query.size === 0 ? "" : `?${query}`),
      headers: Object.fromEntries(shown),
      fields: {},
    };
  }

  #takeUpload(call: Call, { body = {}, headers = {} }: UploadTemplate): Operation {
    const request = this.#seen(call, headers);
    if (body.rows !== undefined)
      return { kind: "json", maxBytes: MAX_JSON_BYTES, process: (json) => this.#accept({ ...request, json }) };
    if (body.multipart === undefined) {
      const name = decodeURIComponent(baseName(call.path)) || "body";
      return { kind: "bytes", name, process: (file) => this.#accept({ ...request, file }) };
    }
    const { file = "file", fields = {} } = body.multipart;
    const rules = {
      fields: Object.fromEntries(Object.keys(fields).map((name) => [name, "optional" as const])),
      extraFields: [],
      file: { name: file, maxCount: 1, maxBytes: Number.POSITIVE_INFINITY },
    };
    return {
      kind: "multipart",
      rules,
      process: (form: Form) => {
        const [sent] = form.files;
        return this.#accept({ ...request, fields: Object.fromEntries(form.fields), ...(sent && { file: sent }) });
      },
    };
  }

  #accept(request: DescribedRequest): Answer {
    const upload = { ...request, id: `${this.#description.service}-${this.#uploads.length + 1}` };
    this.#uploads.push(upload);
    this.#onRequest(request);
    const { id, job, size, name, rows } = this.#description.answer ?? {};
    const answer = this.#example("upload") ?? { status: 200, body: {} };
    const facts: [Pointers | undefined, unknown][] = [
      [id, upload.id],
      [job, `job-${this.#uploads.length}`],
      [size, upload.file?.size],
      [name, upload.file?.name],
    ];
    const body = facts.reduce((soFar, [place, value]) => withFact(soFar, place, value), answer.body);
    return { ...answer, body: rows === undefined ? body : withoutFacts(body, rows) };
  }

  /** A job works when it is asked for the first time, where an example shows how that is said. */
  #tellJob(id: string): Answer {
    const asked = this.#asked.get(id) ?? 0;
    this.#asked.set(id, asked + 1);
    const working = asked === 0 ? this.#example("job", "working") : undefined;
    return (
      working ?? this.#example("job") ?? { status: 404, body: { error: "No example shows what a job's answer is." } }
    );
  }

  #list(find: NonNullable<StandInDescription["find"]>): Answer {
    const items = this.#uploads.map((upload) => {
      const shown = Object.entries(find.where).reduce(
        (item: unknown, [place, template]) => withFact(item, place, fillUpload(template, upload)),
        {},
      );
      return withFact(shown, find.id, upload.id);
    });
    const example = this.#example("find");
    if (find.items !== undefined)
      return { status: example?.status ?? 200, body: withFact(example?.body ?? {}, find.items, items) };
    const [item] = items;
    return item === undefined ? { status: find.absent?.[0] ?? 404, body: {} } : { status: 200, body: item };
  }

  #example(to: "upload" | "job" | "find", means = "arrived"): Answer | undefined {
    const found = this.#description.examples?.find(
      (example) => (example.to ?? "upload") === to && example.means === means,
    );
    return (
      found && { status: found.answer.status, headers: found.answer.headers ?? {}, body: found.answer.body ?? null }
    );
  }
}

/** Any text for each variable; the last one in its group. */
function templatePattern(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const last = parts.pop() ?? "";
  return new RegExp(`^${parts.join(".+").replace(/$/, parts.length > 0 ? "(.+)" : "")}${last}$`, "s");
}

/** What a variable of the file stood for in an upload; other variables stay as they are. */
function fillUpload(template: string, { file, fields }: DescribedUpload): string {
  const values: Readonly<Record<string, string | undefined>> = {
    "file.name": file?.name,
    "file.base": file && baseName(file.name),
    "file.size": file && String(file.size),
    "file.sha256": file?.sha256,
    ...fields,
  };
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The value with a fact at the pointer, or at the first of several that it has; objects on the way there are made. */
function withFact(value: unknown, pointers: Pointers | undefined, fact: unknown): unknown {
  const places = [pointers ?? []].flat();
  const place = places.find((pointer) => has(value, steps(pointer))) ?? places[0];
  return place === undefined || fact === undefined ? value : put(value, steps(place), fact);
}

/** The value without what an example says of the number of its rows, which are not the upload's. */
function withoutFacts(value: unknown, pointers: Pointers): unknown {
  return [pointers]
    .flat()
    .reduce((soFar, pointer) => (has(soFar, steps(pointer)) ? put(soFar, steps(pointer), null) : soFar), value);
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  return (
    typeof value === "object" && value !== null && Object.hasOwn(value, step) && has(Reflect.get(value, step), rest)
  );
}

function put(value: unknown, [step, ...rest]: readonly string[], fact: unknown): unknown {
  if (step === undefined) return fact;
  const inner = (parent: object) => put(Reflect.get(parent, step), rest, fact);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? put(item, rest, fact) : item));
  const parent = typeof value === "object" && value !== null ? value : {};
  return { ...parent, [step]: inner(parent) };
}
