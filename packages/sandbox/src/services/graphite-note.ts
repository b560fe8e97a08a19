import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { RateLimit, type RateLimitOptions } from "../rate-limit.js";
import { Refusal } from "../refusal.js";
import type { Answer, Call, Operation, Service } from "../service.js";
import type { ContentMode } from "../stored-file.js";
import { checkRows, type GraphiteCell, type GraphiteColumn, readColumns } from "./graphite-columns.js";
import { decodeInsertData, RowFile } from "./graphite-rows.js";

/** How Graphite Note's stand-in reads what the public documentation leaves open. */
export interface GraphiteNoteOptions {
  /** Bytes of one request's body before 413; 64 MiB unless given. */
  readonly maxBodyBytes?: number;
  /** What `rows-count` in the answer to a fill means, which is described both ways: `inserted` unless given. */
  readonly fillRowsCount?: "inserted" | "total";
  readonly rateLimit?: RateLimitOptions;
  /** How many rows all datasets may hold together; a fill beyond that is refused with 441. No limit unless given. */
  readonly planRows?: number;
  /** Whether the tenant's trial is over, so that every call is refused with 443. Default `running`. */
  readonly trial?: "running" | "over";
}

/** A dataset and the rows that it holds. */
export interface GraphiteDataset {
  readonly code: string;
  readonly userCode: string;
  readonly name: string;
  readonly columns: readonly GraphiteColumn[];
  readonly rowsCount: number;
  /** The fills that were accepted. */
  readonly fills: number;
  /** `complete` once `/dataset-complete` came after the last fill. */
  readonly state: "open" | "complete";
  /** The rows as NDJSON, one list a line; exists from the first fill on, and only with content mode `keep`. */
  readonly path?: string;
  /** The rows in the order received. */
  rows(): AsyncIterable<readonly GraphiteCell[]>;
}

/** A dataset that is there before the first request. */
export interface GraphiteDatasetSeed {
  readonly code: string;
  readonly userCode: string;
  readonly name: string;
  readonly columns: readonly GraphiteColumn[];
  readonly rows?: readonly GraphiteCell[][];
}

interface HeldDataset {
  readonly code: string;
  readonly userCode: string;
  readonly name: string;
  columns: readonly GraphiteColumn[];
  readonly rows: RowFile;
  fills: number;
  state: "open" | "complete";
  work: "idle" | "busy";
}

const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Stands in for Graphite Note's three dataset calls, as its API documentation describes them. */
export class GraphiteNote implements Service {
  readonly #options: GraphiteNoteOptions;
  readonly #token: string;
  readonly #content: ContentMode;
  readonly #directory: string;
  readonly #limit: RateLimit | undefined;
  readonly #datasets = new Map<string, HeldDataset>();

  constructor(options: GraphiteNoteOptions, token: string, content: ContentMode, directory: string) {
    this.#options = options;
    this.#token = token;
    this.#content = content;
    this.#directory = directory;
    this.#limit = options.rateLimit && new RateLimit(options.rateLimit);
  }

  get datasets(): readonly GraphiteDataset[] {
    return [...this.#datasets.values()].map(({ rows, work, ...dataset }) => ({
      ...dataset,
      rowsCount: rows.count,
      ...(rows.path !== undefined && { path: rows.path }),
      rows: () => rows.read(),
    }));
  }

  /** Makes a dataset as if an earlier run had left it. */
  async addDataset({ rows = [], ...seed }: GraphiteDatasetSeed): Promise<void> {
    const dataset = this.#newDataset(seed);
    await dataset.rows.write(rows, "replace");
    dataset.state = "complete";
  }

  snapshot(): unknown {
    return { datasets: this.datasets };
  }

  describe(): readonly string[] {
    return this.datasets.map(({ code, name, rowsCount }) => `dataset ${code} "${name}" with ${rowsCount} rows`);
  }

  refuse({ status, message, details }: Refusal): Answer {
    return { status, headers: details.headers ?? {}, body: { message } };
  }

  route({ path, method, headers }: Call): Operation {
    if (headers.authorization === undefined) throw new Refusal(401, "The header Authorization is missing.");
    if (headers.authorization !== `Bearer ${this.#token}`) throw new Refusal(401, "The token is not valid.");
    const process = this.#calls.get(path);
    if (!process) throw new Refusal(404, `There is no ${path}.`);
    if (method !== "POST") throw new Refusal(405, `${path} takes POST only.`);
    this.#limit?.take();
    if (this.#options.trial === "over") throw new Refusal(443, "The trial period is over.");
    return {
      kind: "json",
      maxBytes: this.#options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
      process: (body) => process(readObject(body)),
    };
  }

  readonly #calls: ReadonlyMap<string, Process> = new Map<string, Process>([
    ["/dataset-create", (body) => this.#create(body)],
    ["/dataset-fill", (body) => this.#fill(body)],
    ["/dataset-complete", (body) => this.#complete(body)],
  ]);

  #create(body: Fields): Answer {
    // Other properties are let through: the documentation lists more than an upload needs.
    const userCode = readText(body, "user-code");
    const name = readText(body, "name");
    const columns = readColumns(body.columns);
    for (const dataset of this.#datasets.values()) {
      if (dataset.userCode === userCode && dataset.name === name) {
        throw new Refusal(409, `A dataset "${name}" exists already.`);
      }
    }
    const { code } = this.#newDataset({ code: randomUUID(), userCode, name, columns });
    const table = `dataset_${code.replaceAll("-", "")}`;
    return { status: 200, body: { data: { "dataset-code": code, "table-name": table, columns: columns.length } } };
  }

  async #fill(body: Fields): Promise<Answer> {
    refuseOthers(body, ["user-code", "dataset-code", "columns", "insert-data", "append", "compressed"]);
    const dataset = this.#find(body);
    const columns = readColumns(body.columns);
    const mode = readBoolean(body, "append") ? "append" : "replace";
    const encoding = readBoolean(body, "compressed") ? "compressed" : "plain";
    const data = body["insert-data"];
    if (typeof data !== "string") throw new Refusal(400, "insert-data is not a text.");
    // A replacement may bring new columns; rows that are added must fit those that are there.
    if (mode === "append") requireSameColumns(dataset.columns, columns);
    return this.#alone(dataset, async () => {
      const rows = checkRows(columns, await decodeInsertData(data, encoding));
      this.#requirePlan(dataset, rows.length, mode);
      await dataset.rows.write(rows, mode);
      dataset.columns = columns;
      dataset.fills += 1;
      dataset.state = "open";
      const count = this.#options.fillRowsCount === "total" ? dataset.rows.count : rows.length;
      return describe(dataset.code, count);
    });
  }

  #requirePlan(dataset: HeldDataset, rows: number, mode: "append" | "replace"): void {
    const { planRows = Number.POSITIVE_INFINITY } = this.#options;
    let held = mode === "append" ? dataset.rows.count : 0;
    for (const other of this.#datasets.values()) if (other !== dataset) held += other.rows.count;
    if (held + rows > planRows) throw new Refusal(441, `The plan has ${planRows} rows.`);
  }

  #complete(body: Fields): Promise<Answer> {
    refuseOthers(body, ["user-code", "dataset-code"]);
    const dataset = this.#find(body);
    return this.#alone(dataset, async () => {
      dataset.state = "complete";
      return describe(dataset.code, dataset.rows.count);
    });
  }

  /** Refuses a change while another one to the same dataset is under way. */
  async #alone(dataset: HeldDataset, act: () => Promise<Answer>): Promise<Answer> {
    if (dataset.work === "busy") throw new Refusal(409, `The dataset ${dataset.code} is being changed.`);
    dataset.work = "busy";
    try {
      return await act();
    } finally {
      dataset.work = "idle";
    }
  }

  #find(body: Fields): HeldDataset {
    const userCode = readText(body, "user-code");
    const code = readText(body, "dataset-code");
    const dataset = this.#datasets.get(code);
    if (dataset?.userCode !== userCode) throw new Refusal(404, `There is no dataset ${code}.`);
    return dataset;
  }

  #newDataset({ code, userCode, name, columns }: Omit<GraphiteDatasetSeed, "rows">): HeldDataset {
    const path = join(this.#directory, `${this.#datasets.size + 1}.ndjson`);
    const rows = new RowFile(this.#content === "keep" ? path : undefined);
    const dataset: HeldDataset = { code, userCode, name, columns, rows, fills: 0, state: "open", work: "idle" };
    this.#datasets.set(code, dataset);
    return dataset;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Process = (body: Fields) => Answer | Promise<Answer>;

function readObject(body: unknown): Fields {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refusal(400, "The body is no object.");
  return { ...body };
}

function readText(body: Fields, key: string): string {
  const value = body[key];
  if (typeof value !== "string" || value === "") throw new Refusal(400, `${key} is missing or not a text.`);
  return value;
}

/** Both switches are required: the documentation gives them defaults that are easily mistaken. */
function readBoolean(body: Fields, key: string): boolean {
  const value = body[key];
  if (typeof value !== "boolean") throw new Refusal(400, `${key} is missing or not true or false.`);
  return value;
}

function refuseOthers(body: Fields, known: readonly string[]): void {
  const other = Object.keys(body).find((key) => !known.includes(key));
  if (other !== undefined) throw new Refusal(400, `${other} is not known.`);
}

function requireSameColumns(held: readonly GraphiteColumn[], given: readonly GraphiteColumn[]): void {
  const kind = ({ name, type, subtype }: GraphiteColumn) => `${name} (${type}, ${subtype})`;
  const wanted = held.map(kind).join(", ");
  const got = given.map(kind).join(", ");
  if (wanted !== got) throw new Refusal(400, `The dataset's columns are ${wanted}; columns says ${got}.`);
}

function describe(code: string, rowsCount: number): Answer {
  return {
    status: 200,
    body: { data: { status: "success", details: { "dataset-code": code, "rows-count": rowsCount } } },
  };
}
