import type { JournalFile } from "../../src/journal/journal-file.js";

/** A journal's file in memory, which counts and can break. */
export class MemoryFile implements JournalFile {
  text: string;
  syncs = 0;
  onSync: () => void = () => {};
  /** How often it is written to before the disk is full; half of what is written then arrives. */
  appendsLeft = Number.POSITIVE_INFINITY;

  constructor(text = "") {
    this.text = text;
  }

  async read(): Promise<string> {
    return this.text;
  }

  async truncate(length: number): Promise<void> {
    this.text = Buffer.from(this.text).subarray(0, length).toString();
  }

  async append(text: string): Promise<void> {
    if (this.appendsLeft === 0) {
      this.text += text.slice(0, text.length / 2);
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    }
    this.appendsLeft -= 1;
    this.text += text;
  }

  async sync(): Promise<void> {
    this.syncs += 1;
    this.onSync();
  }

  async close(): Promise<void> {}
}
