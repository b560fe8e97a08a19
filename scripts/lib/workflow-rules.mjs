// What a workflow here must look like, the examples' too: rules that neither GitHub nor actionlint holds anyone to.
import { isMap, isScalar, parseDocument } from "yaml";

/** @typedef {{ action: string, commit: string, version: string }} Pin `version` is the comment beside the commit. */
/** @typedef {Readonly<Record<string, unknown>>} Mapping */

const USES = /^\s*(?:- )?uses: +(\S+)(?: +#\s*(.*))?$/gm;
const THIS_ACTION = /^(?:\.\/|OWNER\/dataset-upload@)/;
const COMMIT = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40})$/;
// They run with the repository's rights on what a stranger wrote.
const DANGEROUS_TRIGGERS = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * The actions of others that a text of YAML, or Markdown with YAML in it, uses; those of this repository are left out.
 * @param {string} text
 * @returns {{ pins: readonly Pin[], loose: readonly string[] }} `loose`: those without a commit and its version
 */
export function pinsOf(text) {
  const pins = [];
  const loose = [];
  for (const [, used = "", comment = ""] of text.matchAll(USES)) {
    if (THIS_ACTION.test(used)) continue;
    const [, path, commit] = COMMIT.exec(used) ?? [];
    const version = /^v\d+\.\d+\.\d+$/.exec(comment)?.[0];
    if (path === undefined || commit === undefined || version === undefined) loose.push(used);
    // All actions of one repository have its commits: github/codeql-action/init and github/codeql-action/analyze.
    else pins.push({ action: path.split("/").slice(0, 2).join("/"), commit, version });
  }
  return { pins, loose };
}

/**
 * What is wrong with a workflow, as sentences.
 * @param {string} text YAML that GitHub accepts
 * @returns {readonly string[]}
 */
export function faultsOf(text) {
  const document = parseDocument(text);
  /** @type {{ on: unknown, permissions?: unknown, concurrency?: unknown, jobs: Readonly<Record<string, Mapping>> }} */
  const workflow = document.toJS();
  const jobs = Object.entries(workflow.jobs);
  return [
    ...pinsOf(text).loose.map((used) => `${used} is not pinned to a commit with its version beside it`),
    ...triggersOf(workflow.on)
      .filter((trigger) => DANGEROUS_TRIGGERS.includes(trigger))
      .map((trigger) => `${trigger} gives strangers the repository's rights`),
    ...(isEmpty(workflow.permissions) ? [] : ["permissions at the top must be {}"]),
    ...(workflow.concurrency === undefined ? ["has no concurrency"] : []),
    ...jobs.flatMap(([name, job]) => jobFaults(job).map((fault) => `job ${name}: ${fault}`)),
    ...jobs.flatMap(([name]) =>
      grantsWithoutReason(document.getIn(["jobs", name, "permissions"])).map(
        (grant) => `job ${name}: ${grant} has no reason beside it`,
      ),
    ),
  ];
}

/** @param {unknown} on @returns {readonly string[]} */
function triggersOf(on) {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(/** @type {Mapping} */ (on)); // GitHub takes no other form
}

/** @param {unknown} value */
function isEmpty(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** @param {Mapping} job @returns {readonly string[]} */
function jobFaults(job) {
  const faults = [];
  // A job that calls a workflow has its jobs' limits.
  if (job.uses === undefined && typeof job["timeout-minutes"] !== "number") faults.push("has no timeout-minutes");
  if (job.secrets === "inherit") faults.push("hands on all secrets");
  const steps = /** @type {readonly Mapping[]} */ (job.steps ?? []); // the workflow is one that GitHub accepts
  for (const [index, step] of steps.entries()) {
    for (const fault of stepFaults(step)) faults.push(`step ${index + 1} ${fault}`);
  }
  return faults;
}

/** @param {Mapping} step @returns {readonly string[]} */
function stepFaults(step) {
  const { run = "", uses = "", with: given = {} } = step;
  const faults = [];
  // A text from outside would become part of the script; an environment variable is only ever a value.
  if (String(run).includes("${{")) faults.push("has an expression in its script");
  for (const [, tool = ""] of String(run).matchAll(/\bnpx (?:--?\S+ )*([\w@/.-]+)/g)) {
    if (!/@\d+\.\d+\.\d+$/.test(tool)) faults.push(`runs ${tool} in no version`);
  }
  const checksOut = String(uses).startsWith("actions/checkout@");
  if (checksOut && /** @type {Mapping} */ (given)["persist-credentials"] !== false)
    faults.push("leaves credentials behind");
  return faults;
}

/** @param {unknown} permissions the YAML node @returns {readonly string[]} */
function grantsWithoutReason(permissions) {
  if (permissions === undefined) return [];
  if (!isMap(permissions)) return ["a grant of everything"];
  return permissions.items.flatMap(({ key, value }) =>
    isScalar(value) && value.comment?.trim() ? [] : [`${key}: ${isScalar(value) ? value.value : "?"}`],
  );
}
