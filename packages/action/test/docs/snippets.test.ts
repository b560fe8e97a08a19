import { describe, expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { codeBlocks, markdownFiles } from "./markdown-files.js";

const blocks = (await markdownFiles()).flatMap(({ path, text }) =>
  codeBlocks(text)
    .filter(({ language }) => language === "yaml")
    .map(({ code, line }) => ({ place: `${path} line ${line}`, code })),
);

describe("every piece of YAML in the documentation", () => {
  test("can be read", () => {
    const faults = blocks.flatMap(({ place, code }) =>
      parseDocument(code).errors.map(({ message }) => `${place}: ${message}`),
    );
    expect(faults).toEqual([]);
    expect(blocks.length).toBeGreaterThan(10);
  });

  test("pins every action of others to a commit, with its version beside it", () => {
    const uses = blocks.flatMap(({ place, code }) =>
      [...code.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used = ""]) => ({ place, used })),
    );
    const others = uses.filter(({ used }) => !/^(?:\.\/|OWNER\/dataset-upload@)/.test(used));
    expect(others.filter(({ used }) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });
});
