import { checkRunOptions, type DataFile, type DatasetService, type UploadMode, withGuess } from "@dataset-upload/core";
import type { Target } from "../digest.js";
import { unknownPlaceholders } from "../placeholders.js";
import { GivenInputs, InputsError, inputTexts, optionName, TABLE } from "./given-inputs.js";
import { type InputType, type ParseContext, quoted } from "./parsers.js";
import { type RunFacts, SERVICES, type ServiceDefinition } from "./services.js";
import {
  CODED_SERVICES,
  INPUTS,
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
  const uses = usesOf(service, name, definition.standInUrl, knownMode, given);
  const standIns = isDryRun ? standInsOf(uses, knownMode, given) : new Map<string, string>();
  const upload: Record<string, unknown> = {};
  const options: Record<string, unknown> = { token: "", mode };
  for (const [input, { spec, use }] of uses) {
    const type = use.type ?? spec.type;
    const standIn = standIns.get(input);
    const value = standIn === undefined ? await given.parse(input, type) : await type.parse(standIn, given.context);
    if (value === undefined && isMissing(input, use, knownMode, given)) {
      given.refuse(input, `is required${whyRequired(input, use, name, mode)}`);
    }
    if (value === undefined || spec.for === "action") continue;
    (spec.for === "upload" ? upload : options)[optionName(input)] = value;
  }
  // Built from the table, by the rule that these types are made with.
  const serviceOptions = options as ServiceOptions<S> & { readonly token: string; readonly mode: UploadMode };
  const uploadInputs = upload as UploadInputs; // as above
  given.warnings.push(...unknownPlaceholders(await given.value("metadata")));
  await given.checkAll(uploadInputs, checkRunOptions);
  const facts = { placeholders: {}, rootName: "files", temporaryFolder: "." };
  if (knownMode !== undefined) await given.checkAll(serviceOptions, (some) => definition.create(some, facts));
  if (given.problems.length > 0) throw new InputsError(given.problems);
  const isOwnTarget = [...standIns.keys()].every((input) => typeof TABLE.get(input)?.for !== "object");
  return {
    service: name,
    mode,
    files: (await given.value("files")) ?? "",
    ifNoFilesFound: (await given.value("if-no-files-found")) ?? INPUTS["if-no-files-found"].default,
    hiddenFiles: (await given.value("include-hidden-files")) ?? INPUTS["include-hidden-files"].default,
    reading: await readingOf(given),
    upload: uploadInputs,
    createService: (run) => definition.create(serviceOptions, run),
    target: {
      title: definition.title,
      name: isOwnTarget ? definition.targetName(serviceOptions) : undefined,
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

type Uses = ReadonlyMap<
  string,
  { readonly spec: InputSpec<unknown> & { readonly type: InputType<unknown> }; readonly use: InputUse }
>;

/** The inputs that the service has in this mode. Others that are given, and those that exclude each other, are problems. */
function usesOf(
  service: ServiceName,
  name: string,
  standInUrl: string | undefined,
  mode: UploadMode | undefined,
  given: GivenInputs,
): Uses {
  const uses: [string, { spec: InputSpec<unknown> & { type: InputType<unknown> }; use: InputUse }][] = [];
  for (const [input, spec] of TABLE) {
    const use = useOf(spec, service, standInUrl);
    if (use !== undefined && (mode === undefined || use.modes?.includes(mode) !== false)) {
      uses.push([input, { spec, use }]);
      if (spec.excludes !== undefined && given.isGiven(input) && given.isGiven(spec.excludes)) {
        given.refuse(input, `and \`${spec.excludes}\` exclude each other: give one of them`);
      }
    } else if (given.isGiven(input)) {
      given.refuse(input, use === undefined ? inputOf(spec, name) : `is not supported with mode: ${mode}`);
    }
  }
  return new Map(uses);
}

/** What a dry run takes for inputs that are missing. */
function standInsOf(uses: Uses, mode: UploadMode | undefined, given: GivenInputs): Map<string, string> {
  const standIns = new Map<string, string>();
  for (const [input, { use }] of uses) {
    if (use.standIn === undefined || !isMissing(input, use, mode, given)) continue;
    standIns.set(input, use.standIn);
    if (input === "token") continue;
    given.warnings.push(`\`${input}\` is not set. This dry run does without it; an upload needs it`);
  }
  return standIns;
}

/** @param mode - undefined where it is wrong: what it would require is not known then */
function isMissing(input: string, use: InputUse, mode: UploadMode | undefined, given: GivenInputs): boolean {
  if (given.isGiven(input) || (use.unless !== undefined && given.isGiven(use.unless))) return false;
  if (mode === undefined) return use.required === true && use.modes === undefined;
  return use.required === true || use.required?.includes(mode) === true;
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
  if (Object.hasOwn(ownModeNames, text))
    given.refuse("mode", `${quoted(text)} is ${title}'s own word: write \`${meant}\``);
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
