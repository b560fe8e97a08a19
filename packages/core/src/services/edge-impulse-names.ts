import { property } from "../http/response.js";
import type { Json } from "../service.js";

/** How often each base name occurs in a data item. */
export class NameCounts {
  readonly #counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.add(names);
  }

  /** As {@link NameCounts.among} wrote them down. */
  static of(written: unknown): NameCounts {
    const counts = new NameCounts([]);
    if (typeof written !== "object" || written === null) return counts;
    for (const [name, count] of Object.entries(written)) counts.#counts.set(name, Number(count));
    return counts;
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
 * How much of a request a data item's list of base names shows. A name that was there before the request has to be there once
 * more.
 */
export function arrivalOf(listed: readonly string[], sent: readonly string[], before: Json): "all" | "some" | "none" {
  const now = new NameCounts(listed);
  let shown = 0;
  for (const [name, count] of Object.entries(new NameCounts(sent).among(sent))) {
    const more = now.of(name) - Number(property(before, name) ?? 0);
    shown += Math.max(0, Math.min(count, more));
  }
  if (shown === sent.length) return "all";
  return shown === 0 ? "none" : "some";
}
