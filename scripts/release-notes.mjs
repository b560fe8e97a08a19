// Prints what CHANGELOG.md says of a tag.
import { readFile } from "node:fs/promises";
import { notesOf } from "./lib/release-notes.mjs";

const [tag = ""] = process.argv.slice(2);
const changelog = await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8");
process.stdout.write(notesOf(changelog, tag.replace(/^v/, "")));
