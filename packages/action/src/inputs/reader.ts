import type { UploadMode } from "@dataset-upload/core";
import type { InputProblem } from "./input-problems.js";
import { BadValue, type ParseContext, type Parser } from "./parsers.js";

/** An input: how its text is read, and the text that stands for it where it is not given. */
export interface InputSpec<T> {
  readonly parse: Parser<T>;
  readonly default?: string;
}

export type InputTable = Readonly<Record<string, InputSpec<unknown>>>;

type Parsed<S> = S extends InputSpec<infer T> ? T : never;
/** What the reader gives for an input: never undefined where the table has a default. */
type Value<S> = S extends { readonly default: string } ? Parsed<S> : Parsed<S> | undefined;

/** What all readers of one run share. */
export interface Findings {
  readonly problems: InputProblem[];
  readonly warnings: string[];
}

/** How a service's inputs are read. */
export interface ReadContext {
  readonly mode: UploadMode;
  /** What a missing target is: a problem, or a warning in a dry run. */
  readonly missing: "problem" | "warning";
  readonly findings: Findings;
}

/** The inputs of one table, parsed. It keeps account of which were asked for. */
export class InputReader<T extends InputTable> {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #given: ReadonlySet<string>;
  readonly #findings: Findings;
  readonly #read = new Set<string>();

  private constructor(values: ReadonlyMap<string, unknown>, given: ReadonlySet<string>, findings: Findings) {
    this.#values = values;
    this.#given = given;
    this.#findings = findings;
  }

  /** Parses every input of the table that is given or has a default. A bad one becomes a problem. */
  static async of<T extends InputTable>(
    table: T,
    texts: ReadonlyMap<string, string>,
    context: ParseContext,
    findings: Findings,
  ): Promise<InputReader<T>> {
    const values = new Map<string, unknown>();
    const given = new Set<string>();
    for (const [name, spec] of Object.entries(table)) {
      const text = texts.get(name);
      if (spec.default !== undefined) values.set(name, await spec.parse(spec.default, context));
      if (text === undefined || text === spec.default) continue;
      given.add(name);
      try {
        values.set(name, await spec.parse(text, context));
      } catch (error) {
        if (!(error instanceof BadValue)) throw error;
        findings.problems.push({ input: name, message: error.message });
      }
    }
    return new InputReader<T>(values, given, findings);
  }

  /** The input's value; where it is bad, its default. */
  get<K extends keyof T & string>(name: K): Value<T[K]> {
    this.#read.add(name);
    return this.#values.get(name) as Value<T[K]>; // made by the parser of this very name
  }

  isGiven(name: keyof T & string): boolean {
    return this.#given.has(name);
  }

  /**
   * The value of an input that has to be given; `standIn` where it is missing, which is a problem, or where it is bad,
   * which is one already.
   * @param why - what makes it necessary, or what it may be: ` with mode: append`, `: one of a, b`
   */
  require<K extends keyof T & string, S extends Parsed<T[K]> | undefined>(
    name: K,
    standIn: S,
    missing: "problem" | "warning",
    why: string,
  ): Parsed<T[K]> | S {
    const value = this.get(name) as Parsed<T[K]> | undefined; // as in get
    if (value !== undefined) return value;
    if (!this.#given.has(name)) {
      if (missing === "warning")
        this.#findings.warnings.push(`\`${name}\` is not set: the dry run goes on without it, but an upload needs it`);
      else this.#findings.problems.push({ input: name, message: `is required${why}` });
    }
    return standIn;
  }

  /** The inputs that were given and that nothing asked for. */
  unused(): string[] {
    return [...this.#given].filter((name) => !this.#read.has(name));
  }
}
