import type { Scenario } from "./scenario.js";
import { DATATILE } from "./scenarios/datatile.js";
import { EDGE_IMPULSE } from "./scenarios/edge-impulse.js";
import { GRAPHITE_NOTE } from "./scenarios/graphite-note.js";
import { ROE } from "./scenarios/roe.js";

/** The services in all their modes. Schedules take them in turn; a new one changes which one a seed's schedule has. */
export const SCENARIOS: readonly Scenario[] = [...EDGE_IMPULSE, ...DATATILE, ...GRAPHITE_NOTE, ...ROE];

/** @throws {RangeError} where there is none of that name */
export function scenarioOf({ scenario }: { readonly scenario: string }): Scenario {
  const found = SCENARIOS.find(({ name }) => name === scenario);
  if (found === undefined) throw new RangeError(`there is no scenario "${scenario}"`);
  return found;
}
