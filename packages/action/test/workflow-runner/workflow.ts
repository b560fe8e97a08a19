import { parse } from "yaml";

/** Text in which `${{ }}` is still to be evaluated. Booleans and numbers of the YAML are texts, as a runner passes them on. */
export type Template = string;

/** A workflow, as far as the examples use the syntax. What is not known here is refused, so that nothing is ignored silently. */
export interface Workflow {
  readonly name: string;
  readonly on: ReadonlyMap<string, EventFilter>;
  readonly permissions: Permissions;
  readonly env: Readonly<Record<string, Template>>;
  readonly concurrency: Concurrency | undefined;
  /** In the order of the file. */
  readonly jobs: readonly Job[];
}

/** When an event starts the workflow. A list that is absent does not restrict. */
export interface EventFilter {
  readonly branches?: readonly string[];
  readonly paths?: readonly string[];
  readonly types?: readonly string[];
}

/** By scope, such as `contents`. Undefined where nothing is said, which leaves it to the repository's settings. */
export type Permissions = Readonly<Record<string, string>> | undefined;

export interface Concurrency {
  readonly group: Template;
  readonly cancelInProgress: Template;
}

export interface Job {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: string | undefined;
  readonly permissions: Permissions;
  readonly env: Readonly<Record<string, Template>>;
  readonly outputs: Readonly<Record<string, Template>>;
  readonly strategy: Strategy;
  readonly steps: readonly Step[];
}

export interface Strategy {
  /** By name, what each takes in turn: values, or an expression that gives them. */
  readonly matrix: Readonly<Record<string, readonly unknown[] | Template>>;
  readonly failFast: boolean;
}

interface StepBase {
  readonly id: string | undefined;
  /** What the log calls it. */
  readonly name: string;
  readonly condition: string | undefined;
  readonly env: Readonly<Record<string, Template>>;
  readonly continueOnError: Template;
}

export type Step =
  | (StepBase & { readonly kind: "uses"; readonly uses: string; readonly with: Readonly<Record<string, Template>> })
  | (StepBase & { readonly kind: "run"; readonly run: Template; readonly shell: string | undefined });

/**
 * Reads a workflow's YAML.
 * @throws {Error} where it has a key that is not known here, which says where
 */
export function parseWorkflow(text: string): Workflow {
  const fields = new Fields("workflow", parse(text), ["name", "on", "permissions", "env", "concurrency", "jobs"]);
  const { concurrency } = fields.values;
  return {
    name: String(fields.values.name),
    on: readEvents(fields.values.on),
    permissions: readPermissions(fields),
    env: fields.templates("env"),
    concurrency: concurrency === undefined ? undefined : readConcurrency(concurrency),
    jobs: Object.entries(fields.mapping("jobs")).map(([id, job]) => readJob(id, job)),
  };
}

/** A mapping of the YAML, whose keys are known. */
class Fields {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(
    readonly where: string,
    value: unknown,
    known: readonly string[],
  ) {
    this.values = mappingOf(where, value);
    const other = Object.keys(this.values).filter((key) => !known.includes(key));
    if (other.length > 0) throw new Error(`${where} has ${other.join(", ")}, which this runner does not know.`);
  }

  mapping(key: string): Readonly<Record<string, unknown>> {
    return mappingOf(`${this.where}.${key}`, this.values[key]);
  }

  templates(key: string): Readonly<Record<string, Template>> {
    return Object.fromEntries(Object.entries(this.mapping(key)).map(([name, value]) => [name, templateOf(value)]));
  }

  text(key: string): string | undefined {
    const value = this.values[key];
    return value === undefined ? undefined : String(value);
  }
}

function mappingOf(where: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error(`${where} is not a mapping.`);
  return { ...value };
}

function templateOf(value: unknown): Template {
  if (typeof value === "object" && value !== null) throw new Error(`${JSON.stringify(value)} is not a text.`);
  return value === null || value === undefined ? "" : String(value);
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function readEvents(on: unknown): ReadonlyMap<string, EventFilter> {
  if (typeof on === "string" || Array.isArray(on)) return new Map(listOf(on).map((name) => [name, {}]));
  return new Map(
    Object.entries(mappingOf("on", on)).map(([name, filter]) => {
      // A schedule has a list of times in place of filters.
      if (Array.isArray(filter)) return [name, {}];
      const { values } = new Fields(`on.${name}`, filter, ["branches", "paths", "types"]);
      return [name, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, listOf(value)]))];
    }),
  );
}

function readPermissions(fields: Fields): Permissions {
  return fields.values.permissions === undefined ? undefined : fields.templates("permissions");
}

function readConcurrency(value: unknown): Concurrency {
  if (typeof value === "string") return { group: value, cancelInProgress: "false" };
  const { values } = new Fields("concurrency", value, ["group", "cancel-in-progress"]);
  return { group: templateOf(values.group), cancelInProgress: templateOf(values["cancel-in-progress"] ?? false) };
}

const JOB_KEYS = "name needs if permissions env outputs strategy runs-on timeout-minutes steps".split(" ");
const STEP_KEYS = "id name if env continue-on-error timeout-minutes".split(" ");

function readJob(id: string, value: unknown): Job {
  const fields = new Fields(`jobs.${id}`, value, JOB_KEYS);
  if (fields.values["runs-on"] !== "ubuntu-latest") throw new Error(`jobs.${id} does not run on ubuntu-latest.`);
  const { steps } = fields.values;
  if (!Array.isArray(steps)) throw new Error(`jobs.${id} has no steps.`);
  return {
    id,
    needs: listOf(fields.values.needs),
    condition: fields.text("if"),
    permissions: readPermissions(fields),
    env: fields.templates("env"),
    outputs: fields.templates("outputs"),
    strategy: readStrategy(`jobs.${id}.strategy`, fields.values.strategy),
    steps: steps.map((step, index) => readStep(`jobs.${id}.steps[${index}]`, step)),
  };
}

function readStrategy(where: string, value: unknown): Strategy {
  const fields = new Fields(where, value, ["matrix", "fail-fast", "max-parallel"]);
  const matrix: Record<string, readonly unknown[] | Template> = {};
  for (const [name, values] of Object.entries(fields.mapping("matrix"))) {
    const isKnown = Array.isArray(values) || (typeof values === "string" && values.startsWith("${{"));
    if (!isKnown || name === "include" || name === "exclude") {
      throw new Error(`${where}.matrix.${name} is not a list of values.`);
    }
    matrix[name] = values;
  }
  return { matrix, failFast: fields.values["fail-fast"] !== false };
}

function readStep(where: string, value: unknown): Step {
  const own = "uses" in mappingOf(where, value) ? ["uses", "with"] : ["run", "shell"];
  const fields = new Fields(where, value, [...STEP_KEYS, ...own]);
  const [what = ""] = own;
  const main = fields.text(what);
  if (main === undefined) throw new Error(`${where} has neither uses nor run.`);
  const base = {
    id: fields.text("id"),
    name: fields.text("name") ?? main,
    condition: fields.text("if"),
    env: fields.templates("env"),
    continueOnError: templateOf(fields.values["continue-on-error"] ?? false),
  };
  return what === "uses"
    ? { ...base, kind: "uses", uses: main, with: fields.templates("with") }
    : { ...base, kind: "run", run: main, shell: fields.text("shell") };
}
