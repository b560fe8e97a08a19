import { CORE_PROPERTIES } from "../../../core/test/fuzz/all.js";
import { CORE_BOMBS } from "../../../core/test/fuzz/bombs.js";
import { main as fuzz } from "../../../core/test/fuzz/cli.js";
import { SANDBOX_PROPERTIES } from "../../../sandbox/test/fuzz/all.js";
import { ACTION_PROPERTIES } from "./all.js";
import { ACTION_BOMBS } from "./bombs.js";

/** Checks what must hold for every input of every parser with generated inputs, which follow from a seed alone. */
export const main = (program: string) =>
  fuzz(
    {
      properties: [...CORE_PROPERTIES, ...ACTION_PROPERTIES, ...SANDBOX_PROPERTIES],
      bombs: [...CORE_BOMBS, ...ACTION_BOMBS],
    },
    program,
  );

// Started again by itself, for one check.
if (process.argv.includes("--child")) await main("");
