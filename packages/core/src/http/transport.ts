import http, { type Agent, type AgentOptions, type ClientRequest, type IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import { urlToHttpOptions } from "node:url";
import { types } from "node:util";
import type { HttpClient } from "@actions/http-client";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { TransportError, type TransportPhase } from "../errors.js";
import { plainText } from "../text.js";
import { type HttpResponse, readResponse } from "./response.js";

/** One HTTP exchange. */
export interface TransportRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Sent with a `Content-Length` of `length` bytes; `chunks` must give exactly that many. Each chunk is valid until the
   * next one is asked for: whoever keeps it longer has to copy it.
   */
  readonly body?: { readonly length: number; readonly chunks: AsyncIterable<Uint8Array> } | undefined;
  /** Ends the exchange; its reason is what the promise is rejected with. */
  readonly signal: AbortSignal;
  /** Milliseconds without a byte in either direction after which the exchange is dead. */
  readonly stallTimeoutMs: number;
  /** Told of every chunk of the body that was handed to the connection. */
  onSent?(bytes: number): void;
}

/** How requests reach a service. A program can hand in its own. */
export interface Transport {
  /**
   * Sends one request and reads its whole answer, whatever the status. Follows no redirect and repeats nothing.
   * @throws {TransportError} where no complete answer came
   * @throws whatever the body's chunks throw, with the connection closed before the body's end
   * @throws the signal's reason
   */
  exchange(request: TransportRequest): Promise<HttpResponse>;
  /** Closes idle connections. */
  close(): void;
}

/** How {@link createTransport} keeps connections. */
export interface TransportOptions {
  /** Milliseconds after which a connection that nothing uses is closed. Default 4,000. */
  readonly idleTimeoutMs?: number;
}

// Servers close idle connections, Node's after 5 s, and a request that is on its way then is lost: many must not be
// repeated. So ours are closed first.
const IDLE_TIMEOUT_MS = 4000;

/**
 * The transport over `node:http`, with kept-alive connections and the proxy rules of `@actions/http-client`
 * (`https_proxy`, `no_proxy`). Its requests are not used: they end a failed body stream as a complete request, never
 * settle on a truncated answer, forward keys across redirects and cannot be aborted.
 */
export function createTransport({ idleTimeoutMs = IDLE_TIMEOUT_MS }: TransportOptions = {}): Transport {
  const agents = new Agents(idleTimeoutMs);
  let latest: Address | undefined;
  return {
    async exchange(request) {
      const agent = await agents.for(request.url);
      // Nearly all requests of a run have one address, and Node takes 15 microseconds to take it apart (row
      // `waiting-server` of the benchmarks).
      if (latest?.href !== request.url.href)
        latest = { href: request.url.href, options: urlToHttpOptions(request.url) };
      return await exchange(request, latest.options, agent);
    },
    close: () => agents.close(),
  };
}

interface Address {
  readonly href: string;
  readonly options: ReturnType<typeof urlToHttpOptions>;
}

// As many as http-client's agents.
const MOST_CONNECTIONS = 100;

class Agents {
  readonly #options: AgentOptions;
  readonly #direct = new Map<string, Agent>();
  #client: HttpClient | undefined;

  constructor(idleTimeoutMs: number) {
    // An agent's timeout only counts while a connection is idle: each request has its own.
    this.#options = { keepAlive: true, maxSockets: MOST_CONNECTIONS, timeout: idleTimeoutMs };
  }

  async for(url: URL): Promise<Agent> {
    if (getProxyUrl(url)?.hostname) return await this.#proxied(url);
    const agent = this.#direct.get(url.protocol) ?? this.#newAgent(url);
    this.#direct.set(url.protocol, agent);
    return agent;
  }

  #newAgent({ protocol }: URL): Agent {
    return new (httpModule(protocol).Agent)(this.#options);
  }

  /** The agents of proxies keep connections their own way. */
  async #proxied(url: URL): Promise<Agent> {
    // Only now: it brings undici, which takes half as long to load as all the rest (row `start-up` of the benchmarks).
    const { HttpClient } = await import("@actions/http-client");
    this.#client ??= new HttpClient("dataset-upload", [], { keepAlive: true });
    return this.#client.getAgent(url.href);
  }

  close(): void {
    for (const agent of this.#direct.values()) agent.destroy();
    this.#client?.dispose();
  }
}

/** node:https only where it is asked for: it brings node:tls, which a run without it need not load. */
function httpModule(protocol: string): Pick<typeof http, "Agent" | "request"> {
  return protocol === "https:" ? process.getBuiltinModule("node:https") : http;
}

async function exchange(request: TransportRequest, address: Address["options"], agent: Agent): Promise<HttpResponse> {
  const { url, body, signal } = request;
  signal.throwIfAborted();
  let phase: TransportPhase = "before-body";
  let isConnected = false;
  // Own properties first: behind a spread they cost V8 of Node 20 several times as much.
  const outgoing = httpModule(url.protocol).request({
    method: request.method,
    agent,
    // In place of the agent's own timeout, which would hold until the connection is made.
    timeout: request.stallTimeoutMs,
    headers: {
      accept: "application/json",
      "user-agent": "dataset-upload",
      ...request.headers,
      ...(body === undefined ? {} : { "content-length": String(body.length) }),
    },
    ...address,
  });
  const { answered, readOn, breakOff, broken } = nextAnswer(outgoing);
  answered.catch(() => {}); // awaited below, but it may fail while the body is still being read
  const abort = () => breakOff(asError(signal.reason));
  signal.addEventListener("abort", abort, { once: true });
  const stalled = () => breakOff(codeError("STALLED", `no byte moved for ${request.stallTimeoutMs / 1000} s`));
  // Node's timeout of a request begins once it is connected, and a proxy may never get that far.
  const connecting = setTimeout(stalled, request.stallTimeoutMs);
  // Said again because agents of proxies do not heed the option. Node counts bytes that leave the socket's queue as
  // activity, so a slow network with a full queue is not a stall.
  outgoing.setTimeout(request.stallTimeoutMs, stalled);

  try {
    await Promise.race([connected(outgoing), answered]);
    clearTimeout(connecting);
    if (outgoing.destroyed) throw closed();
    isConnected = true;
    if (body === undefined) {
      phase = "awaiting-answer";
      outgoing.end();
    } else {
      // The first chunk may have to be read from a disk, and the head waits for it: until then nothing has left.
      const whole = await writeBody(outgoing, body, (bytes) => {
        phase = "sending";
        request.onSent?.(bytes);
      });
      if (whole) phase = "awaiting-answer";
    }
    readOn();
    return await answered;
  } catch (error) {
    const cause = broken() ?? error; // why it was broken off says more than that it broke
    outgoing.destroy();
    if (signal.aborted) throw signal.reason;
    if (!isNetworkError(error) || !isNetworkError(cause)) throw error;
    throw transportError(cause, request, { phase, hint: isConnected ? undefined : UNREACHED });
  } finally {
    clearTimeout(connecting);
    signal.removeEventListener("abort", abort);
    // An answer that came before the body's end is complete, but the connection is of no further use.
    if (phase !== "awaiting-answer") outgoing.destroy();
  }
}

/** A request's answer to come, and a way to end the request that works before it has a socket to be closed. */
interface PendingAnswer {
  readonly answered: Promise<HttpResponse>;
  /** Says that the body has left: a yes is read to its end only then. */
  readOn(): void;
  breakOff(error: Error): void;
  /** The first error that ended the request. */
  broken(): Error | undefined;
}

function nextAnswer(outgoing: ClientRequest): PendingAnswer {
  let broken: Error | undefined;
  let breakOff = (_error: Error) => {};
  let incoming: IncomingMessage | undefined;
  let bodyHasLeft = false;
  const answered = new Promise<HttpResponse>((resolve, reject) => {
    breakOff = (error) => {
      broken ??= error;
      reject(error);
      outgoing.destroy(error);
    };
    outgoing.once("response", (answer) => {
      incoming = answer;
      // After an answer's end Node watches for no stall any more, and closes a connection that is not kept, whatever of the
      // body is still to be sent. A no ends the body, and is read at once: its service may reset the connection.
      if (!bodyHasLeft && !saysNo(answer)) answer.pause();
      readResponse(answer).then(resolve, reject);
    });
    // Not `once`: an error after the first has nobody left to tell, and would end the process.
    outgoing.on("error", breakOff);
    outgoing.once("close", () => {
      // The stack of an error costs as much as the rest of a small request.
      if (incoming === undefined) reject(closed());
    });
  });
  const readOn = () => {
    bodyHasLeft = true;
    incoming?.resume();
  };
  return { answered, readOn, breakOff, broken: () => broken };
}

/**
 * Waits until bytes would reach the service: connected, and for `https:` the certificate accepted. For ever, where that
 * fails: then there is no answer either.
 */
function connected(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once("socket", (socket) => {
      // `secureConnecting` is set by node:tls on its sockets while they shake hands; its type declarations leave it out.
      const tlsPending = "secureConnecting" in socket && socket.secureConnecting === true;
      if (tlsPending) socket.once("secureConnect", resolve);
      else if (socket.connecting) socket.once("connect", resolve);
      else resolve();
    });
  });
}

/**
 * Writes the body, waiting whenever the connection is full.
 * @returns whether the kernel has all of it: false where the service said no before the end, or the connection broke
 */
async function writeBody(
  outgoing: ClientRequest,
  body: NonNullable<TransportRequest["body"]>,
  onSent: (bytes: number) => void,
): Promise<boolean> {
  let refused = false;
  let goOn = (_isTaken: boolean) => {};
  outgoing.once("response", (answer) => {
    refused = saysNo(answer);
    if (refused) goOn(false);
  });
  outgoing.once("close", () => goOn(false));
  let written = 0;
  let isTaken = true;
  for await (const chunk of body.chunks) {
    // Bodies of small files are read without waiting for anything: whatever else there is to do comes first.
    await setImmediate();
    if (refused) return false;
    if (outgoing.destroyed) throw closed();
    if (chunk.length === 0) continue; // after the last byte the request has ended
    written += chunk.length;
    if (written > body.length) throw new RangeError(`the body has more than the ${body.length} bytes announced`);
    // Until the operating system has the chunk: its memory is used again after that.
    const taken = new Promise<boolean>((resolve) => {
      goOn = resolve;
      if (written < body.length) outgoing.write(chunk, () => resolve(true));
      // A small body leaves with the head and the end in one write.
      else outgoing.end(chunk, () => resolve(true));
    });
    // Told before the wait, in which the request may be broken off: these bytes are on their way.
    onSent(chunk.length);
    isTaken = await taken;
  }
  if (written !== body.length) throw new RangeError(`the body has ${written} bytes, announced were ${body.length}`);
  if (written === 0) outgoing.end();
  return isTaken;
}

/** Whether the service wants no more of the body. */
function saysNo({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300;
}

/** Errors of node:net, node:tls, node:dns and node:http carry a code; those of files have been made ours before. */
function isNetworkError(error: unknown): error is Error & { code: string } {
  return types.isNativeError(error) && "code" in error && typeof error.code === "string";
}

const UNREACHED = "The service was not reached: check `base-url`, and the runner's network, proxy and certificates.";

function transportError(
  cause: Error & { code: string },
  request: TransportRequest,
  { phase, hint }: { readonly phase: TransportPhase; readonly hint: string | undefined },
): TransportError {
  const where = `${request.method} ${request.url.origin}${request.url.pathname}`;
  // OpenSSL's messages have line breaks in them; those of node:net begin with the code.
  const said = plainText(cause.message, 300);
  const message = said.includes(cause.code) ? said : `${said} (${cause.code})`;
  return new TransportError(`${where}: ${message}`, { phase, code: cause.code, cause, hint });
}

function closed(): Error {
  return codeError("ECONNRESET", "the connection was closed");
}

function codeError(code: string, message: string): Error & { code: string } {
  return Object.assign(new Error(message), { code });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
