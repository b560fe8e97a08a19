import { access } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type MarkdownFile, markdownFiles, REPOSITORY, withoutCode } from "./markdown-files.js";

/** The targets of a Markdown text's links and images that lie in the repository. */
function localLinks(markdown: string): readonly string[] {
  const inline = [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)];
  const defined = [...withoutCode(markdown).matchAll(/^ *\[[^\]]+\]: *(\S+)$/gm)];
  return [...inline, ...defined].flatMap(([, target = ""]) => (/^[a-z][a-z0-9+.-]*:/i.test(target) ? [] : [target]));
}

/** The anchors that GitHub makes of a Markdown text's headings, and those that it has itself. */
function anchors(markdown: string): ReadonlySet<string> {
  const found = new Set<string>();
  const text = markdown.replace(/^( *)```[\s\S]*?^\1```$/gm, "");
  for (const [, heading = ""] of text.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let unique = anchor;
    for (let again = 1; found.has(unique); again += 1) unique = `${anchor}-${again}`;
    found.add(unique);
  }
  for (const [, id = ""] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id);
  return found;
}

async function brokenLinks(file: MarkdownFile, all: ReadonlyMap<string, MarkdownFile>): Promise<readonly string[]> {
  const broken = await Promise.all(
    localLinks(file.text).map(async (link) => {
      const [target = "", anchor] = link.split("#");
      const place = decodeURI(target);
      const meant = place === "" ? file.path : path.posix.join(path.posix.dirname(file.path), place);
      if (meant.startsWith("..")) return [`${link}: outside the repository`];
      const there = await access(path.join(REPOSITORY, meant)).then(
        () => true,
        () => false,
      );
      if (!there) return [`${link}: no such file`];
      if (anchor === undefined) return [];
      const headings = all.get(meant);
      return headings !== undefined && anchors(headings.text).has(anchor) ? [] : [`${link}: no such heading`];
    }),
  );
  return broken.flat();
}

describe("the links of every Markdown file", () => {
  test("lead to a file of the repository, and to a heading in it", async () => {
    const files = await markdownFiles();
    const all = new Map(files.map((file) => [file.path, file]));
    const broken = await Promise.all(files.map(async (file) => [file.path, await brokenLinks(file, all)] as const));
    expect(Object.fromEntries(broken.filter(([, links]) => links.length > 0))).toEqual({});
    expect(files.map((file) => file.path)).toContain("README.md");
    expect(files.flatMap((file) => localLinks(file.text)).length).toBeGreaterThan(20);
  });

  test("are found wanting where file or heading are missing", async () => {
    const text =
      "# Some: `words`\n[a](#some-words) [b](#other) [c](none.md) [d](../x) `[e](code.md)`\n\n[f]: gone.md\n";
    const file = { path: "README.md", text };
    expect(await brokenLinks(file, new Map([[file.path, file]]))).toEqual([
      "#other: no such heading",
      "none.md: no such file",
      "../x: outside the repository",
      "gone.md: no such file",
    ]);
  });
});
