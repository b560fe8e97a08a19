import type { Asking, Scenario, ScheduledFile } from "./scenario.js";
import { scenarioOf } from "./scenarios.js";
import type { Schedule } from "./schedule.js";
import type { Exchange } from "./wire.js";

/** What can be known of a file (or, under `dataset`, of a dataset that is made) after some runs. */
export type Known = "unsent" | "arrived" | "unknown";

/** What can be known, computed from what happened to the requests; nothing here asks the code under test. */
export class History {
  readonly #schedule: Schedule;
  readonly #scenario: Scenario;
  #known = new Map<number | "dataset", Known>();

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

  of(subject: number | "dataset"): Known {
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
    const written = readJournal(journal, this.#schedule, this.#scenario);
    const touched = new Set(exchanges.flatMap(({ files }) => files));
    for (const subject of new Set([...after.keys(), ...written.keys()])) {
      // Rows that come after those that arrived may have been about to be sent.
      const isRows = this.#scenario.unit === "rows";
      const isOld =
        !isRows &&
        (before.get(subject) ?? "unsent") !== "unsent" &&
        typeof subject === "number" &&
        !touched.has(subject);
      if (!isOld) after.set(subject, written.get(subject) ?? "unsent");
    }
    this.#known = after;
  }

  #after(exchanges: readonly Exchange[]): Map<number | "dataset", Known> {
    const known = new Map(this.#known);
    for (const { method, path, files, outcome } of exchanges) {
      if (method !== "POST" || outcome === "no" || outcome === "unreached") continue;
      const subjects =
        this.#scenario.making && path.endsWith(this.#scenario.making.path) ? (["dataset"] as const) : files;
      for (const subject of subjects) known.set(subject, outcome === "yes" ? "arrived" : "unknown");
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
      "unknowable-dataset": () => this.of("dataset") === "unknown",
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
  readonly intent?: string;
  readonly step?: string;
  readonly files?: readonly { readonly name: string }[];
}

function readLines(text: string): JournalLine[] {
  const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  return lines.filter((line) => line !== "").map((line): JournalLine => JSON.parse(line));
}

/** What the journal on the disk says, read as its description has it. */
function readJournal(text: string, { files }: Schedule, { making }: Scenario): Map<number | "dataset", Known> {
  const records = readLines(text);
  const known = new Map<number | "dataset", Known>();
  const subjects = ({ files: named = [], step }: JournalLine) => {
    if (named.length === 0) return step === making?.step ? (["dataset"] as const) : [];
    return named.map(({ name }) => files.findIndex((file) => file.name === name));
  };
  const intents = new Map<string, { readonly about: JournalLine; readonly before: Map<number | "dataset", Known> }>();
  for (const record of records) {
    const intent = intents.get(record.intent ?? "");
    if (record.kind === "intent") {
      intents.set(record.id ?? "", { about: record, before: new Map(known) });
      for (const subject of subjects(record)) known.set(subject, "unknown");
    }
    if (record.kind === "receipt" && intent)
      for (const subject of subjects(intent.about)) known.set(subject, "arrived");
    if (record.kind === "refused" && intent) {
      for (const subject of subjects(intent.about)) known.set(subject, intent.before.get(subject) ?? "unsent");
    }
    if (record.kind === "arrived") for (const subject of subjects(record)) known.set(subject, "arrived");
  }
  return known;
}
