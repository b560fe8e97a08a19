import { createWriteStream } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";

const FILES_PER_FOLDER = 1000;

/**
 * Small CSV files, a thousand a folder.
 * @param {string} folder
 * @param {number} count
 * @param {number} bytes of each
 * @returns {Promise<string[]>} their names below the folder
 */
export async function writeSmallFiles(folder, count, bytes) {
  const names = [];
  for (let index = 0; index < count; index += 1) {
    const name = `${Math.floor(index / FILES_PER_FOLDER)}/${index}.csv`;
    const path = join(folder, name);
    if (index % FILES_PER_FOLDER === 0) await mkdir(dirname(path), { recursive: true });
    const text = `row,value\n${`${index},${index * 7}\n`.repeat(Math.ceil(bytes / 10))}`;
    await writeFile(path, text.slice(0, bytes));
    names.push(name);
  }
  return names;
}

/** A file of zeros that takes no room on the disc, so that the disc is not what is measured. @param {string} path @param {number} bytes */
export async function writeSparseFile(path, bytes) {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  await file.truncate(bytes);
  await file.close();
}

/**
 * Writes lines until the file has this many bytes, or a little more.
 * @param {string} path
 * @param {(line: number) => string | undefined} lineAt the text of a line, with its end; undefined after the last
 */
export async function writeLines(path, lineAt) {
  await mkdir(dirname(path), { recursive: true });
  const out = createWriteStream(path);
  let text = "";
  for (let line = 0; ; line += 1) {
    const next = lineAt(line);
    if (next === undefined) break;
    text += next;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once("drain", resolve));
    text = "";
  }
  out.end(text);
  await finished(out);
}
