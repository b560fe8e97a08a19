import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const REPOSITORY = fileURLToPath(new URL("../../../..", import.meta.url));

/** A Markdown file of the repository. */
export interface MarkdownFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A fenced block of code. */
export interface CodeBlock {
  /** The first word behind the fence: `js`, `console`. */
  readonly language: string;
  readonly code: string;
  /** Of its first fence, 1-based. */
  readonly line: number;
}

/** All Markdown files that belong to the repository. */
export async function markdownFiles(): Promise<readonly MarkdownFile[]> {
  const paths = await markdownPaths("");
  return await Promise.all(paths.map(readMarkdown));
}

/** @param file - its path from the repository's root */
export async function readMarkdown(file: string): Promise<MarkdownFile> {
  return { path: file, text: await readFile(path.join(REPOSITORY, file), "utf8") };
}

// What is no part of the repository: what was installed, built, or left by tools.
const LEFT_OUT = new Set(["node_modules", "dist", "coverage", ".git"]);

async function markdownPaths(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(REPOSITORY, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : await markdownPaths(name);
      return entry.isFile() && entry.name.endsWith(".md") ? [name] : [];
    }),
  );
  return found.flat().sort();
}

const FENCED = /^( *)```([\w-]*)[^\n]*\n([\s\S]*?)^\1```$/gm;

/** The fenced blocks of a Markdown text, in its order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(FENCED)].map(({ 2: language = "", 3: code = "", index }) => ({
    language,
    code,
    line: markdown.slice(0, index).split("\n").length,
  }));
}

/** The text without its blocks and spans of code. */
export function withoutCode(markdown: string): string {
  return markdown.replace(FENCED, "").replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "");
}
