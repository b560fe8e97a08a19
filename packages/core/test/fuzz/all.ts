import { ANSWER_BYTE_PROPERTIES } from "./answer-bytes.js";
import { ANSWER_PROPERTIES } from "./answers.js";
import { BYTE_PROPERTIES } from "./bytes.js";
import { COLUMN_PROPERTIES } from "./columns.js";
import { CSV_PROPERTIES } from "./csv.js";
import { DESCRIPTION_PROPERTIES } from "./descriptions.js";
import { JOURNAL_PROPERTIES } from "./journal.js";
import { JSON_PROPERTIES } from "./json.js";
import type { FuzzProperty } from "./property.js";
import { REDACT_PROPERTIES } from "./redact.js";

/** What must hold for every input of the parsers of this package. */
export const CORE_PROPERTIES: readonly FuzzProperty[] = [
  ...CSV_PROPERTIES,
  ...JSON_PROPERTIES,
  ...BYTE_PROPERTIES,
  ...JOURNAL_PROPERTIES,
  ...COLUMN_PROPERTIES,
  ...ANSWER_PROPERTIES,
  ...ANSWER_BYTE_PROPERTIES,
  ...REDACT_PROPERTIES,
  ...DESCRIPTION_PROPERTIES,
];
