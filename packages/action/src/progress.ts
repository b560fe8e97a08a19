import type { Progress, UploadEvent } from "@dataset-upload/core";
import { formatBytes, formatCount, formatDuration, formatNumber, logText } from "./format.js";

/** What there is to say of an event at once, as a line for the log; undefined for most. */
export function eventLine(event: UploadEvent): string | undefined {
  if (event.kind === "asking") {
    const seconds = Math.ceil(event.forMs / 1000);
    return logText(
      `no answer: asking the service for at most ${seconds} s whether it arrived (${event.task}, ${event.step}: ${event.reason})`,
    );
  }
  if (event.kind !== "retrying") return undefined;
  const wait = formatDuration(event.delayMs);
  const said = event.because === "busy" ? `busy: waiting ${wait}` : `trying again in ${wait}`;
  return logText(`${said} (${event.task}, ${event.step}: ${event.reason})`);
}

/** How far a run has come, as a line for the log. */
export function progressLine(progress: Progress, elapsedMs: number): string {
  const { files, totalFiles, sentBytes, totalBytes, rows } = progress;
  const parts = [
    `${formatCount(files)} of ${formatNumber(totalFiles, "file")}`,
    // Bytes sent include repeated and encoded ones: they may be more than there is data.
    `${formatBytes(sentBytes)} sent${sentBytes > totalBytes ? "" : ` of ${formatBytes(totalBytes)} of data`}`,
  ];
  if (rows > 0) parts.push(formatNumber(rows, "row"));
  if (sentBytes > 0 && elapsedMs > 0) parts.push(`${formatBytes(Math.round((sentBytes * 1000) / elapsedMs))}/s`);
  const left = timeLeft(progress, elapsedMs);
  if (left !== undefined) parts.push(`about ${formatDuration(left)} left`);
  return parts.join(", ");
}

/** Milliseconds, from what share of the bytes is done; undefined before there is anything to tell from. */
function timeLeft(progress: Progress, elapsedMs: number): number | undefined {
  const { bytes, files, sentBytes, totalBytes, totalFiles } = progress;
  // A large file counts as done only at its end; bytes sent include repeated and encoded ones, so they are no more than a
  // hint, and none where there are more of them than there is data. Around small files goes more than there is in them:
  // what is sent cannot be far ahead of the files that have arrived.
  const most = files === 0 ? totalBytes : (totalBytes * (files + FILES_UNDER_WAY)) / totalFiles;
  const done = sentBytes < totalBytes ? Math.max(bytes, Math.min(sentBytes, most)) : bytes;
  return done > 0 && done < totalBytes ? (elapsedMs * (totalBytes - done)) / done : undefined;
}

// With four requests at once, which is the default, and a few files waiting to be confirmed.
const FILES_UNDER_WAY = 8;

/** Says every few seconds how far a run has come. */
export class ProgressLog {
  readonly #write: (line: string) => void;
  readonly #now: () => number;
  readonly #intervalMs: number;
  readonly #startedAt: number;
  #saidAt: number;
  #latest: Progress | undefined;

  /** @param now - milliseconds that never go back */
  constructor(write: (line: string) => void, now: () => number, intervalMs = 5000) {
    this.#write = write;
    this.#now = now;
    this.#intervalMs = intervalMs;
    this.#startedAt = now();
    this.#saidAt = this.#startedAt;
  }

  /** Takes note of progress, which the core tells of for every chunk sent. */
  report(progress: Progress): void {
    this.#latest = progress;
    this.sayIfDue();
  }

  /** To be called from time to time: a run that waits for its service makes no progress, and is to be seen waiting. */
  sayIfDue(): void {
    const now = this.#now();
    if (this.#latest === undefined || now - this.#saidAt < this.#intervalMs) return;
    this.#saidAt = now;
    this.#write(progressLine(this.#latest, now - this.#startedAt));
  }
}
