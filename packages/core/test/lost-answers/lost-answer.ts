import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { type Fault, startSandbox } from "@dataset-upload/sandbox";
import { createTransport, type Transport } from "../../src/http/transport.js";
import type { UploadReport } from "../../src/report.js";
import { testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { MemoryFile } from "../support/memory-file.js";
import { upload } from "../support/upload.js";
import type { ScheduledFile, Usage } from "../torture/scenario.js";
import { scenarioOf } from "../torture/scenarios.js";

/** A request whose answer is lost: of which service in which mode, and which of its requests. */
export interface LostRequest {
  readonly scenario: string;
  readonly path: RegExp;
}

/** How an answer is lost, where the service has taken the request, and where it has not. */
export interface Way {
  readonly name: string;
  readonly stored?: Fault;
  readonly notStored: Fault | "unreachable";
}

const PAGE = { headers: { "content-type": "text/html" }, body: "<h1>Please stand by</h1>" };
const answer = (status: number, more: { headers?: Record<string, string>; body: string }) => ({
  stored: { kind: "answer", at: "after-processing", status, ...more } as const,
  notStored: { kind: "answer", at: "after-body", status, ...more } as const,
});
const OWN_WORDS = { body: JSON.stringify({ success: false, error: "internal error", message: "internal error" }) };

export const WAYS: readonly Way[] = [
  { name: "the service is not reached", notStored: "unreachable" },
  { name: "reset in mid-body", notStored: { kind: "reset", at: { afterBytes: 100_000 } } },
  {
    name: "reset before the answer",
    stored: { kind: "reset", at: "after-processing" },
    notStored: { kind: "reset", at: "after-body" },
  },
  { name: "500", ...answer(500, OWN_WORDS) },
  { name: "502 with a page", ...answer(502, PAGE) },
  {
    name: "503 with a page and `Retry-After`",
    ...answer(503, { ...PAGE, headers: { ...PAGE.headers, "retry-after": "5" } }),
  },
  { name: "202 with a page", ...answer(202, PAGE) },
  {
    name: "a truncated answer",
    stored: { kind: "truncated-answer", framing: "content-length" },
    notStored: { kind: "truncated-answer", framing: "content-length", at: "after-body" },
  },
  { name: "silence", stored: { kind: "hang", at: "after-processing" }, notStored: { kind: "hang", at: "after-body" } },
];

/** What came of a lost answer: after the run, and after a second one with the same journal. */
export interface LossOutcome {
  readonly first: RunOutcome;
  readonly second: RunOutcome;
}

export interface RunOutcome {
  readonly state: string;
  /** On the run's clock, which does not count what the network takes. */
  readonly seconds: number;
  /** What the user is told beside the state. */
  readonly said: readonly string[];
  /** How often the service has the file, or each of its rows. */
  readonly copies: number;
}

// Real milliseconds: the time that a request may be silent is no part of what is measured.
const SILENCE_MS = 250;
// More than the operating systems at both ends of a connection hold, so that it can break in mid-body.
const LARGE_BYTES = 12_000_000;

export async function loseAnswer(request: LostRequest, fault: Fault | "unreachable"): Promise<LossOutcome> {
  const scenario = scenarioOf(request);
  const batch = request.scenario.startsWith("graphite-note") ? 10_000 : 1000;
  const usage: Usage = { files: [fileFor(request, fault)], names: "keep", batch, extra: "without" };
  const sandbox = await startSandbox(scenario.sandboxOptions(usage));
  const folder = await testFolder();
  const transport = createTransport();
  try {
    await scenario.prepare?.(sandbox, usage);
    const files = await folder.write(Object.fromEntries(usage.files.map(({ name, content }) => [name, content])));
    const journal = new MemoryFile();
    const run = async (through: Transport): Promise<RunOutcome> => {
      const clock = new JumpingClock();
      const start = clock.now();
      const service = scenario.makeService(sandbox.baseUrls, usage, folder.path);
      const options = { service, files, journal, clock, random: () => 0.5, transport: through };
      const isSilent = typeof fault === "object" && fault.kind === "hang";
      const report = await upload(isSilent ? { ...options, requestTimeoutMs: SILENCE_MS } : options);
      const { copies } = await scenario.readStore(sandbox, usage);
      const seconds = Math.round((clock.now() - start) / 1000);
      return { ...whatIsSaid(report), seconds, copies: copies[0]?.most ?? 0 };
    };
    const isLost = isNext(request);
    if (fault !== "unreachable") {
      sandbox.faults.push({ when: { method: "POST", path: request.path }, do: fault });
    }
    const first = await run(fault === "unreachable" ? unreachableOnce(transport, isLost) : transport);
    sandbox.faults.clear();
    return { first, second: await run(transport) };
  } finally {
    transport.close();
    await sandbox.close();
    await folder.remove();
  }
}

/** A table, as each service and mode takes one; the larger one with what gzip cannot shrink. */
function fileFor({ scenario }: LostRequest, fault: Fault | "unreachable"): ScheduledFile {
  const isLarge = typeof fault === "object" && fault.kind === "reset" && typeof fault.at === "object";
  const rowCount = isLarge ? 10_000 : 3;
  const wide = () => (isLarge ? randomBytes(LARGE_BYTES / 2 / rowCount).toString("hex") : "");
  const header = scenario.startsWith("graphite-note") ? "id,value" : "x,y";
  const rows = Array.from({ length: rowCount }, (_, row) => `f0r${row}${wide()},${row}`);
  return { name: "part-0.csv", content: `${header}\n${rows.join("\n")}\n` };
}

function isNext({ path }: LostRequest) {
  let isOver = false;
  return (request: { readonly method: string; readonly url: URL }): boolean => {
    const is = !isOver && request.method === "POST" && path.test(request.url.pathname);
    isOver ||= is;
    return is;
  };
}

/** Sends one request to a port at which nobody listens. */
function unreachableOnce(inner: Transport, isLost: ReturnType<typeof isNext>): Transport {
  return {
    async exchange(request) {
      if (!isLost(request)) return await inner.exchange(request);
      const url = new URL(request.url);
      url.port = String(await closedPort());
      return await inner.exchange({ ...request, url });
    },
    close: () => {},
  };
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function whatIsSaid(report: UploadReport): { readonly state: string; readonly said: readonly string[] } {
  const [file] = report.files;
  const about = [file?.error?.message, ...report.errors.map(({ message }) => message)].flatMap((text) => text ?? []);
  const notices = report.notices.filter(({ level }) => level === "warning").map(({ message }) => message);
  return { state: file?.state ?? "left out", said: [...new Set([...about, ...notices])] };
}
