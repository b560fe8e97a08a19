import type { Shard, UploadMode } from "@dataset-upload/core";
import { InputsError, unknownInput } from "./inputs/input-problems.js";
import {
  address,
  choice,
  duration,
  fileToWrite,
  oneOf,
  type ParseContext,
  quoted,
  secret,
  shard,
  text,
  wholeNumber,
} from "./inputs/parsers.js";
import { type Findings, InputReader, type InputTable, type ReadContext } from "./inputs/reader.js";
import { SERVICE_NAMES, SERVICES, type ServiceName, type ServiceSettings } from "./inputs/service-inputs.js";

/** The Action's inputs, checked, with their defaults. */
export interface Settings {
  readonly target: ServiceSettings;
  readonly token: string;
  /** Undefined: the service's own. */
  readonly baseUrl: string | undefined;
  readonly mode: UploadMode;
  /** Patterns, one a line. */
  readonly files: string;
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
  readonly hiddenFiles: "leave-out" | "include";
  readonly concurrency: number;
  readonly maxRetries: number;
  readonly requestTimeoutMs: number;
  readonly timeoutMs: number;
  readonly waitFor: "processed" | "accepted";
  readonly onFailure: "continue" | "stop";
  /** Absolute, in the workspace or in RUNNER_TEMP. */
  readonly journal: string | undefined;
  readonly shard: Shard | undefined;
  readonly run: "upload" | "check";
  /** What the user should know of the inputs. */
  readonly warnings: readonly string[];
}

/** The inputs that every service has. */
export const COMMON_INPUTS = {
  service: { parse: oneOf(SERVICE_NAMES) },
  token: { parse: secret },
  files: { parse: text },
  "base-url": { parse: address },
  mode: { parse: oneOf(["create", "replace", "append"]), default: "create" },
  "if-no-files-found": { parse: oneOf(["error", "warn", "ignore"]), default: "error" },
  "include-hidden-files": { parse: choice("include", "leave-out"), default: "false" },
  concurrency: { parse: wholeNumber(1, 64), default: "4" },
  "max-retries": { parse: wholeNumber(0, 100), default: "5" },
  "request-timeout-seconds": { parse: duration("seconds"), default: "300" },
  "timeout-minutes": { parse: duration("minutes"), default: "60" },
  wait: { parse: choice("processed", "accepted"), default: "true" },
  "fail-fast": { parse: choice("stop", "continue"), default: "false" },
  journal: { parse: fileToWrite },
  shard: { parse: shard },
  "dry-run": { parse: choice("check", "upload"), default: "false" },
} as const satisfies InputTable;

/** What stands for the token where a dry run has none: nothing is sent with it. */
const NO_TOKEN = "dry-run-without-token";

/**
 * Reads the Action's inputs from a runner's environment: the text of `group-by` is in `INPUT_GROUP-BY`, and an empty one
 * is one that is not given.
 * @throws {InputsError} with everything that is wrong
 */
export async function loadInputs(
  env: Readonly<Record<string, string | undefined>>,
  context: ParseContext,
): Promise<Settings> {
  const findings: Findings = { problems: [], warnings: [] };
  const texts = inputTexts(env);
  const known = new Set([
    ...Object.keys(COMMON_INPUTS),
    ...SERVICE_NAMES.flatMap((name) => Object.keys(SERVICES[name].inputs)),
  ]);
  for (const name of texts.keys()) if (!known.has(name)) findings.problems.push(await unknownInput(name, [...known]));

  const common = await InputReader.of(COMMON_INPUTS, texts, context, findings);
  const run = common.get("dry-run");
  const missing = run === "check" ? "warning" : "problem";
  const mode = common.get("mode");
  const service = common.require("service", undefined, "problem", `: one of ${SERVICE_NAMES.join(", ")}`);
  const target =
    service === undefined ? undefined : await readTarget(service, texts, context, { mode, missing, findings });
  const token = run === "check" ? (common.get("token") ?? NO_TOKEN) : common.require("token", "", "problem", NO_SECRET);
  const standInUrl = service && SERVICES[service].standInUrl;
  const baseUrl =
    standInUrl === undefined
      ? common.get("base-url")
      : common.require("base-url", standInUrl, missing, ` with service: ${service}`);
  const files = common.require("files", "", "problem", ": patterns, one a line");
  if (target === undefined || findings.problems.length > 0) throw new InputsError(findings.problems);
  return {
    target,
    token,
    baseUrl,
    mode,
    files,
    ifNoFilesFound: common.get("if-no-files-found"),
    hiddenFiles: common.get("include-hidden-files"),
    concurrency: common.get("concurrency"),
    maxRetries: common.get("max-retries"),
    requestTimeoutMs: common.get("request-timeout-seconds"),
    timeoutMs: common.get("timeout-minutes"),
    waitFor: common.get("wait"),
    onFailure: common.get("fail-fast"),
    journal: common.get("journal"),
    shard: common.get("shard"),
    run,
    warnings: findings.warnings,
  };
}

const NO_SECRET =
  ", but for a dry run. A workflow that a fork's pull request started, or Dependabot, is not given the repository's secrets";

/** The texts of the inputs that are given, by their names in lower case. */
export function inputTexts(env: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [variable, value = ""] of Object.entries(env)) {
    if (variable.startsWith("INPUT_") && value.trim() !== "") {
      texts.set(variable.slice("INPUT_".length).toLowerCase(), value.trim());
    }
  }
  return texts;
}

async function readTarget(
  service: ServiceName,
  texts: ReadonlyMap<string, string>,
  context: ParseContext,
  read: ReadContext,
): Promise<ServiceSettings> {
  const { mode, findings } = read;
  const { modes, settings } = SERVICES[service];
  if (!modes.includes(mode)) {
    const message = `${quoted(mode)} is not one that ${service} has: ${modes.join(", ")}`;
    findings.problems.push({ input: "mode", message });
  }
  for (const name of texts.keys()) {
    const having = SERVICE_NAMES.filter((other) => specOf(other, name) !== undefined);
    if (having.length === 0 || having.includes(service)) continue;
    if (having.some((other) => specOf(other, name)?.default === texts.get(name))) continue;
    findings.problems.push({ input: name, message: `is an input of ${having.join(" and ")}, not of ${service}` });
  }
  return await settings(texts, context, read);
}

function specOf(service: ServiceName, name: string): InputTable[string] | undefined {
  const table = SERVICES[service].inputs;
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
