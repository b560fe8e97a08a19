import { Ajv } from "ajv";
import schema from "../../service-description.schema.json" with { type: "json" };

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What the published schema finds wrong with a description. */
export function schemaFaults(description: unknown): readonly string[] {
  validate(description);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
