import type { Asking, Scenario, ScheduledFile } from "./scenario.js";
import { scenarioOf } from "./scenarios.js";
import type { Schedule } from "./schedule.js";
import type { Exchange } from "./wire.js";

/** What can be known of a file after some runs. */
export type Known = "unsent" | "arrived" | "unknown";

/** What can be known, computed from what happened to the requests; nothing here asks the code under test. */
export class History {
  readonly #schedule: Schedule;
  readonly #scenario: Scenario;
  #known = new Map<number, Known>();

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.#scenario = scenarioOf(schedule);
  }

  /** What is known now, whatever happens later. */
  copy(): History {
    const copy = new History(this.#schedule);
    copy.#known = new Map(this.#known);
    return copy;
  }

  of(subject: number): Known {
    return this.#known.get(subject) ?? "unsent";
  }

  /** A run has ended by itself: what its requests met with is known. */
  ended(exchanges: readonly Exchange[]): void {
    this.#known = this.#after(exchanges);
  }

  /**
   * A run has died: of what it did, only what the journal on the disk says is known to later runs.
   * @param journal - the NDJSON that survived
   */
  crashed(exchanges: readonly Exchange[], journal: string): void {
    const before = this.#known;
    const after = this.#after(exchanges);
    const written = readJournal(journal, this.#schedule);
    const touched = new Set(exchanges.flatMap(({ files }) => files));
    for (const subject of new Set([...after.keys(), ...written.keys()])) {
      // Rows that come after those that arrived may have been about to be sent.
      const isRows = this.#scenario.unit === "rows";
      const isOld = !isRows && (before.get(subject) ?? "unsent") !== "unsent" && !touched.has(subject);
      if (!isOld) after.set(subject, written.get(subject) ?? "unsent");
    }
    this.#known = after;
  }

  #after(exchanges: readonly Exchange[]): Map<number, Known> {
    const known = new Map(this.#known);
    for (const { method, files, outcome } of exchanges) {
      if (method !== "POST" || outcome === "no" || outcome === "unreached") continue;
      for (const subject of files) known.set(subject, outcome === "yes" ? "arrived" : "unknown");
    }
    return known;
  }

  /** The files of which nobody can tell whether they arrived. */
  undecidable(): Set<number> {
    const all = [...this.#schedule.files.keys()];
    const isUndecidable: Record<Asking, (file: number) => boolean> = {
      repeatable: () => false,
      shown: () => false,
      unknowable: (file) => this.of(file) === "unknown",
    };
    return new Set(all.filter(isUndecidable[this.#scenario.asking]));
  }

  /** Files that cannot be sent, because they belong to something of which a part is in doubt. */
  heldUp(undecidable: ReadonlySet<number>): Set<number> {
    const { files } = this.#schedule;
    const others = [...files.keys()].filter((file) => !undecidable.has(file));
    return new Set(
      others.filter((file) => [...undecidable].some((part) => this.#isOneThing(files[file], files[part]))),
    );
  }

  #isOneThing(one: ScheduledFile | undefined, other: ScheduledFile | undefined): boolean {
    return one !== undefined && other !== undefined && (this.#scenario.isOneThing?.(one, other) ?? false);
  }
}

interface JournalLine {
  readonly kind: string;
  readonly id?: string;
  readonly request?: string;
  readonly files?: readonly { readonly name: string }[];
}

function readLines(text: string): JournalLine[] {
  const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  return lines.filter((line) => line !== "").map((line): JournalLine => JSON.parse(line));
}

/** What the journal on the disk says, read as its description has it. */
function readJournal(text: string, { files }: Schedule): Map<number, Known> {
  const records = readLines(text);
  const known = new Map<number, Known>();
  const subjects = ({ files: named = [] }: JournalLine) =>
    named.map(({ name }) => files.findIndex((file) => file.name === name));
  const requests = new Map<string, { readonly about: JournalLine; readonly before: Map<number, Known> }>();
  for (const record of records) {
    const request = requests.get(record.request ?? "");
    if (record.kind === "request") {
      requests.set(record.id ?? "", { about: record, before: new Map(known) });
      for (const subject of subjects(record)) known.set(subject, "unknown");
    }
    if (record.kind === "receipt" && request)
      for (const subject of subjects(request.about)) known.set(subject, "arrived");
    if (record.kind === "refused" && request) {
      for (const subject of subjects(request.about)) known.set(subject, request.before.get(subject) ?? "unsent");
    }
    if (record.kind === "arrived") for (const subject of subjects(record)) known.set(subject, "arrived");
  }
  return known;
}
