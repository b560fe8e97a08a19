import { CSV_PROPERTIES } from "./csv.js";
import type { FuzzProperty } from "./property.js";

/** What must hold for every input of the parsers of this package. */
export const CORE_PROPERTIES: readonly FuzzProperty[] = [...CSV_PROPERTIES];
