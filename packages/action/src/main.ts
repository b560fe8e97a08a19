import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { performance } from "node:perf_hooks";
import * as core from "@actions/core";
import {
  type DataFile,
  type ErrorReport,
  type Notice,
  type Redact,
  redactor,
  secretForms,
  type UploadEvent,
  type UploadReport,
  upload,
} from "@dataset-upload/core";
import { type Annotation, faultAnnotations, noticeAnnotations } from "./annotations.js";
import { fileTable, stateTable } from "./closing-table.js";
import { describeErrors } from "./error-lines.js";
import { describeFailure, failureReport } from "./failure.js";
import { findFiles } from "./find-files.js";
import { formatBytes, formatNumber, logText } from "./format.js";
import { searchNotices } from "./found-files.js";
import { headline } from "./headline.js";
import { pathToWrite, readWorkspaceFile } from "./inputs/workspace-file.js";
import { loadInputs, type Settings } from "./inputs.js";
import { LiveReport } from "./live-report.js";
import { FIRST_OUTPUTS, type Outputs, outputsOf } from "./outputs.js";
import { placeholdersOf, rootNameOf } from "./placeholders.js";
import { eventLine, ProgressLog } from "./progress.js";
import { pageOf, serviceOf } from "./services.js";
import { summaryOf } from "./summary.js";
import { writeReport } from "./write-report.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the Action in a runner's environment. What went wrong is in the outputs, the log and the exit code: nothing is thrown. */
export async function main(env: Environment): Promise<void> {
  const redact = maskToken(env);
  setOutputs(FIRST_OUTPUTS);
  const notices: Notice[] = [];
  const live = new LiveReport();
  let settings: Settings | undefined;
  const start = (errors: readonly ErrorReport[]) =>
    failureReport(errors, { service: env.INPUT_SERVICE ?? "", settings, now: new Date() });
  const stopping = stopOnSignals(() => {
    const { outputs } = outputsOf(live.asIfEnded(start([]), CANCELLED), settings?.run ?? "upload", "");
    setOutputs(outputs, redact);
  });
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  let report: UploadReport;
  try {
    settings = await loadInputs(env, {
      readText: (name) => readWorkspaceFile(workspace, name),
      pathToWrite: (name) => pathToWrite([workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])], name),
    });
    for (const message of settings.warnings) notices.push({ level: "warning", message });
    report = await run(settings, { env, workspace, notices, redact, live, signal: stopping.signal });
  } catch (thrown) {
    report = start(describeFailure(thrown));
  }
  await publish({ ...report, notices: [...notices, ...report.notices] }, settings, env, redact);
  stopping.end();
}

/** Before anything else: whatever is printed after this, the runner takes the token out of. */
function maskToken(env: Environment): Redact {
  const token = env.INPUT_TOKEN ?? "";
  for (const form of secretForms(token)) core.setSecret(form);
  return redactor(token === "" ? [] : [token]);
}

const CANCELLED: ErrorReport = { kind: "stopped", message: "the run was cancelled" };

// A runner sends SIGINT when a run is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that.
const MOST_MS_AFTER_SIGNAL = 4500;

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
    setTimeout(() => process.exit(1), MOST_MS_AFTER_SIGNAL).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    end: () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
}

async function run(
  settings: Settings,
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
    patterns: settings.files,
    workspace,
    runnerTemp: env.RUNNER_TEMP,
    hiddenFiles: settings.hiddenFiles,
  });
  const files = await withoutJournal(found.files, settings.journal);
  context.notices.push(...searchNotices(found, settings.ifNoFilesFound));
  const service = serviceOf(settings, {
    placeholders: placeholdersOf(env, new Date()),
    rootName: rootNameOf(found.root, env.GITHUB_REPOSITORY),
    temporaryFolder: env.RUNNER_TEMP || tmpdir(),
  });
  const { shard, journal, baseUrl: _baseUrl, files: _patterns, ...options } = settings;
  const progress = new ProgressLog(core.info, () => performance.now());
  const ticks = setInterval(() => progress.sayIfDue(), 1000);
  core.startGroup(`${formatNumber(files.length, "file")} for ${service.name} at ${service.baseUrl.host}`);
  try {
    const report = await upload({
      ...options,
      ...(shard === undefined ? {} : { shard }),
      ...(journal === undefined ? {} : { journal }),
      service,
      files,
      signal,
      onEvent(event) {
        live.on(event);
        tell(event, progress, redact);
      },
    });
    return files.length === 0 ? withoutFiles(report, settings) : report;
  } finally {
    clearInterval(ticks);
    core.endGroup();
  }
}

/** The files but for the journal, which is no data, and which changes while they are sent. */
async function withoutJournal(files: readonly DataFile[], journal: string | undefined): Promise<readonly DataFile[]> {
  const own = journal === undefined ? undefined : await stat(journal).catch(() => undefined); // not made yet
  return own === undefined ? files : files.filter(({ dev, ino }) => dev !== own.dev || ino !== own.ino);
}

function tell(event: UploadEvent, progress: ProgressLog, redact: Redact): void {
  if (event.kind === "progress") progress.report(event.progress);
  if (event.kind === "planned") {
    core.info(
      `Planned: ${formatNumber(event.tasks.length, "task")}, ${formatNumber(event.files, "file")}, ${formatBytes(event.bytes)}`,
    );
  }
  if (event.kind === "file" && core.isDebug()) core.debug(logText(redact(`${event.file.file}: ${event.file.state}`)));
  const line = eventLine(event);
  if (line !== undefined) core.info(redact(line));
}

/** The report of a run that found nothing: a failure, unless that is allowed. */
function withoutFiles(report: UploadReport, { ifNoFilesFound }: Settings): UploadReport {
  if (ifNoFilesFound !== "error") return report;
  const error: ErrorReport = {
    kind: "input",
    message: "`files` matched no file",
    hint: "Check the patterns and the steps before this one. Set `if-no-files-found` to `warn` or `ignore` where this is fine.",
  };
  return { ...report, status: "failure", errors: [...report.errors, error] };
}

async function publish(
  report: UploadReport,
  settings: Settings | undefined,
  env: Environment,
  redact: Redact,
): Promise<void> {
  const kind = settings?.run ?? "upload";
  const page = settings === undefined ? undefined : pageOf(settings);
  const reportPath = await writeReport(report, env.RUNNER_TEMP || tmpdir(), redact).catch((error: unknown) => {
    core.warning(logText(redact(`the report cannot be written: ${String(error)}`)));
    return "";
  });
  const { outputs, tooLarge } = outputsOf(report, kind, reportPath);
  setOutputs(outputs, redact);
  for (const name of tooLarge) {
    core.warning(
      `the output \`${name}\` is left empty: it is larger than 512 KiB, and GitHub would cut it. The report has it all`,
    );
  }
  if (env.GITHUB_STEP_SUMMARY) {
    await core.summary
      .addRaw(redact(summaryOf(report, kind, page)))
      .write()
      .catch((error: unknown) => core.warning(logText(redact(`the summary cannot be written: ${String(error)}`))));
  }
  conclude(report, kind, redact);
}

/** The last lines of the log: what was done, what is to be known of it, and, where it failed, why and what to do. */
function conclude(report: UploadReport, kind: Settings["run"], redact: Redact): void {
  const failed = report.status === "failure" || report.status === "partial";
  const faults = faultAnnotations(report);
  const reason = logText(redact(headline(report, kind)));
  // GitHub shows ten errors of a step: where the faults themselves are among them, the reason is a plain line.
  if (failed && faults.shown.length === 0) core.error(reason);
  else core.info(reason);
  if (failed) process.exitCode = 1;
  showTables(report, redact);
  for (const group of [faults, noticeAnnotations(report.notices)]) {
    for (const annotation of group.shown) annotate(annotation, redact);
    for (const line of group.more) core.info(line);
  }
  if (!failed) return;
  const lines = describeErrors(report).map((line) => logText(redact(line)));
  const annotated = new Set(faults.shown.map(({ message }) => redact(message)));
  for (const line of lines) if (!reason.includes(line) && !annotated.has(line)) core.info(line);
}

function showTables(report: UploadReport, redact: Redact): void {
  if (report.files.length === 0) return;
  for (const line of stateTable(report)) core.info(redact(line));
  core.startGroup("Files");
  for (const line of fileTable(report)) core.info(redact(line));
  core.endGroup();
}

function annotate({ level, message, file, startLine, details }: Annotation, redact: Redact): void {
  const place = {
    ...(file === undefined ? {} : { file: redact(file) }),
    ...(startLine === undefined ? {} : { startLine }),
  };
  const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
  write(redact(message), place);
  for (const line of details ?? []) core.info(redact(line));
}

function setOutputs(outputs: Outputs, redact: Redact = (text) => text): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value));
}
