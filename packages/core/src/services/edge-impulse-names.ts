import { property } from "../http/response.js";
import type { Json } from "../service.js";

/** How often each base name occurs in a data item. */
export class NameCounts {
  readonly #counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.add(names);
  }

  add(names: readonly string[]): void {
    for (const name of names) this.#counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Only those of some names, as JSON; what is not there is 0. */
  among(names: readonly string[]): Record<string, number> {
    return Object.fromEntries(names.filter((name) => this.of(name) > 0).map((name) => [name, this.of(name)]));
  }
}

/**
 * How many of the sent files a data item's list of base names shows: `all`, where it has each name as often as before the
 * request and with it. A name that was there already proves nothing.
 */
export function shownArrivals(
  listed: readonly string[],
  sent: readonly string[],
  before: Json,
): "all" | "some" | "none" {
  const now = new NameCounts(listed);
  const more = new NameCounts(sent);
  const beforeOf = (name: string) => Number(property(before, name) ?? 0);
  if (sent.every((name) => now.of(name) >= more.of(name) + beforeOf(name))) return "all";
  return sent.some((name) => now.of(name) > beforeOf(name)) ? "some" : "none";
}
