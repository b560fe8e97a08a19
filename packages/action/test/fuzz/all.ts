import type { FuzzProperty } from "../../../core/test/fuzz/property.js";
import { INPUT_PROPERTIES } from "./inputs.js";
import { MARKDOWN_PROPERTIES } from "./markdown.js";
import { PATTERN_PROPERTIES } from "./patterns.js";

/** What must hold for every input of the parsers of this package. */
export const ACTION_PROPERTIES: readonly FuzzProperty[] = [
  ...INPUT_PROPERTIES,
  ...PATTERN_PROPERTIES,
  ...MARKDOWN_PROPERTIES,
];
