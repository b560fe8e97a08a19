import { tmpdir } from "node:os";
import * as core from "@actions/core";
import {
  type ErrorReport,
  type Notice,
  type Redact,
  redactor,
  secretForms,
  type UploadReport,
  upload,
} from "@dataset-upload/core";
import { closingLog, type LogEntry } from "./closing-log.js";
import { digestOf } from "./digest.js";
import { emptyReport, errorsOf, LiveReport } from "./early-end.js";
import { findFiles } from "./find-files.js";
import { formatNumber, logText } from "./format.js";
import { searchNotices, unreadableFiles } from "./found-files.js";
import { inputTexts } from "./inputs/given-inputs.js";
import { type Inputs, loadInputs } from "./inputs/load.js";
import { pathToWrite, readWorkspaceFile } from "./inputs/workspace-file.js";
import { type Outputs, outputsOf } from "./outputs.js";
import { placeholdersOf, rootNameOf } from "./placeholders.js";
import { ProgressLog } from "./progress-log.js";
import { writeReport } from "./report-file.js";
import { redactAll, secretsOf } from "./secrets.js";
import { summaryOf } from "./summary.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the Action in a runner's environment. What went wrong is in the outputs, the log and the exit code: nothing is thrown. */
export async function main(env: Environment): Promise<void> {
  const { redact, mask } = maskSecrets(env);
  const notices: Notice[] = [];
  const live = new LiveReport();
  let inputs: Inputs | undefined;
  const empty = (errors: readonly ErrorReport[]) =>
    emptyReport(errors, { service: inputs?.service ?? env.INPUT_SERVICE ?? "", mode: inputs?.mode });
  const outputFacts = () => ({
    reportPath: "",
    url: inputs?.target.page?.address.href ?? "",
    inputs: new Set(inputTexts(env).values()),
  });
  const writeDown = (error: ErrorReport) =>
    setOutputs(outputsOf(live.asIfEnded(empty([]), error), outputFacts()).outputs, redact);
  // A run has failed until its outputs say otherwise.
  process.exitCode = 1;
  const crashing = endOnCrash(writeDown, redact);
  let report: UploadReport | undefined;
  // A run that has ended is told as it ended, whatever comes after.
  const stopping = stopOnSignals(() => report ?? writeDown(CANCELLED));
  // A run whose outputs cannot be written sends nothing: nobody would learn what it did.
  if (setOutputs(outputsOf(empty([]), outputFacts()).outputs) === "unwritable") return crashing.end();
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  try {
    const files = {
      readText: (name: string) => readWorkspaceFile(workspace, name),
      pathToWrite: (name: string) => pathToWrite([workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])], name),
    };
    inputs = await loadInputs(env, files, (secret) => mask([secret]));
    for (const message of inputs.warnings) notices.push({ level: "warning", message });
    report = await run(inputs, { env, workspace, notices, redact, live, signal: stopping.signal });
  } catch (thrown) {
    report = empty(thrown === stopping.signal.reason ? [CANCELLED] : errorsOf(thrown));
  }
  const whole = { ...report, notices: [...notices, ...report.notices] };
  // Before anything is made of it: in Markdown, `_` is written `\\_`, and a secret would not be known for one any more.
  await publish(redactAll(whole, redact), inputs, outputFacts(), env, redact);
  stopping.end();
  crashing.end();
  // Not by itself: a library may have left open what would keep the process. First its log has to leave, which waits on Windows.
  process.stdout.write("", () => process.exit());
}

/** Before anything else: whatever is printed after this, the runner takes the secrets out of. */
function maskSecrets(env: Environment): { readonly redact: Redact; mask(secrets: readonly string[]): void } {
  const known: string[] = [];
  let redact: Redact = (text) => text;
  const mask = (secrets: readonly string[]) => {
    for (const form of new Set(secrets.flatMap(secretForms))) core.setSecret(form);
    known.push(...secrets);
    redact = redactor(known);
  };
  mask(secretsOf(env));
  return { redact: (text) => redact(text), mask };
}

const CANCELLED: ErrorReport = { kind: "stopped", message: "the run was cancelled" };

// A runner sends SIGINT when a run is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that.
const MAX_MS_AFTER_SIGNAL = 4500;

/**
 * Aborts the signal when the runner says to stop, and ends the process soon after, should anything keep it.
 * @param onStop - writes down what is known by then
 */
function stopOnSignals(onStop: () => void): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    core.info(`${name}: stopping; what has arrived will be reported`);
    controller.abort();
    onStop();
    setTimeout(() => process.exit(), MAX_MS_AFTER_SIGNAL).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    end: () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
}

/**
 * Ends the process at an error that nobody caught, without a stack trace: messages may hold what a library was given. And
 * where nothing is left to wait for though the run is not through, which Node would take for a success.
 * @param onCrash - writes down what is known by then
 */
function endOnCrash(onCrash: (error: ErrorReport) => void, redact: Redact): { end(): void } {
  const crash = (thrown: unknown) => {
    const [error] = errorsOf(thrown);
    try {
      if (error !== undefined) onCrash(error);
      core.error(logText(redact(error?.message ?? "")));
      core.info(logText(redact(error?.hint ?? "")));
    } finally {
      process.exit(1);
    }
  };
  // Promises that nobody caught end up here too.
  process.on("uncaughtException", crash);
  const stuck = () => crash(new Error("the run waits for what never comes"));
  process.once("beforeExit", stuck);
  return { end: () => void process.off("beforeExit", stuck) };
}

async function run(
  inputs: Inputs,
  context: {
    readonly env: Environment;
    readonly workspace: string;
    readonly notices: Notice[];
    readonly redact: Redact;
    readonly live: LiveReport;
    readonly signal: AbortSignal;
  },
): Promise<UploadReport> {
  const { env, workspace, redact, live, signal } = context;
  const found = await findFiles({
    patterns: inputs.files,
    workspace,
    runnerTemp: env.RUNNER_TEMP,
    hiddenFiles: inputs.hiddenFiles,
    signal,
  });
  // Paths tell, both without links. Numbers of files do not: beyond 2^53, as NTFS has them, Node rounds them.
  const others = found.files.filter(({ path }) => path !== inputs.upload.journal);
  const files = others.map((file) => ({ ...file, reading: inputs.reading }));
  const failedFiles = unreadableFiles(found);
  context.notices.push(...searchNotices(found, inputs.ifNoFilesFound));
  const service = await inputs.createService({
    placeholders: placeholdersOf(env, new Date()),
    temporaryFolder: env.RUNNER_TEMP || tmpdir(),
    rootName: rootNameOf(found.root, env.GITHUB_REPOSITORY),
  });
  core.info(`${formatNumber(files.length, "file")} for ${logText(inputs.target.title)} at ${service.baseUrl.host}`);
  const progress = new ProgressLog(
    (line) => core.info(redact(line)),
    () => process.uptime() * 1000,
  );
  const ticks = setInterval(() => progress.sayIfDue(), 1000);
  const isDebug = core.isDebug();
  try {
    const report = await upload({
      ...inputs.upload,
      service,
      files,
      failedFiles,
      signal,
      onEvent(event) {
        live.on(event);
        progress.on(event);
        if (isDebug && event.kind === "file") core.debug(logText(redact(`${event.file.file}: ${event.file.state}`)));
      },
    });
    return files.length + failedFiles.length === 0 ? withoutFiles(report, inputs, context.notices) : report;
  } finally {
    clearInterval(ticks);
  }
}

/**
 * The report of a run that found nothing: a failure, unless that is allowed.
 * @param notices - what the search has said of it
 */
function withoutFiles(report: UploadReport, { ifNoFilesFound }: Inputs, notices: readonly Notice[]): UploadReport {
  if (ifNoFilesFound !== "error") return report;
  const why = notices.filter(({ level }) => level === "warning").map(({ message }) => message);
  const error: ErrorReport = {
    kind: "input",
    message: "`files` matched no file",
    hint: [...why, "Set `if-no-files-found` to `warn` or `ignore` where this is fine."].join("\n"),
  };
  return { ...report, status: "failure", errors: [...report.errors, error] };
}

async function publish(
  report: UploadReport,
  inputs: Inputs | undefined,
  facts: Parameters<typeof outputsOf>[1],
  env: Environment,
  redact: Redact,
): Promise<void> {
  const warn = (message: string) => core.warning(logText(redact(message)));
  const reportPath = await writeReport(report, env.RUNNER_TEMP || tmpdir()).catch((error: unknown) => {
    warn(`the report cannot be written: ${String(error)}`);
    return "";
  });
  const { outputs, tooLarge, unsafeIds } = outputsOf(report, { ...facts, reportPath });
  const digest = digestOf(
    report,
    inputs?.target ?? { title: report.service },
    inputs?.upload.dryRun ? "dry-run" : "upload",
  );
  if (setOutputs(outputs) === "written" && !digest.failed) process.exitCode = 0;
  for (const name of tooLarge) {
    warn(
      `the output \`${name}\` is left empty: GitHub takes 1 MiB of outputs, and would cut it. The report has it all`,
    );
  }
  if (unsafeIds > 0) {
    const ids = `${formatNumber(unsafeIds, "id")} of the service's ${unsafeIds === 1 ? "is" : "are"}`;
    warn(`${ids} not in the outputs: a script could take characters in it for commands. The report has it`);
  }
  if (env.GITHUB_STEP_SUMMARY) {
    await core.summary
      .addRaw(summaryOf(digest))
      .write()
      .catch((error: unknown) => warn(`the summary cannot be written: ${String(error)}`));
  }
  for (const entry of closingLog(digest)) writeEntry(entry);
}

function writeEntry(entry: LogEntry): void {
  switch (entry.kind) {
    case "line":
      core.info(entry.text);
      break;
    case "group":
      core.startGroup(entry.title);
      for (const line of entry.lines) core.info(line);
      core.endGroup();
      break;
    case "annotation": {
      const { level, message, details = [], ...place } = entry.annotation;
      const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
      write(message, place);
      for (const line of details) core.info(line);
    }
  }
}

/** Writes the outputs to the runner's file. Where that is gone, or its disk is full, the step fails and its log says why. */
function setOutputs(outputs: Outputs, redact: Redact = (text) => text): "written" | "unwritable" {
  const values = Object.entries(outputs).map(([name, value]) => [name, redact(value)] as const);
  try {
    for (const [name, value] of values) core.setOutput(name, value);
    return "written";
  } catch (error) {
    core.error(logText(`the outputs cannot be written: ${String(error)}`));
    return "unwritable";
  }
}
