import { closeSync, fstatSync, readSync } from "node:fs";
import { assertUnchanged, type DataFile, openUnchanged } from "../files/data-file.js";
import { TableError } from "./problem.js";

/** The bytes of a file whose format needs them in another order than they stand in. */
export interface FileBytes {
  readonly size: number;
  /** The bytes between two offsets, in memory of their own. @throws {TableError} where the file ends before */
  read(start: number, end: number): Buffer<ArrayBuffer>;
  /** @throws {FileError} where the file is not what it was when it was found */
  close(): void;
}

/** Opens a file on the disk. @throws {FileError} as `readDataFile` does */
export function openBytes(file: DataFile): FileBytes {
  const descriptor = openUnchanged(file);
  return {
    size: file.size,
    read(start, end) {
      requireRange(start, end, file.size);
      const memory = Buffer.allocUnsafeSlow(end - start);
      for (let at = 0; at < memory.length; ) {
        const bytesRead = readSync(descriptor, memory, at, memory.length - at, start + at);
        if (bytesRead === 0) throw new TableError({ message: CUT_OFF });
        at += bytesRead;
      }
      return memory;
    },
    close() {
      try {
        assertUnchanged(file, fstatSync(descriptor));
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** The bytes of a file whose content is at hand. */
export function bytesOf(content: Uint8Array): FileBytes {
  return {
    size: content.length,
    read(start, end) {
      requireRange(start, end, content.length);
      const memory = Buffer.allocUnsafeSlow(end - start);
      memory.set(content.subarray(start, end));
      return memory;
    },
    close() {},
  };
}

const CUT_OFF = "the file is cut off or damaged";

function requireRange(start: number, end: number, size: number): void {
  if (start < 0 || start > end || end > size) throw new TableError({ message: CUT_OFF });
}
