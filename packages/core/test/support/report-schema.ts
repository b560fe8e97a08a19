import { Ajv } from "ajv";
import schema from "../../report.schema.json" with { type: "json" };

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const validate = new Ajv({ strict: true, allErrors: true, formats: { "date-time": DATE_TIME } }).compile(schema);

/** Takes a report to what a program finds that reads it from its file, and holds it against the published schema. */
export function checkReport(report: unknown): void {
  if (validate(JSON.parse(JSON.stringify(report)))) return;
  const faults = validate.errors?.map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(" "),
  );
  throw new Error(`the report does not match its schema:\n${faults?.join("\n")}`);
}
