import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { cut, hold, same } from "../../../core/test/fuzz/outcomes.js";
import { type FuzzProperty, property } from "../../../core/test/fuzz/property.js";
import { type Form, FormReceiver } from "../../src/multipart.js";
import { Refusal } from "../../src/refusal.js";

const RULES = {
  fields: { name: "optional", note: "optional" },
  extraFields: [],
  file: { name: "file", maxCount: 10, maxBytes: 1_000_000 },
} as const;
const BOUNDARY = "b0undary";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

const content = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          "\r\n",
          "\r",
          "\n",
          "--",
          `--${BOUNDARY}`,
          `\r\n--${BOUNDARY.slice(0, 4)}`,
          "Content-Disposition: form-data",
          "a",
          '"',
        )
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts))
  .filter((bytes) => !`\r\n${bytes.toString("latin1")}\r\n`.includes(`\r\n--${BOUNDARY}`));
const fileName = fc.string({
  unit: fc.constantFrom("a", "ü", "😀", '"', "\r", "\n", "/", ".", " ", ";", "=", "'"),
  minLength: 1,
  maxLength: 8,
});
const forms = fc.record({
  fields: fc.dictionary(
    fc.constantFrom("name", "note"),
    fc.string({ unit: fc.constantFrom("a", "é", "\r\n", "--", " ") }),
    { noNullPrototype: true },
  ),
  files: fc.array(fc.record({ name: fileName, content }), { minLength: 1, maxLength: 4 }),
});
const cuts = fc.array(fc.nat(), { maxLength: 8 });

type Written = typeof forms extends fc.Arbitrary<infer T> ? T : never;

/** Writes a form as browsers do (WHATWG HTML, "multipart form data"). */
function write({ fields, files }: Written): Buffer {
  const part = (disposition: string, bytes: string | Buffer) =>
    Buffer.concat(
      [`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`, bytes, "\r\n"].map((piece) =>
        Buffer.from(piece),
      ),
    );
  const percent = (name: string) => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map((file) => part(`name="file"; filename="${percent(file.name)}"`, file.content)),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}

let received = 0;

/** The form that a body is, or the status of what it is refused with. */
async function receive<T>(
  folder: string,
  body: Uint8Array,
  places: readonly number[],
  look: (form: Form) => Promise<T>,
): Promise<T | number> {
  received += 1;
  const receiver = new FormReceiver(TYPE, RULES, "keep", join(folder, String(received)));
  try {
    for (const chunk of cut(Buffer.from(body), places)) if (chunk.length > 0) await receiver.write(chunk);
    await receiver.end();
    return await look(receiver.form());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    hold(error.status >= 400 && error.status < 500, `${error.status}: ${error.message}`);
    return error.status;
  } finally {
    await receiver.discard();
  }
}

async function plain({ fields, files }: Form): Promise<unknown> {
  const contents = await Promise.all(files.map(async ({ path = "" }) => (await readFile(path)).toString("latin1")));
  return {
    fields: [...fields],
    files: files.map(({ name, size }, index) => ({ name, size, content: contents[index] })),
  };
}

/** What must hold for every input of the parsers of this package. */
export const SANDBOX_PROPERTIES: readonly FuzzProperty[] = [
  property(
    "multipart: a form as browsers write it arrives, in chunks of any size",
    3,
    fc.tuple(forms, cuts),
    async ([form, places], folder) => {
      const files = form.files.map(({ name, content: bytes }) => ({
        name,
        size: bytes.length,
        content: bytes.toString("latin1"),
      }));
      same(await receive(folder, write(form), places, plain), { fields: Object.entries(form.fields), files });
    },
  ),
  property(
    "multipart: any body is a form or is refused, the same in chunks of any size",
    3,
    fc.tuple(
      forms,
      fc.array(
        fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom("", "\r\n", "\n", "--", '"', "\0", ";", `--${BOUNDARY}`)),
        { maxLength: 3 },
      ),
      cuts,
    ),
    async ([form, edits, places], folder) => {
      let body = write(form).toString("latin1");
      for (const [at, drop, put] of edits) {
        const place = at % (body.length + 1);
        body = body.slice(0, place) + put + body.slice(place + drop);
      }
      const bytes = Buffer.from(body, "latin1");
      same(await receive(folder, bytes, places, plain), await receive(folder, bytes, [], plain));
    },
  ),
];
