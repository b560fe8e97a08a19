// Writes the core's table of media types from those of the library `mime`, of which a run needs one or two.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import other from "mime/types/other.js";
import standard from "mime/types/standard.js";

const types = new Map();
for (const [type, extensions] of [standard, other].flatMap(Object.entries)) {
  // `*xml` says that another type comes first for `xml`.
  for (const extension of extensions) if (!extension.startsWith("*")) types.set(extension, type);
}

const licence = await readFile(
  fileURLToPath(new URL("../../LICENSE", import.meta.resolve("mime/types/other.js"))),
  "utf8",
);
const lines = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([extension, type]) => `${extension} ${type}\n`);
await writeFile(
  new URL("../packages/core/src/files/media-types.ts", import.meta.url),
  `/**
 * The media type of each extension, a line each. Written by \`pnpm media-types\` from the tables of \`mime\`. A text and no
 * object: a run looks for one or two of them, and to make a table of all takes a twentieth of its start (row \`start-up\` of
 * the benchmarks). The licence of \`mime\`:
 *
${licence.trim().replaceAll(/^(.*)$/gm, (line) => ` * ${line}`.trimEnd())}
 */
export const MEDIA_TYPES = \`
${lines.join("")}\`;
`,
);
