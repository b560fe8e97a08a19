// Writes the core's table of media types from those of the library `mime`, of which a run needs one or two.
import { writeFile } from "node:fs/promises";
import other from "mime/types/other.js";
import standard from "mime/types/standard.js";

const types = new Map();
for (const [type, extensions] of [standard, other].flatMap(Object.entries)) {
  // `*xml` says that another type comes first for `xml`.
  for (const extension of extensions) if (!extension.startsWith("*")) types.set(extension, type);
}

const lines = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([extension, type]) => `${extension} ${type}\n`);
await writeFile(
  new URL("../packages/core/src/files/media-types.ts", import.meta.url),
  `/**
 * The media type of each extension, a line each. Written by \`pnpm media-types\` from the tables of \`mime\` (MIT License,
 * Copyright (c) 2023 Robert Kieffer). A text and no object: a run looks for one or two of them, and to make a table of all
 * takes a twentieth of its start (row \`start-up\` of the benchmarks).
 */
export const MEDIA_TYPES = \`
${lines.join("")}\`;
`,
);
