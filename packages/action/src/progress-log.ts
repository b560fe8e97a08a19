import type { Progress, UploadEvent } from "@dataset-upload/core";
import { formatBytes, formatCount, formatDuration, formatNumber, logText } from "./format.js";

const INTERVAL_MS = 5000;
/** The rate is that of the last seconds: an average since the start would only fall while a run waits. */
const RATE_WINDOW_MS = 30_000;

/** Something that a run waits for. */
interface Wait {
  readonly reason: string;
  readonly since: number;
  /** Infinite where it ends with its task. */
  readonly until: number;
}

/** Says every few seconds how far a run has come, and, while nothing moves, what it waits for and for how long. */
export class ProgressLog {
  readonly #write: (line: string) => void;
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #waits = new Map<string, Wait>();
  #saidAt: number;
  #latest: Progress | undefined;
  /** How many bytes had been sent when, the oldest first. */
  readonly #sent: { readonly at: number; readonly bytes: number }[];

  /** @param now - milliseconds that never go back */
  constructor(write: (line: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
    this.#startedAt = now();
    this.#saidAt = this.#startedAt;
    this.#sent = [{ at: this.#startedAt, bytes: 0 }];
  }

  /** Takes note of what happens, and says at once what a reader would otherwise take for a standstill. */
  on(event: UploadEvent): void {
    if (event.kind === "planned") {
      const { tasks, files, bytes } = event;
      this.#write(
        `Planned: ${formatNumber(tasks.length, "task")}, ${formatNumber(files, "file")}, ${formatBytes(bytes)}`,
      );
    }
    if (event.kind === "asking" || event.kind === "retrying") this.#write(waitLine(event));
    if (event.kind === "waiting") this.#wait(event);
    if (event.kind === "task-finished") this.#waits.delete(event.task);
    if (event.kind !== "progress") return;
    this.#latest = event.progress;
    this.sayIfDue();
  }

  /** To be called from time to time: a run that waits makes no progress, and is to be seen waiting. */
  sayIfDue(): void {
    const now = this.#now();
    if (this.#latest === undefined || now - this.#saidAt < INTERVAL_MS) return;
    this.#saidAt = now;
    const rate = this.#rate(now, this.#latest.sentBytes);
    this.#write(progressLine(this.#latest, { elapsedMs: now - this.#startedAt, rate }));
    const waits = [...this.#waits.values()].filter(({ until }) => until > now);
    const [first] = waits;
    if (first === undefined) return;
    const left = Number.isFinite(first.until) ? `, ${formatDuration(first.until - now)} to go` : "";
    const others = waits.length > 1 ? ` (and ${formatNumber(waits.length - 1, "more task")})` : "";
    this.#write(logText(`waiting for ${formatDuration(now - first.since)}${left}: ${first.reason}${others}`));
  }

  #wait({ task, reason, forMs = Number.POSITIVE_INFINITY }: UploadEvent & { readonly kind: "waiting" }): void {
    const now = this.#now();
    this.#waits.set(task, { reason, since: now, until: now + forMs });
  }

  /** Bytes a second, of late. */
  #rate(now: number, bytes: number): number {
    this.#sent.push({ at: now, bytes });
    while (this.#sent[1] !== undefined && now - this.#sent[1].at >= RATE_WINDOW_MS) this.#sent.shift();
    const [from = { at: now, bytes }] = this.#sent;
    return now === from.at ? 0 : Math.round(((bytes - from.bytes) * 1000) / (now - from.at));
  }
}

function waitLine(event: UploadEvent & { readonly kind: "asking" | "retrying" }): string {
  const where = `(${event.task}, ${event.step}: ${event.reason})`;
  if (event.kind === "asking") {
    return logText(
      `no answer: asking the service whether it arrived, for at most ${formatDuration(event.forMs)} ${where}`,
    );
  }
  const wait = formatDuration(event.delayMs);
  return logText(`${event.because === "busy" ? `busy: waiting ${wait}` : `trying again in ${wait}`} ${where}`);
}

/** How far a run has come. @param pace - `rate` in bytes a second */
function progressLine(
  { files, totalFiles, sentBytes, rows, fraction }: Progress,
  { elapsedMs, rate }: { readonly elapsedMs: number; readonly rate: number },
): string {
  const left = fraction > 0 && fraction < 1 ? (elapsedMs * (1 - fraction)) / fraction : undefined;
  return [
    `${Math.floor(fraction * 100)} %`,
    `${formatCount(files)} of ${formatNumber(totalFiles, "file")}`,
    ...(rows > 0 ? [formatNumber(rows, "row")] : []),
    `${formatBytes(sentBytes)} sent`,
    ...(rate > 0 ? [`${formatBytes(rate)}/s`] : []),
    ...(left === undefined ? [] : [`about ${formatDuration(left)} left`]),
  ].join(", ");
}
