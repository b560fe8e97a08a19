import {
  checkRunOptions,
  type DataFile,
  type DatasetService,
  InputError,
  type UploadMode,
  withGuess,
} from "@dataset-upload/core";
import type { Target } from "../digest.js";
import { unknownPlaceholders } from "../placeholders.js";
import { BadValue, type InputType, type ParseContext, quoted } from "./parsers.js";
import { type RunFacts, SERVICES, type ServiceDefinition } from "./services.js";
import {
  CODED_SERVICES,
  INPUTS,
  type InputName,
  type InputSpec,
  type InputUse,
  SERVICE_CHOICES,
  SERVICE_NAMES,
  type ServiceName,
  type ServiceOptions,
  type UploadInputs,
  type ValueOf,
} from "./table.js";

/** The Action's inputs, checked. */
export interface Inputs {
  /** As the input `service` names it, or the description of a custom one. */
  readonly service: string;
  readonly mode: UploadMode;
  /** Patterns, one a line. */
  readonly files: string;
  readonly ifNoFilesFound: ValueOf<"if-no-files-found">;
  readonly hiddenFiles: ValueOf<"include-hidden-files">;
  /** How the files' rows are read and counted. */
  readonly reading: NonNullable<DataFile["reading"]>;
  /** For `upload()`. */
  readonly upload: UploadInputs;
  /** Sets the chosen service up. */
  createService(run: RunFacts): Promise<DatasetService>;
  readonly target: Target;
  /** What the user should know of the inputs. */
  readonly warnings: readonly string[];
}

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

const TABLE = new Map<string, InputSpec<unknown> & { readonly type: InputType<unknown> }>(Object.entries(INPUTS));

/**
 * Reads the Action's inputs from a runner's environment: the text of `group-by` is in `INPUT_GROUP-BY`, and an empty one
 * mostly one that is not given.
 * @param mask - called with each secret that an input turns out to hold, before anything is said of it
 * @throws {InputsError} with everything that is wrong
 */
export async function loadInputs(
  env: Readonly<Record<string, string | undefined>>,
  context: ParseContext,
  mask: (secret: string) => void = () => {},
): Promise<Inputs> {
  const texts = inputTexts(env);
  const given = new GivenInputs(texts, context);
  for (const name of texts.keys()) {
    if (!TABLE.has(name)) given.refuse(name, withGuess("is not an input of this action", name, [...TABLE.keys()]));
  }
  const choice = await given.value("service");
  if (choice === undefined && !texts.has("service"))
    given.refuse("service", `is required: one of ${SERVICE_CHOICES.join(", ")}`);
  const coded = CODED_SERVICES.find((name) => name === choice);
  if (coded !== undefined) return await loadFor(coded, coded, SERVICES[coded], given);
  if (choice !== undefined) {
    const { describedDefinition } = await import("./described.js");
    const definition = await describedDefinition(choice, given, mask);
    if (definition !== undefined) return await loadFor("custom", definition.title, definition, given);
  }
  throw new InputsError(given.problems);
}

/** @param name - the service's, for messages */
async function loadFor<S extends ServiceName>(
  service: S,
  name: string,
  definition: ServiceDefinition<S>,
  given: GivenInputs,
): Promise<Inputs> {
  const knownMode = await readMode(name, definition, given);
  const mode = knownMode ?? "create";
  const isDryRun = (await given.value("dry-run")) === true;
  const upload: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  let standsIn = false;
  for (const [input, spec] of TABLE) {
    const use = useOf(spec, service, definition.standInUrl);
    if (use === undefined || (knownMode !== undefined && use.modes?.includes(mode) === false)) {
      if (!given.isGiven(input)) continue;
      given.refuse(input, use === undefined ? inputOf(spec, name) : `is not supported with mode: ${mode}`);
      continue;
    }
    if (spec.excludes !== undefined && given.isGiven(input) && given.isGiven(spec.excludes)) {
      given.refuse(input, `and \`${spec.excludes}\` exclude each other: give one of them`);
    }
    let value = await given.parse(input, use.type ?? spec.type);
    const isReplaced = use.unless !== undefined && given.isGiven(use.unless);
    if (value === undefined && !given.isGiven(input) && !isReplaced && isRequired(use, knownMode)) {
      const standIn = isDryRun ? use.standIn : undefined;
      if (standIn === undefined) given.refuse(input, `is required${whyRequired(input, use, name, mode)}`);
      else {
        standsIn ||= typeof spec.for === "object";
        if (input !== "token")
          given.warnings.push(`\`${input}\` is not set. This dry run does without it; an upload needs it`);
        value = await given.parse(input, use.type ?? spec.type, standIn);
      }
    }
    if (value === undefined || spec.for === "action") continue;
    (spec.for === "upload" ? upload : options)[optionName(input)] = value;
  }
  const token = typeof options.token === "string" ? options.token : "";
  // Built from the table, by the rule that these types are made with.
  const serviceOptions = { ...options, token, mode } as ServiceOptions<S> & { token: string; mode: UploadMode };
  const uploadInputs = upload as UploadInputs; // as above
  given.warnings.push(...unknownPlaceholders(await given.value("metadata")));
  const createService = (run: RunFacts) => definition.create(serviceOptions, run);
  await given.check(() => checkRunOptions(uploadInputs));
  if (knownMode !== undefined)
    await given.check(() => createService({ placeholders: {}, rootName: "files", temporaryFolder: "." }));
  if (given.problems.length > 0) throw new InputsError(given.problems);
  return {
    service: name,
    mode,
    files: (await given.value("files")) ?? "",
    ifNoFilesFound: (await given.value("if-no-files-found")) ?? INPUTS["if-no-files-found"].default,
    hiddenFiles: (await given.value("include-hidden-files")) ?? INPUTS["include-hidden-files"].default,
    reading: await readingOf(given),
    upload: uploadInputs,
    createService,
    target: {
      title: definition.title,
      name: standsIn ? undefined : definition.targetName(serviceOptions),
      // A dry run's target may be a stand-in; another server's pages may have other addresses.
      page: isDryRun || given.isGiven("base-url") ? undefined : definition.page?.(serviceOptions),
    },
    warnings: given.warnings,
  };
}

async function readingOf(given: GivenInputs): Promise<Inputs["reading"]> {
  const options = {
    format: await given.value("format"),
    headerRow: await given.value("header-row"),
    sheet: await given.value("sheet"),
    delimiter: await given.value("delimiter"),
    encoding: await given.value("encoding"),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)); // as its type has it
}

/**
 * How a service uses an input; undefined where it does not have it.
 * @param standInUrl - of a service that has no address of its own
 */
function useOf(spec: InputSpec<unknown>, service: ServiceName, standInUrl: string | undefined): InputUse | undefined {
  if (typeof spec.for === "object") return spec.for[service];
  if (spec === TABLE.get("token")) return { required: true, standIn: "dry-run-without-token" };
  if (spec === TABLE.get("base-url") && standInUrl !== undefined) return { required: true, standIn: standInUrl };
  return spec.required === undefined ? {} : { required: spec.required };
}

/** @param mode - undefined where it is wrong: what it would require is not known then */
function isRequired({ required, modes }: InputUse, mode: UploadMode | undefined): boolean {
  if (mode === undefined) return required === true && modes === undefined;
  return required === true || required?.includes(mode) === true;
}

/** What makes an input necessary, or what it may be. */
function whyRequired(name: string, { required, modes, unless }: InputUse, service: string, mode: UploadMode): string {
  if (name === "token") {
    return ". If it is set to a secret, check the secret's name. Runs for pull requests from forks and by Dependabot get no secrets: use `dry-run: true` there";
  }
  if (name === "files") return ": patterns, one a line";
  const or = unless === undefined ? "" : `, or \`${unless}\``;
  return required === true && modes === undefined ? ` with service: ${service}${or}` : ` with mode: ${mode}${or}`;
}

function inputOf(spec: InputSpec<unknown>, service: string): string {
  const having = SERVICE_NAMES.filter((other) => useOf(spec, other, undefined) !== undefined);
  return `is an input of ${having.join(" and ")}, not of ${service}`;
}

async function readMode<S extends ServiceName>(
  service: string,
  { modes, title, ownModeNames = {} }: ServiceDefinition<S>,
  given: GivenInputs,
): Promise<UploadMode | undefined> {
  const text = given.text("mode") ?? INPUTS.mode.default;
  const mode = modes.find((candidate) => candidate === text);
  if (mode !== undefined) return mode;
  const meant = new Map(Object.entries({ ...MODE_SYNONYMS, ...ownModeNames })).get(text.toLowerCase());
  const known = `${quoted(text)} is not a mode of ${service}, which has ${modes.join(", ")}`;
  if (Object.hasOwn(ownModeNames, text)) given.refuse("mode", `${title} calls it ${text}, this action \`${meant}\``);
  else if (meant !== undefined && modes.includes(meant)) given.refuse("mode", `${known}: did you mean \`${meant}\`?`);
  else given.refuse("mode", withGuess(known, text, modes));
  return undefined;
}

/** What people call the modes. */
const MODE_SYNONYMS: Readonly<Record<string, UploadMode>> = {
  add: "append",
  insert: "append",
  new: "create",
  overwrite: "replace",
  reload: "replace",
  update: "replace",
  upload: "create",
  upsert: "replace",
};

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
  readonly #context: ParseContext;
  readonly #values = new Map<string, unknown>();

  constructor(texts: ReadonlyMap<string, string>, context: ParseContext) {
    this.#texts = texts;
    this.#context = context;
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
    const value = text === "" ? TABLE.get(name)?.empty : await this.check(() => type.parse(text, this.#context), name);
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

  #given(name: string): string | undefined {
    return this.isGiven(name) ? this.#texts.get(name) : undefined;
  }
}
