import fc from "fast-check";
import { stringify } from "yaml";
import { hold, same } from "../../../core/test/fuzz/outcomes.js";
import { property } from "../../../core/test/fuzz/property.js";
import {
  BadValue,
  duration,
  type InputType,
  list,
  type ParseContext,
  shard,
  trueOrFalse,
  wholeNumber,
} from "../../src/inputs/parsers.js";
import { structure, textMapping } from "../../src/inputs/yaml.js";

const LONGEST_MESSAGE = 400;
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** What a parser makes of a text, which is not `@path`; undefined where it says no. Anything else than that is thrown. */
async function parsed<T>(
  type: InputType<T>,
  text: string,
  context: Partial<ParseContext> = {},
): Promise<{ value: T } | undefined> {
  const unused = async () => {
    throw new BadValue("names a file");
  };
  try {
    return { value: await type.parse(text, { readText: unused, pathToWrite: unused, ...context }) };
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    hold(
      error.message.length < LONGEST_MESSAGE && !UNPRINTABLE.test(error.message),
      `cannot be printed: ${error.message.slice(0, 500)}`,
    );
    return undefined;
  }
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "1.10",
    "yes",
    "null",
    "~",
    "0x10",
    "1_000",
    "2026-01-01",
    "<<",
    "*a",
    "&a",
    "!x",
    "- a",
    "a: b",
    "# c",
    "|",
    "'",
    '"',
    "a\nb",
    " a ",
    "",
    "__proto__",
    "constructor",
  ),
);
const mappings = fc.dictionary(text, text, { maxKeys: 5, noNullPrototype: true });

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        ": ",
        "- ",
        "? ",
        "\n",
        "\n  ",
        " ",
        "&a ",
        "*a",
        "!!str ",
        "!t ",
        "<<: ",
        "|\n",
        ">-\n",
        "'",
        '"',
        "#",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "@",
        "`",
        "\t",
        "\\",
      ),
      fc.constantFrom(
        "a",
        "b",
        "1",
        "true",
        "null",
        "__proto__",
        "é",
        "\0",
        "\uFEFF",
        "&a [*a]",
        "[".repeat(300),
        "{a: ".repeat(300),
        "- ".repeat(300),
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((tokens) => tokens.join(""));

const numberText = fc.oneof(
  fc.constantFrom(
    "0",
    "1",
    "-1",
    "+1",
    "1.0",
    "1e3",
    "0x10",
    " 1",
    "١",
    "9007199254740993",
    "1".repeat(400),
    "",
    "NaN",
    "Infinity",
    "00",
    "007",
    ".5",
    "5.",
  ),
  fc.nat().map(String),
  fc.double().map(String),
  fc.string({ maxLength: 6 }),
);

export const INPUT_PROPERTIES = [
  property(
    "metadata and form-fields: a mapping written as JSON or YAML reads back",
    6,
    fc.tuple(mappings, fc.constantFrom("json", "yaml", "flow")),
    async ([mapping, format]) => {
      const source =
        format === "json"
          ? JSON.stringify(mapping)
          : stringify(mapping, {
              defaultStringType: "QUOTE_DOUBLE",
              defaultKeyType: "QUOTE_DOUBLE",
              lineWidth: 0,
              ...(format === "flow" ? { collectionStyle: "flow" } : {}),
            });
      const read = await parsed(textMapping, source);
      same(Object.entries(read?.value ?? { refused: "" }), Object.entries(mapping));
      hold(!("polluted" in {}), "the prototype of all objects was changed");
    },
  ),
  property(
    "metadata and form-fields: any text is a mapping of texts, or a bad value",
    10,
    fc.tuple(soup, fc.constantFrom("text", "file")),
    async ([source, from]) => {
      const read = await (from === "text" && !source.startsWith("@")
        ? parsed(textMapping, source)
        : parsed(textMapping, "@m.yml", { readText: async () => source }));
      for (const [key, value] of Object.entries(read?.value ?? {}))
        same([typeof key, typeof value], ["string", "string"]);
      same(Object.getPrototypeOf(read?.value ?? {}), Object.prototype);
    },
  ),
  property(
    "columns: what JSON.parse takes is that value, any other text a value or a bad value",
    10,
    fc.oneof(
      soup,
      fc.json(),
      fc.jsonValue().map((value) => stringify(value)),
    ),
    async (source) => {
      const read = await parsed(structure, "@c.yml", { readText: async () => source });
      let reference: unknown;
      try {
        reference = JSON.parse(source);
      } catch {
        return;
      }
      // YAML has no value for an empty document, and no key twice.
      if (read !== undefined) same(JSON.stringify(read.value), JSON.stringify(reference));
    },
  ),
  property(
    "numbers, durations, shards, booleans and lists: each text is a value in its range, or a bad value",
    8,
    fc.tuple(numberText, numberText, fc.string({ unit: "binary" })),
    async ([a, b, any]) => {
      for (const source of [a, any]) {
        const large = await parsed(wholeNumber, source);
        hold(
          large === undefined || (Number.isSafeInteger(large.value) && BigInt(source) === BigInt(large.value)),
          `${large?.value} for ${source}`,
        );
        const ms = await parsed(duration("seconds"), source);
        hold(
          ms === undefined || (Number.isInteger(ms.value) && ms.value >= 1 && ms.value < 2 ** 31),
          `${ms?.value} ms for ${source}`,
        );
        const words = (await parsed(list, source))?.value ?? [];
        hold(
          words.every((word) => word !== "" && word === word.trim() && !/[\n,]/.test(word)),
          JSON.stringify(words),
        );
        same(
          (await parsed(trueOrFalse("yes", "no"), source))?.value,
          /^(true|True|TRUE)$/.test(source) ? "yes" : /^(false|False|FALSE)$/.test(source) ? "no" : undefined,
        );
      }
      const part = await parsed(shard, `${a}/${b}`);
      if (part !== undefined) {
        const { index, count } = part.value;
        hold(
          index >= 0 && index < count && count <= 10_000 && Number(a) === index && Number(b) === count,
          `${index} of ${count} for ${a}/${b}`,
        );
      }
    },
  ),
];
