import { readFileSync } from "node:fs";
import { InputError } from "../../errors.js";
import { parseDescription } from "./read-description.js";
import { type Description, near } from "./schema.js";
import { SHIPPED_FILES, SHIPPED_SERVICES } from "./shipped-files.js";

/**
 * The description of a service that ships with this package.
 * @throws {InputError} where none of this name does
 */
export function shippedDescription(name: string): Description {
  const shipped = SHIPPED_SERVICES.find((candidate) => candidate === name);
  if (shipped !== undefined)
    return parseDescription(readFileSync(SHIPPED_FILES[shipped], "utf8"), `${name}.yml`, "shipped");
  throw new InputError(
    "description",
    `there is none of the name ${JSON.stringify(name)}${near(name, SHIPPED_SERVICES)}`,
  );
}
