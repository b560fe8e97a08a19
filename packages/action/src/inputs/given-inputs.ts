import { InputError } from "@dataset-upload/core";
import { BadValue, type InputType, type ParseContext } from "./parsers.js";
import { INPUTS, type InputName, type InputSpec, type ValueOf } from "./table.js";

/** What is wrong with one input. */
export interface InputProblem {
  /** The input's name as in action.yml. */
  readonly input: string;
  /** A clause that follows the name, with the value where it can be shown, and what is allowed. */
  readonly message: string;
  /** Where it is in a file of the workspace that an input names. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Inputs that cannot be used: all that are wrong, not only the first. Nothing was sent. */
export class InputsError extends Error {
  override readonly name = "InputsError";

  constructor(readonly problems: readonly InputProblem[]) {
    super(problems.map(({ input, message }) => `\`${input}\` ${message}`).join("\n"));
  }
}

/** The inputs by their names, as texts. */
export const TABLE: ReadonlyMap<string, InputSpec<unknown> & { readonly type: InputType<unknown> }> = new Map(
  Object.entries(INPUTS),
);

/** The core's name of the option that an input becomes. */
export function optionName(input: string): string {
  return TABLE.get(input)?.option ?? input.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const INPUT_OF_OPTION = new Map([
  ...[...TABLE.keys()].map((name): [string, string] => [optionName(name), name]),
  // What is no input comes from the runner.
  ["temporaryFolder", "RUNNER_TEMP"],
  ["workspace", "GITHUB_WORKSPACE"],
]);

/** What the core says of an option, said of the input that it comes from. */
export function inputProblem({ option, message }: InputError): InputProblem {
  const clause = message.slice(`${option}: `.length);
  return {
    input: INPUT_OF_OPTION.get(option) ?? option,
    message: clause.replace(/`([a-zA-Z]+)`/g, (whole, name: string) => {
      const input = INPUT_OF_OPTION.get(name);
      return input === undefined ? whole : `\`${input}\``;
    }),
  };
}

/** The texts of the inputs that are given, by their names in lower case. */
export function inputTexts(env: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [variable, value = ""] of Object.entries(env)) {
    const name = variable.slice("INPUT_".length).toLowerCase();
    if (variable.startsWith("INPUT_") && (value.trim() !== "" || TABLE.get(name)?.empty !== undefined)) {
      texts.set(name, value.trim());
    }
  }
  return texts;
}

/** The inputs of a step as they are read, and what is wrong with them. */
export class GivenInputs {
  readonly problems: InputProblem[] = [];
  readonly warnings: string[] = [];
  readonly #texts: ReadonlyMap<string, string>;
  readonly context: ParseContext;
  readonly #values = new Map<string, unknown>();

  constructor(texts: ReadonlyMap<string, string>, context: ParseContext) {
    this.#texts = texts;
    this.context = context;
  }

  refuse(input: string, message: string): void {
    if (!this.problems.some((problem) => problem.input === input)) this.problems.push({ input, message });
  }

  /** What is wrong in a file that an input names. */
  refuseFile(problem: InputProblem): void {
    this.problems.push(problem);
  }

  text(name: string): string | undefined {
    return this.#texts.get(name);
  }

  /** Whether it is given, and not its default: a runner hands on the defaults of all inputs, whatever the service. */
  isGiven(name: string): boolean {
    const text = this.#texts.get(name);
    const spec = TABLE.get(name);
    return text !== undefined && (spec?.default === undefined || text !== spec.type.show(spec.default));
  }

  /** The value of an input that is given; undefined also for a bad one, which is refused. */
  async value<K extends InputName>(name: K): Promise<ValueOf<K> | undefined> {
    const { type } = INPUTS[name];
    return (await this.parse(name, type)) as ValueOf<K> | undefined; // made by the type of this very input
  }

  async parse(name: string, type: InputType<unknown>, text = this.#given(name)): Promise<unknown> {
    if (text === undefined) return undefined;
    if (this.#values.has(name)) return this.#values.get(name);
    const value = text === "" ? TABLE.get(name)?.empty : await this.check(() => type.parse(text, this.context), name);
    this.#values.set(name, value);
    return value;
  }

  /** Does what may find something wrong with an input, which then is one of the problems. */
  async check<T>(act: () => T | Promise<T>, input?: string): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof BadValue && input !== undefined) this.refuse(input, error.message);
      else if (error instanceof InputError) {
        const problem = inputProblem(error);
        this.refuse(problem.input, problem.message);
      } else throw error;
      return undefined;
    }
  }

  /**
   * Lets the core check options, all of them: what it refuses is left out when it is asked again.
   * @param act - checks the options that it is given
   */
  async checkAll<T extends object>(options: T, act: (options: T) => unknown): Promise<void> {
    for (let left = options; ; ) {
      try {
        await act(left);
        return;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const { input, message } = inputProblem(error);
        this.refuse(input, message);
        const rest = Object.entries(left).filter(([name]) => name !== error.option);
        if (rest.length === Object.keys(left).length) return;
        left = Object.fromEntries(rest) as T; // every option may be missing: the core says then that it is
      }
    }
  }

  #given(name: string): string | undefined {
    return this.isGiven(name) ? this.#texts.get(name) : undefined;
  }
}
