import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";

/** Something that holds for every input of a parser. */
export interface FuzzProperty {
  /** What holds: a sentence about the parser's behaviour. */
  readonly name: string;
  /** Its part of all cases: cheap and rich ones take more. */
  readonly weight: number;
  /** @param folder - an empty folder of its own */
  check(folder: string, parameters: fc.Parameters<unknown>): Promise<Outcome>;
}

/** What checking a property came to. */
export interface Outcome {
  /** Cases that were run, shrinking not included. */
  readonly cases: number;
  readonly failure?: {
    /** Where fast-check finds the smallest counterexample again, by the same seed. */
    readonly path: string;
    readonly report: string;
  };
}

/** A case takes milliseconds. One that takes this long would take hours with a file of a contributor's choice. */
const LONGEST_CASE_MS = 10_000;

/** A property that `holds` checks for one generated value by throwing where it does not. */
export function property<T>(
  name: string,
  weight: number,
  values: fc.Arbitrary<T>,
  holds: (value: T, folder: string) => Promise<void> | void,
): FuzzProperty {
  return {
    name,
    weight,
    async check(folder, parameters) {
      const timed = fc.asyncProperty(values, async (value) => {
        const startedAt = performance.now();
        await holds(value, folder);
        const ms = performance.now() - startedAt;
        if (ms > LONGEST_CASE_MS) throw new Error(`took ${Math.round(ms)} ms`);
      });
      const details = await fc.check(timed, parameters as fc.Parameters<[T]>); // seed, path and number of runs only
      const error = details.errorInstance;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const report = details.failed ? `${await fc.asyncDefaultReportMessage(details)}\n${why}` : undefined;
      return {
        cases: details.numRuns,
        ...(report === undefined ? {} : { failure: { path: details.counterexamplePath ?? "", report } }),
      };
    },
  };
}

/** How many cases each property gets of a number of cases. */
export function shareOut(properties: readonly FuzzProperty[], cases: number): number[] {
  const weights = properties.reduce((sum, { weight }) => sum + weight, 0);
  let begun = 0;
  return properties.map(({ weight }) => {
    const before = Math.round((cases * begun) / weights);
    begun += weight;
    return Math.round((cases * begun) / weights) - before;
  });
}

/** Checks a property. */
export function checkProperty(
  { check }: FuzzProperty,
  parameters: Pick<fc.Parameters<unknown>, "seed" | "numRuns" | "path">,
): Promise<Outcome> {
  return inFolder((folder) => check(folder, parameters));
}

/** Acts in a temporary folder, which is removed after. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-fuzz-"));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
