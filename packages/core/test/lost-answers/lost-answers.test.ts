import { readFile, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "@jest/globals";
import { allRows, markdownOf, type Row } from "./table.js";

const PAGE = new URL("../../../../docs/lost-answers.md", import.meta.url);
const BEGIN = "<!-- made by packages/core/test/lost-answers; UPDATE_DOCS=1 writes it -->\n";

let rows: readonly Row[];
beforeAll(async () => {
  rows = await allRows();
}, 600_000);

const broken = (holds: (row: Row) => boolean) =>
  rows.filter((row) => !holds(row)).map(({ request, way, truth, outcome }) => ({ request, way, truth, outcome }));

test("no run takes more than three minutes longer than the request's own timeout", () => {
  expect(broken(({ outcome: { first, second } }) => first.seconds <= 180 && second.seconds <= 180)).toEqual([]);
});

test("nothing is stored twice, in no run", () => {
  expect(broken(({ outcome: { first, second } }) => first.copies <= 1 && second.copies <= 1)).toEqual([]);
});

test("what is said to be there is there", () => {
  const isTrue = ({ state, copies }: { state: string; copies: number }) =>
    !["uploaded", "skipped"].includes(state) || copies === 1;
  expect(broken(({ outcome: { first, second } }) => isTrue(first) && isTrue(second))).toEqual([]);
});

test("nothing is lost without a word", () => {
  const isTold = ({ state, said }: { state: string; said: readonly string[] }) =>
    ["uploaded", "skipped"].includes(state) || said.length > 0;
  expect(broken(({ outcome: { first, second } }) => isTold(first) && isTold(second))).toEqual([]);
});

test("what broke off before its last byte is sent again, whatever the request", () => {
  const neverWhole = ["the service is not reached", "reset in mid-body"];
  expect(broken(({ way, outcome }) => !neverWhole.includes(way) || outcome.first.state === "uploaded")).toEqual([]);
});

test("the documentation has the table", async () => {
  const page = await readFile(PAGE, "utf8");
  const made = `${page.slice(0, page.indexOf(BEGIN))}${BEGIN}\n${markdownOf(rows)}\n`;
  if (process.env.UPDATE_DOCS === "1") await writeFile(PAGE, made);
  else expect(unpadded(page)).toBe(unpadded(made));
});

/** Without what makes the columns of a table equally wide. */
function unpadded(markdown: string): string {
  return markdown.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
