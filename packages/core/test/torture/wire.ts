import type { Sandbox } from "@dataset-upload/sandbox";
import { TransportError } from "../../src/errors.js";
import type { HttpResponse } from "../../src/http/response.js";
import type { Transport, TransportRequest } from "../../src/http/transport.js";
import type { RunEnd } from "./crash.js";
import { scenarioOf } from "./scenarios.js";
import { faultOf, type RequestFault, type Schedule } from "./schedule.js";
import { lateBy, type TortureClock } from "./torture-clock.js";

/** How a request looks from the client's side. */
export type Outcome =
  | "open"
  /** The service said yes. */
  | "yes"
  /** It said no, or that it is busy. */
  | "no"
  /** The body's last byte never left. */
  | "unreached"
  /** It may have arrived. */
  | "lost";

export interface Exchange {
  readonly number: number;
  readonly run: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Indices of the schedule's files whose content it carried. */
  readonly files: readonly number[];
  readonly fault: RequestFault;
  outcome: Outcome;
}

export interface WireOptions {
  readonly schedule: Schedule;
  readonly run: number;
  readonly sandbox: Sandbox;
  readonly clock: TortureClock;
  readonly end: RunEnd;
  readonly inner: Transport;
  /** An address at which nobody listens. */
  readonly closedPort: number;
  readonly exchanges: Exchange[];
}

// A request that hangs is given up after this time, a real one.
const HANG_MS = 40;

/** A transport that plays the schedule's faults on the requests that go through it, and writes down what came of them. */
export function wire(options: WireOptions): Transport {
  const attempts = new Map<string, number>();
  return {
    exchange: (request) => options.clock.during(() => exchange(request, attempts, options)),
    close: () => {},
  };
}

async function exchange(request: TransportRequest, attempts: Map<string, number>, options: WireOptions) {
  const { schedule, run, sandbox, clock, end, inner, exchanges } = options;
  const { method, url, signal } = request;
  const body = await collect(request);
  end.point();
  const files = body === undefined ? [] : filesIn(body, schedule);
  const key = `${method} ${url.pathname.replaceAll(/\d+|[0-9a-f-]{36}/g, "*")} ${files}`;
  const attempt = (attempts.get(key) ?? 0) + 1;
  attempts.set(key, attempt);
  const fault = faultOf(schedule, run, { key, attempt, method, bodyBytes: body?.length ?? 0 });
  const number = exchanges.length + 1;
  const path = url.pathname + url.search;
  const record: Exchange = { number, run, method, path, files, fault, outcome: "open" };
  exchanges.push(record);
  if (fault.kind === "sandbox") {
    sandbox.faults.push({ when: { path: new RegExp(`[?&]torture=${number}$`) }, do: fault.fault });
    if (fault.late !== undefined && fault.fault.kind === "late-processing") {
      clock.expect(fault.late, lateBy(fault.fault.ms));
    }
  }
  const target = new URL(url);
  target.searchParams.set("torture", String(number));
  if (fault.kind === "refused") target.port = String(options.closedPort);
  const hangs = fault.kind === "sandbox" && fault.fault.kind === "hang";
  let sentBytes = 0;
  const chunks = async function* (whole: Buffer) {
    for (const chunk of split(whole)) {
      end.point();
      yield chunk;
    }
  };
  try {
    const answer = await inner.exchange({
      ...request,
      url: target,
      body: body && { length: body.length, chunks: chunks(body) },
      signal: AbortSignal.any([signal, end.crashed]),
      onSent(bytes) {
        sentBytes += bytes;
        request.onSent?.(bytes);
      },
      stallTimeoutMs: hangs ? HANG_MS : request.stallTimeoutMs,
    });
    record.outcome = outcomeOf(answer);
    end.point();
    return answer;
  } catch (error) {
    if (record.outcome === "open") {
      const isWhole =
        error instanceof TransportError ? error.phase === "awaiting-answer" : sentBytes >= (body?.length ?? 0);
      record.outcome = isWhole ? "lost" : "unreached";
    }
    end.crashed.throwIfAborted();
    throw error;
  }
}

function outcomeOf({ status, headers, body }: HttpResponse): Outcome {
  const isPage = headers["content-type"] !== "application/json" && !body.toString().startsWith("{");
  if (status < 300) return isPage ? "lost" : "yes";
  if (status === 303 || (status >= 500 && !(status === 503 && !isPage))) return "lost";
  return "no";
}

async function collect({ body }: TransportRequest): Promise<Buffer | undefined> {
  if (body === undefined) return undefined;
  // Copies: a chunk is only valid until the next is asked for.
  const chunks: Buffer[] = [];
  for await (const chunk of body.chunks) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Two pieces at least, so that something can happen between them. */
function split(body: Buffer): Buffer[] {
  const middle = Math.ceil(body.length / 2);
  return [body.subarray(0, middle), body.subarray(middle)].filter((piece) => piece.length > 0);
}

/** Which of the schedule's files a body has content of. */
function filesIn(body: Buffer, schedule: Schedule): readonly number[] {
  const { files } = schedule;
  const { carries } = scenarioOf(schedule);
  if (carries !== undefined) return carries(body, files);
  // A part's content stands between its header and the boundary; a name may come without its folders.
  const parts = body.toString("latin1").split("\r\n--");
  return [...files.keys()].filter((index) => {
    const { name, content } = files[index] ?? { name: "", content: "" };
    return parts.some((part) => {
      const sent = /filename="([^"]*)"/.exec(part)?.[1];
      return sent !== undefined && `/${name}`.endsWith(`/${sent}`) && part.endsWith(`\r\n\r\n${content}`);
    });
  });
}
