import fc from "fast-check";
import { parseDocument } from "yaml";
import { HeaderNames, identifiers } from "../../src/table/column-names.js";
import { ColumnsError, parseColumns } from "../../src/table/columns.js";
import { columnsAsYaml } from "../../src/table/columns-yaml.js";
import { compileDateFormat, DateFormatError } from "../../src/table/date-format.js";
import { exactNumber, parseNumericFormat } from "../../src/table/numeric-format.js";
import { hold, same } from "./outcomes.js";
import { property } from "./property.js";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.constantFrom("a", `$\{{ x }}`, "##[error]", "\u202Ex", "a: b", "- a", "'", '"', "1.10", "null", "a\nb"),
);
const deep = fc.constantFrom(5000).map((depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown);
const anything = fc.oneof(
  fc.jsonValue(),
  deep,
  fc.constantFrom<unknown>({ toString: 1 }, { __proto__: null }, 1n, Symbol("s")),
);
const format = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."YmdjnHGhgisvuPpTeUDlSFMyaA -/:.\\"), maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(..."#0,.' $%€;()"), maxLength: 12 }),
  fc.constantFrom(
    "T".repeat(30),
    "e".repeat(30),
    "j".repeat(60),
    "Y-m-d",
    "Y-m-d H:i:s",
    "%d.%m.%Y",
    "#,###.##",
    "# ###,##",
    "$#,###.##;(#)",
  ),
);
const columns = fc.array(
  fc.record(
    {
      name: text,
      alias: text,
      type: fc.constantFrom("measure", "dimension", "x"),
      subtype: fc.constantFrom("text", "numeric", "date", "datetime"),
      format,
    },
    { requiredKeys: ["name", "type", "subtype"] },
  ),
  { maxLength: 4 },
);
const value = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789-+.,eE' :/TZamPM"), maxLength: 24 }),
  fc.constantFrom(
    `${"1".repeat(20_000)}x`,
    "a".repeat(200),
    `1${",111".repeat(5000)}x`,
    "1".repeat(200),
    `${" ".repeat(20_000)}x`,
  ),
);

export const COLUMN_PROPERTIES = [
  property("columns: what is taken is offered as YAML that is taken again", 4, columns, (given) => {
    const parsed = parse(given);
    if (parsed === undefined) return;
    const yaml = columnsAsYaml(parsed);
    hold(!/\$\{\{|##\[/.test(yaml) && yaml.split("\n").length === parsed.length + 1, yaml);
    same(parse(parseDocument(yaml).toJS()), parsed);
  }),
  property(
    "columns: any value is columns, or an error in words",
    4,
    fc.oneof(
      anything,
      fc.array(
        fc.oneof(anything, fc.dictionary(fc.constantFrom("name", "type", "subtype", "format", "alias", "x"), anything)),
        { maxLength: 3 },
      ),
    ),
    (given) => void parse(given),
  ),
  property(
    "columns: any format is compiled or refused, and tells of any value in time",
    4,
    fc.tuple(format, value),
    ([layout, cell]) => {
      try {
        compileDateFormat(layout)(cell);
      } catch (error) {
        if (!(error instanceof DateFormatError)) throw error;
      }
      const plain = parseNumericFormat(layout)?.read(cell);
      const number = plain === undefined ? undefined : exactNumber(plain);
      if (number !== undefined) same(JSON.parse(JSON.stringify(number)) + 0, Number(plain) + 0);
    },
  ),
  property(
    "columns: names for any headers are identifiers, each once",
    3,
    fc.array(text, { maxLength: 12 }),
    (headers) => {
      const header = new HeaderNames();
      header.take(headers);
      same(new Set(header.names).size, headers.length);
      const names = identifiers(headers);
      same(new Set(names).size, headers.length);
      hold(
        names.every((name) => /^[a-z][a-z0-9_]{0,59}$/.test(name)),
        names.join(" "),
      );
    },
  ),
];

function parse(given: unknown): ReturnType<typeof parseColumns> | undefined {
  try {
    return parseColumns(given);
  } catch (error) {
    if (!(error instanceof ColumnsError)) throw error;
    hold(error.message.length < 10_000, `a message of ${error.message.length} characters`);
    return undefined;
  }
}
