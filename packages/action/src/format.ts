import { plainText } from "@dataset-upload/core";

const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];

/** Bytes in decimal units: `1.5 MB`. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power]}`;
}

/** `1,234,567`, whatever the machine's language. */
export function formatCount(count: number): string {
  // `toLocaleString` takes 10 ms at its first call, of the 100 that a small upload has before its first byte.
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 file`, `2 files`. */
export function formatNumber(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** `0.5 s`, `8 s`, `2 min 5 s`, `1 h 2 min`. */
export function formatDuration(ms: number): string {
  if (ms > 0 && ms < 950) return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * Text of a server's or a file's as part of a log: one line, in which a runner sees no command. A runner takes `::` at a
 * line's start for one, and `##[` anywhere in it.
 */
export function logText(text: string): string {
  return plainText(text, 2000).replace(/^::/, ": :").replaceAll("##[", "# #[");
}

/** The lines of a text to be taken over as they are, such as YAML; only what could be a command or hide is replaced. */
export function linesToShow(text: string): string[] {
  return text
    .trimEnd()
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line
        .replace(HIDDEN, " ")
        .replace(/^(\s*)::/, "$1: :")
        .replaceAll("##[", "# #["),
    );
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
