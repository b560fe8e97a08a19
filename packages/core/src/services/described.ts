import { InputError } from "../errors.js";
import type { Placeholders } from "../metadata.js";
import type { DatasetService, UploadMode } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { checkTableOptions } from "../table/table-options.js";
import { inMode, modesOf } from "./described/contradictions.js";
import { checkDescription } from "./described/read-description.js";
import type { RowsOptions } from "./described/rows.js";
import { type Description, near } from "./described/schema.js";
import { shippedDescription } from "./described/shipped.js";
import { fillAll, type Values } from "./described/template.js";
import { checkRequests, planUploads } from "./described/uploads.js";

export { modesOf } from "./described/contradictions.js";
export { DescriptionError, type DescriptionProblem, readDescription } from "./described/read-description.js";
export type { Description } from "./described/schema.js";
export { shippedDescription } from "./described/shipped.js";
export { SHIPPED_SERVICES, type ShippedService } from "./described/shipped-files.js";

/** What a described service is set up with. */
export interface DescribedOptions extends RowsOptions {
  readonly token: string;
  /** Where the service is. Default: the description's own, which only those have that ship with this package. */
  readonly baseUrl?: string | undefined;
  /** Default `create`. */
  readonly mode?: UploadMode | undefined;
  /** Values for the inputs that the description declares. An empty one is none. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** What stands for `{run.commit}`, `{run.ref}` and `{run.date}`. */
  readonly run?: Placeholders | undefined;
}

/**
 * A service by its description: each task is a file.
 * @param description - as `readDescription` gives it, or the name of one that ships with this package
 * @throws {DescriptionError} with everything that is wrong in the description
 * @throws {InputError} where an option cannot be used
 */
export function describedService(description: Description | string, options: DescribedOptions): DatasetService {
  const known =
    typeof description === "string" ? shippedDescription(description) : checkDescription(description, "repository");
  const { token, baseUrl: givenUrl, mode = "create", inputs: given = {}, run = {}, ...reading } = options;
  const modes = modesOf(known);
  if (!modes.includes(mode))
    throw new InputError("mode", `"${mode}" is not one that ${known.service} has: ${modes.join(", ")}`);
  const inputs = givenInputs(known, given);
  checkTableOptions(reading);
  const isTable = inMode(known, mode).upload.body?.rows !== undefined;
  for (const [option, value] of Object.entries(reading)) {
    if (value === undefined || isTable || option === "temporaryFolder") continue;
    throw new InputError(option, `${known.service} takes files as they are, and reads no tables`);
  }
  const address = givenUrl ?? known["base-url"];
  if (address === undefined) throw new InputError("baseUrl", `is needed: ${known.service} has no address of its own`);
  const values: Values = (name) => {
    if (name === "token") return token;
    if (name === "mode") return mode;
    if (name.startsWith("input.")) return inputs.get(name.slice("input.".length));
    return name.startsWith("run.") ? run[name.slice("run.".length)] : undefined;
  };
  const { auth = { authorization: "Bearer {token}" }, limits = {} } = known;
  const perMinute = limits["requests-per-minute"];
  const baseUrl = serviceUrl(address);
  const isSecret = (name: string) => known.inputs?.[name]?.secret === true;
  const target = [...inputs].flatMap(([name, value]) => (isSecret(name) ? [] : `${name} ${value}`)).sort();
  const described = inMode(known, mode);
  checkRequests(described, values);
  return {
    name: known.service,
    baseUrl,
    mode,
    headers: lowerCase(fillAll(auth, values, "header")),
    secrets: [token, ...[...inputs].flatMap(([name, value]) => (isSecret(name) ? value : []))],
    ...(perMinute === undefined ? {} : { requestsPerMinute: perMinute }),
    plan: (files, context) => planUploads(files, { ...reading, description: described, values, target }, context),
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** @throws {InputError} where one is missing, is not declared, or has a value that it cannot have */
function givenInputs(
  { service, inputs = {} }: Description,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((name) => `\`${name}\` is not an input of ${service}${near(name, Object.keys(inputs))}`);
  const values = new Map<string, string>();
  for (const [name, { required = false, default: usual = "", "one-of": choices, about }] of Object.entries(inputs)) {
    const value = (Object.hasOwn(given, name) ? given[name]?.trim() : undefined) || usual;
    if (value !== "") values.set(name, value);
    else if (required) problems.push(`\`${name}\` is required by ${service}${about === undefined ? "" : `: ${about}`}`);
    if (value === "" || choices === undefined || choices.includes(value)) continue;
    problems.push(`\`${name}\` is ${JSON.stringify(value)}, not one of ${choices.join(", ")}`);
  }
  if (problems.length > 0) throw new InputError("inputs", problems.join("; "));
  return values;
}
