import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REPOSITORY, readMarkdown } from "./markdown-files.js";

const PAGE = "docs/troubleshooting.md";

/** Messages that Node, OpenSSL and the proxy's agent write. */
const OF_OTHERS = /^(?:connect E|getaddrinfo |self-signed |unable to get |tunneling socket )/;

/** The messages in the first column of a page's tables: what stands there as code. */
function messagesIn(markdown: string): readonly string[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.split(/(?<!\\)\|/)[1] ?? "");
  return cells.flatMap((cell) =>
    [...cell.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code = ""]) => code.trim()),
  );
}

/** What has to stand in the sources for a message: what is between `…`, figures, quoted texts, and the input it is about. */
function fragments(message: string): readonly string[] {
  return message
    .split(/…|"[^"]*"|\b\d+(?:\.\d+)?\b|^`[\w-]+` |^not sent: |\b[\w./-]+\.csv\b/)
    .map((piece) => piece.replace(/^[:;,. ]+/, "").trim())
    .filter((piece) => piece.length >= 5);
}

/** All texts of the sources, with `…` for what is filled in. */
async function sources(): Promise<string> {
  const folders = ["packages/core/src", "packages/action/src"];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(path.join(REPOSITORY, folder), { recursive: true }))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => path.join(REPOSITORY, folder, name)),
    ),
  );
  const texts = await Promise.all(files.flat().map((file) => readFile(file, "utf8")));
  return texts
    .join("\n")
    .replace(/\\(["'`])/g, "$1")
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…");
}

describe("the messages that the page on troubleshooting explains", () => {
  test("are ones that the code has", async () => {
    const code = await sources();
    const messages = messagesIn((await readMarkdown(PAGE)).text).filter((message) => !OF_OTHERS.test(message));
    const unknown = messages.filter((message) => fragments(message).some((piece) => !code.includes(piece)));
    expect(unknown).toEqual([]);
  });

  test("are found", async () => {
    const { text } = await readMarkdown(PAGE);
    expect(messagesIn(text).length).toBeGreaterThan(30);
    expect(messagesIn("| `` `a` b ``, `c` | `d` |")).toEqual(["`a` b", "c"]);
    expect(fragments("`x` means nothing with mode: … since 300 s")).toEqual(["means nothing with mode:", "since"]);
  });
});
