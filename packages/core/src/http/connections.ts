import http, { type ClientRequest, type RequestOptions } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { urlToHttpOptions } from "node:url";
import { HttpClient } from "@actions/http-client";
import { proxyFor } from "./proxy.js";
import type { TransportRequest } from "./transport.js";

// Node gives each address of a host 250 ms to connect; a SYN that was lost is sent again after a second.
const ATTEMPT_TIMEOUT_MS = 2500;

// A server that closes its connections after each answer does so at once: one that left this one open for so long keeps it.
const KEPT_OPEN_MS = 100;

/** A request that was begun, and how to reach what it waits for before it has a connection. */
export interface BegunRequest {
  readonly outgoing: ClientRequest;
  /** The request by which a proxy is asked to connect. */
  readonly tunnel: ClientRequest | undefined;
}

/**
 * Begins requests by `@actions/http-client`, with its agents and proxy rules, and decides which connection each may go over.
 *
 * An idle connection's end is noticed only in the next round of the event loop, and a request that was written before is
 * lost. So a request that must not be repeated goes over a kept connection only once the service has shown that it leaves
 * them open, and after one loss never again.
 */
export class Connections {
  readonly #idleTimeoutMs: number;
  // A client keeps one agent, which is for one protocol.
  readonly #clients = new Map<string, HttpClient>();
  readonly #answeredAt = new WeakMap<Socket, number>();
  #areKept: "unknown" | "yes" | "no" = "unknown";

  constructor(idleTimeoutMs: number) {
    this.#idleTimeoutMs = idleTimeoutMs;
  }

  /**
   * Chooses a connection for the request.
   * @returns begins it; its events come in the same round of the event loop
   * @throws {InputError} where the proxy's address cannot be used
   */
  async choose(request: TransportRequest): Promise<() => BegunRequest> {
    const proxy = proxyFor(request.url);
    const keep = proxy !== undefined || request.repeatable || (await this.#mayReuse(request.url));
    const client = this.#client(request.url, keep ? "keep" : "close");
    return () => begin(client, request, proxy);
  }

  /** A request was answered over this connection. */
  answered(socket: Socket): void {
    this.#answeredAt.set(socket, performance.now());
  }

  /** A request was lost over a connection that others had been answered over. */
  lost(): void {
    this.#areKept = "no";
  }

  close(): void {
    for (const client of this.#clients.values()) client.dispose();
  }

  /** Whether a request that must not be repeated may go over a kept connection, or there is none and it makes one. */
  async #mayReuse(url: URL): Promise<boolean> {
    if (this.#areKept === "no") return false;
    await readWhatArrived();
    const idle = Object.values(directAgent(this.#client(url, "keep"), url).freeSockets).flatMap(
      (sockets) => sockets ?? [],
    );
    const open = idle.filter((socket) => socket.readable);
    for (const socket of idle) if (!socket.readable) socket.destroy();
    const now = performance.now();
    if (open.some((socket) => now - (this.#answeredAt.get(socket) ?? now) >= KEPT_OPEN_MS)) this.#areKept = "yes";
    return open.length === 0 || this.#areKept === "yes";
  }

  #client({ protocol }: URL, after: "keep" | "close"): HttpClient {
    const key = `${after} ${protocol}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const client = new HttpClient("dataset-upload", [], { keepAlive: after === "keep" });
    this.#clients.set(key, client);
    // Not among the types of node:http, and no option of http-client. Counts while a connection is idle only.
    const { options } = directAgent(client, { protocol }) as { options?: http.AgentOptions };
    if (options !== undefined) options.timeout = this.#idleTimeoutMs;
    return client;
  }
}

/** Waits until everything has been read that has arrived by now, on any connection. */
export async function readWhatArrived(): Promise<void> {
  // The round of the event loop that is under way may have looked at the connections already: the next one looks again.
  await setImmediate();
  await setImmediate();
}

/** The agent of requests that go through no proxy: http-client never sends those for the machine itself through one. */
function directAgent(client: HttpClient, { protocol }: Pick<URL, "protocol">): http.Agent {
  return client.getAgent(`${protocol}//localhost`);
}

/** Has the client make a request whose body is written by whoever called this: it would end one that failed as if it were whole. */
function begin(client: HttpClient, request: TransportRequest, proxy: URL | undefined): BegunRequest {
  const { url, method, headers, body } = request;
  let tunnel: ClientRequest | undefined;
  const agent = proxy === undefined ? directAgent(client, url) : client.getAgent(url.href);
  if (proxy !== undefined) {
    // How the agent of `tunnel`, whose types http-client does not tell, asks the proxy to connect: while the request is made.
    (agent as { request?: (options: RequestOptions) => ClientRequest }).request = (options: RequestOptions) => {
      tunnel = moduleFor(proxy).request({ ...options, ...connectOptions(url, proxy, options) });
      return tunnel;
    };
  }
  let outgoing: ClientRequest | undefined;
  // http-client calls `pipe` with the request that is to be written to.
  const handOver = { on: () => handOver, pipe: (made: ClientRequest) => (outgoing = made) };
  const options = {
    ...urlToHttpOptions(url),
    method,
    agent,
    autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT_MS,
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      "user-agent": "dataset-upload",
      ...headers,
      ...(body === undefined ? {} : { "content-length": String(body.length) }),
    },
  };
  const info = { options, parsedUrl: url, httpModule: moduleFor(url) };
  // Its types know neither the last option nor anything but streams. The request itself tells what becomes of it.
  client.requestRawWithCallback(info as never, handOver as never, () => {});
  if (outgoing === undefined) throw new TypeError("http-client handed over no request");
  // By these it would half-close a connection on which nothing moved for three minutes.
  outgoing.removeAllListeners("timeout");
  return { outgoing, tunnel };
}

function moduleFor({ protocol }: URL): Pick<typeof http, "request"> {
  return protocol === "https:" ? https : http;
}

/** What the agent has no brackets for, or too many: `CONNECT [2001:db8::7]:443`, but a connection to `::1`. */
function connectOptions(url: URL, proxy: URL, { headers }: RequestOptions): RequestOptions {
  const host = `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
  return {
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    path: host,
    headers: { ...headers, host } as http.OutgoingHttpHeaders, // an object, as the agent makes them
    autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT_MS,
  } as RequestOptions;
}
