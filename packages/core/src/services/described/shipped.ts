import { readFileSync } from "node:fs";
import { InputError } from "../../errors.js";
import { parseDescription } from "./read-description.js";
import { type Description, near } from "./schema.js";

/**
 * The descriptions that ship with this package. Named one by one from their place in the sources, which are part of the
 * package: a bundler finds them so.
 */
const FILES = {} as const satisfies Readonly<Record<string, URL>>;

/** The names of the services whose descriptions ship with this package. */
export const SHIPPED_SERVICES = Object.keys(FILES);

/** @throws {InputError} where none of this name ships with this package */
export function shippedDescription(name: string): Description {
  const file = Object.entries<URL>(FILES).find(([shipped]) => shipped === name)?.[1];
  if (file === undefined)
    throw new InputError(
      "description",
      `there is none of the name ${JSON.stringify(name)}${near(name, SHIPPED_SERVICES)}`,
    );
  return parseDescription(readFileSync(file, "utf8"), `${name}.yml`, "shipped");
}
