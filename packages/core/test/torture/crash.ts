import type { JournalFile } from "../../src/journal/journal-file.js";
import type { Ending } from "./schedule.js";

/**
 * One run's end. After a crash the process does nothing more: what it tries is refused, and nothing of it reaches the
 * disk or the network.
 */
export class RunEnd {
  readonly #ending: Ending | undefined;
  readonly #crashed = new AbortController();
  readonly #cancelled = new AbortController();
  #points = 0;
  readonly survives: number;

  constructor(ending: Ending | undefined) {
    this.#ending = ending;
    this.survives = ending?.survives ?? 0;
  }

  /** Aborted by the crash. */
  get crashed(): AbortSignal {
    return this.#crashed.signal;
  }

  /** Aborted where the user cancels. */
  get cancelled(): AbortSignal {
    return this.#cancelled.signal;
  }

  /** The run gets to a point at which it may end. @throws from the crash on */
  point(): void {
    this.#crashed.signal.throwIfAborted();
    this.#points += 1;
    if (this.#points !== this.#ending?.atPoint) return;
    if (this.#ending.kind === "cancel") {
      this.#cancelled.abort();
    } else {
      this.#crashed.abort(new Error("the process is dead"));
      throw this.#crashed.signal.reason;
    }
  }
}

/** A journal's file on a disk that forgets in a crash what was not synced. */
export class Disk {
  content = "";

  /** The file as one process sees it. */
  open(end: RunEnd): JournalFile {
    let unsynced = "";
    const write = () => {
      this.content += unsynced;
      unsynced = "";
    };
    end.crashed.addEventListener("abort", () => {
      this.content += unsynced.slice(0, Math.floor(unsynced.length * end.survives));
    });
    return {
      read: async () => this.content,
      truncate: async (length) => {
        end.point();
        this.content = Buffer.from(this.content).subarray(0, length).toString();
      },
      append: async (text) => {
        end.point();
        unsynced += text;
      },
      sync: async () => {
        end.point();
        write();
        end.point();
      },
      close: async () => {
        end.crashed.throwIfAborted();
        write();
      },
    };
  }
}
