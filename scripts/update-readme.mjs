// Writes action.yml, and the tables of inputs and outputs in README.md and docs/services, from the tables in the Action's
// source. With --check it only says what is not up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import { SERVICES as CODED } from "../packages/action/lib/inputs/services.js";
import { INPUTS } from "../packages/action/lib/inputs/table.js";
import { OUTPUTS } from "../packages/action/lib/outputs.js";
import { SHIPPED_SERVICES, shippedDescription } from "../packages/core/dist/services/described.js";

/** @typedef {import("../packages/action/lib/inputs/table.js").ServiceName} ServiceName */
/** @typedef {import("../packages/action/lib/inputs/table.js").InputUse} InputUse */
/**
 * @typedef {import("../packages/action/lib/inputs/table.js").InputSpec<unknown>
 *   & { type: import("../packages/action/lib/inputs/parsers.js").InputType<unknown> }} Input
 */

const repository = fileURLToPath(new URL("..", import.meta.url));
const inputs = /** @type {[string, Input][]} */ (Object.entries(INPUTS));
const SERVICES = { ...CODED, custom: { title: "Described services" } };
const services = /** @type {ServiceName[]} */ (Object.keys(SERVICES));

/** What each service does with an input of its own; none for one that every service has. */
const usesOf = (/** @type {Input} */ input) =>
  typeof input.for === "string" ? [] : /** @type {[ServiceName, InputUse][]} */ (Object.entries(input.for));

/** @param {InputUse} use */
function requirement({ required, modes, unless }) {
  if (required === undefined) return "";
  const named = required === true ? modes : required;
  const or = unless === undefined ? "" : `, or \`${unless}\``;
  return named === undefined ? `required${or}` : `required with \`mode: ${named.join("` or `")}\`${or}`;
}

/** An input's meaning for all services that have it, each named. @param {Input} input */
function about(input) {
  const uses = usesOf(input);
  if (uses.length === 0) return input.about;
  const common = uses.every(([, use]) => use.about === undefined && use.required === undefined);
  if (common) return `${uses.map(([name]) => SERVICES[name].title).join(", ")}: ${input.about}`;
  return uses
    .map(([name, use]) => {
      const required = requirement(use);
      return `${SERVICES[name].title}${required && ` (${required})`}: ${use.about ?? input.about}`;
    })
    .join(" ");
}

/** The default as a workflow's author would write it; none for a mapping. @param {Input} input */
function defaultOf(input) {
  return input.default === undefined ? "" : input.type.show(input.default);
}

function actionYml() {
  const source = readFileSync(`${repository}action.yml`, "utf8");
  const document = parseDocument(source);
  const described = inputs.map(([name, input]) => {
    const example = input.example === undefined ? "" : `\n\n\`\`\`yaml\n${input.example}\n\`\`\``;
    const entry = {
      description: `${about(input)}${example}\n`,
      ...(input.required && { required: true }),
      ...(input.default !== undefined && { default: defaultOf(input) }),
    };
    return [name, entry];
  });
  document.set("inputs", Object.fromEntries(described));
  document.set(
    "outputs",
    Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
  );
  return document.toString({ lineWidth: 0 });
}

/**
 * A table with columns of even width, as the formatter wants it.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
function table([head = [], ...rows]) {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}

/** A description's first sentence. @param {string} text */
const inShort = (text) => /^.*?[.](?= [A-Z`]|$)/s.exec(text)?.[0] ?? text;

/** @param {string} text */
const codeIfAny = (text) => (text === "" ? "" : `\`${text}\``);

function commonInputs() {
  const rows = inputs.flatMap(([name, input]) => {
    if (usesOf(input).length > 0) return [];
    const standard = input.required ? "required" : codeIfAny(defaultOf(input));
    return [[`\`${name}\``, name === "token" ? "required" : standard, inShort(input.about)]];
  });
  return table([["input", "default", "meaning"], ...rows]);
}

/** @param {ServiceName} service */
function inputsOf(service) {
  const rows = inputs.flatMap(([name, input]) =>
    usesOf(input).flatMap(([user, use]) => {
      if (user !== service) return [];
      const only = use.modes === undefined || use.required ? "" : ` Only with \`mode: ${use.modes.join("` or `")}\`.`;
      return [[`\`${name}\``, requirement(use) || codeIfAny(defaultOf(input)), (use.about ?? input.about) + only]];
    }),
  );
  return table([["input", "default", "meaning"], ...rows]);
}

/** What a description that ships declares. @param {string} service */
function serviceInputsOf(service) {
  const rows = Object.entries(shippedDescription(service).inputs ?? {}).map(([name, input]) => {
    const choices = input["one-of"]?.map((choice) => `\`${choice}\``).join(", ");
    const meaning = [input.about ?? "", choices && `one of ${choices}`].filter(Boolean).join("; ");
    return [`\`${name}\``, input.required ? "required" : codeIfAny(input.default ?? ""), meaning];
  });
  return table([["in `service-inputs`", "default", "meaning"], ...rows]);
}

/** The fields of a description, as its published schema has them; those of a mode are its own fields again. */
function descriptionFields() {
  const schema = JSON.parse(readFileSync(`${repository}packages/core/service-description.schema.json`, "utf8"));
  const rows = fieldsIn(schema, "").filter(([name = ""]) => !/^`modes\.(create|replace|append)\./.test(name));
  return table([["field", "meaning"], ...rows]);
}

/** @typedef {{ description?: string, properties?: Record<string, Schema>, additionalProperties?: Schema | false, items?: Schema,
 *   anyOf?: Schema[] }} Schema */

/** @param {Schema} schema @param {string} parent @returns {string[][]} */
function fieldsIn(schema, parent) {
  const within = (/** @type {Schema | false | undefined} */ inner, /** @type {string} */ name) =>
    inner ? fieldsIn(inner, name) : [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
      const field = `${parent}${name}`;
      const own = inner.description === undefined ? [] : [[`\`${field}\``, inner.description]];
      return [...own, ...fieldsIn(inner, `${field}.`)];
    }),
    ...within(schema.additionalProperties, `${parent}NAME.`),
    ...within(schema.items, parent),
    ...(schema.anyOf ?? []).flatMap((inner) => fieldsIn(inner, parent)),
  ];
}

function outputs() {
  return table([
    ["output", "value"],
    ...Object.entries(OUTPUTS).map(([name, value]) => [`\`${name}\``, inShort(value)]),
  ]);
}

/** Puts each table between its markers, `<!-- inputs -->` and `<!-- /inputs -->`. @param {string} path */
function filled(path) {
  return readFileSync(repository + path, "utf8").replace(
    /(<!-- (inputs|(?:service-)?inputs of [a-z-]+|outputs|fields) -->\n).*?(<!-- \/\2 -->)/gs,
    (_, start, /** @type {string} */ name, end) => {
      const service = services.find((candidate) => name === `inputs of ${candidate}`);
      const shipped = SHIPPED_SERVICES.find((candidate) => name === `service-inputs of ${candidate}`);
      if (name === "fields") return `${start}\n${descriptionFields()}\n\n${end}`;
      if (shipped !== undefined) return `${start}\n${serviceInputsOf(shipped)}\n\n${end}`;
      const markdown =
        name === "inputs" ? commonInputs() : name === "outputs" ? outputs() : service && inputsOf(service);
      if (!markdown) throw new Error(`${path}: there is no table for <!-- ${name} -->.`);
      return `${start}\n${markdown}\n\n${end}`;
    },
  );
}

const pages = [
  "README.md",
  "docs/described-services.md",
  ...readdirSync(`${repository}docs/services`).map((name) => `docs/services/${name}`),
];
const current = new Map([
  ["action.yml", actionYml()],
  ...pages.map((page) => /** @type {const} */ ([page, filled(page)])),
]);
for (const [path, content] of current) {
  if (content === readFileSync(repository + path, "utf8")) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is not what the tables of inputs and outputs give. Run: npx --yes pnpm@10.34.9 readme`);
    process.exitCode = 1;
  } else writeFileSync(repository + path, content);
}
