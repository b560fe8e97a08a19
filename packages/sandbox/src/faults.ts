/** A point in the life of a request. `{ afterBytes }`: amid the body, as soon as so many bytes of it were read. */
export type Moment = "before-body" | { readonly afterBytes: number } | "after-body" | "after-processing";

/** What goes wrong. Nothing is stored before the moment `after-processing`; from then on everything is. */
export type Fault =
  /** Gives this answer in place of the service's. At `before-body` it is sent while the body still arrives. */
  | {
      readonly kind: "answer";
      readonly at: "before-body" | "after-body" | "after-processing";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Gives a page of HTML with this status (200 unless given), without processing. */
  | { readonly kind: "html"; readonly status?: number }
  /** Redirects to another address with this status (307 unless given), without processing. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /** Resets the connection (TCP RST). */
  | { readonly kind: "reset"; readonly at: Moment }
  /**
   * Goes silent: reads no further, answers never, keeps the connection open. While a body is not read, the operating system
   * does not tell that its client has left, so such a request stays `open` until the sandbox closes.
   */
  | { readonly kind: "hang"; readonly at: Moment }
  /** Waits, then goes on as usual. */
  | { readonly kind: "delay"; readonly at: "before-body" | "after-body" | "after-processing"; readonly ms: number }
  /** Resets the connection after the body and processes the request so many milliseconds later. */
  | { readonly kind: "late-processing"; readonly ms: number }
  /** Reads the body at this rate. */
  | { readonly kind: "slow-body"; readonly bytesPerSecond: number }
  /**
   * Closes the connection in the middle of the real answer, which was framed by its length or in chunks; at `after-body`, in the
   * middle of another one, without processing.
   */
  | { readonly kind: "truncated-answer"; readonly framing: "content-length" | "chunked"; readonly at?: "after-body" }
  /** Sends the real answer, and closes the connection a moment later without having said so. */
  | { readonly kind: "silent-close" }
  /** Sends the real answer twice on the same connection. */
  | { readonly kind: "duplicated-answer" }
  /** Sends the real answer compressed, whether the client asked for it or not. */
  | { readonly kind: "compressed-answer"; readonly encoding: "gzip" | "deflate" | "br" }
  /** Sends the real answer behind so many bytes of white space, gzipped: valid JSON that inflates a thousandfold. */
  | { readonly kind: "compression-bomb"; readonly bytes: number };

/** Which requests a fault is for. Without conditions: any request to a service. */
export interface FaultCondition {
  readonly method?: string;
  /** Tested against path and query as sent, with the service's prefix. */
  readonly path?: RegExp;
  /** Only the n-th matching request since the fault was pushed, from 1. Without it: the next. */
  readonly nth?: number;
}

/** A fault, the requests that it is for, and how often it is played. */
export interface FaultRule {
  readonly when?: FaultCondition;
  readonly do: Fault;
  /** How many requests it is played on; 1 unless given. */
  readonly times?: number;
}

interface Pending {
  readonly rule: FaultRule;
  seen: number;
  left: number;
}

/**
 * The faults that are still to be played, in the order they were pushed. A request gets the first one that is for it,
 * and no more than one.
 */
export class FaultQueue {
  #pending: Pending[] = [];

  push(...rules: FaultRule[]): void {
    for (const rule of rules) this.#pending.push({ rule, seen: 0, left: rule.times ?? 1 });
  }

  /** Forgets all faults that were not played yet. */
  clear(): void {
    this.#pending = [];
  }

  get length(): number {
    return this.#pending.length;
  }

  /** @internal */
  take(method: string, path: string): Fault | undefined {
    let taken: Pending | undefined;
    for (const pending of this.#pending) {
      if (!matches(pending.rule.when ?? {}, method, path)) continue;
      pending.seen += 1;
      const isDue = pending.rule.when?.nth === undefined || pending.seen >= pending.rule.when.nth;
      if (isDue) taken ??= pending;
    }
    if (taken === undefined) return undefined;
    taken.left -= 1;
    if (taken.left <= 0) this.#pending = this.#pending.filter((pending) => pending !== taken);
    return taken.rule.do;
  }
}

function matches(when: FaultCondition, method: string, path: string): boolean {
  if (when.method !== undefined && when.method.toUpperCase() !== method) return false;
  return when.path === undefined || new RegExp(when.path.source, when.path.flags.replace(/[gy]/g, "")).test(path);
}
