import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handleControl } from "./control.js";
import { runExchange } from "./exchange.js";
import { FaultQueue } from "./faults.js";
import { Refusal } from "./refusal.js";
import { RequestLog } from "./request-log.js";
import type { Service } from "./service.js";
import {
  type BaseUrls,
  baseUrlsAt,
  createServices,
  describeServices,
  findService,
  type ServiceOptions,
  type Services,
} from "./services.js";
import type { ContentMode } from "./stored-file.js";

/** Where the sandbox listens, what it keeps, and how each service reads what its documentation leaves open. */
export interface SandboxOptions extends ServiceOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The address to listen on; `127.0.0.1` unless given. */
  readonly host?: string;
  /**
   * Where a folder for this run's files is made; it stays when the sandbox closes. Unless given, a temporary folder is
   * used and removed on close.
   */
  readonly directory?: string;
  /** The token that every service expects, `sandbox-token` unless given. Edge Impulse also takes it with `ei_` before it. */
  readonly token?: string;
  /** What is kept of the bytes of files; `keep` unless given. */
  readonly content?: ContentMode;
  /** More services, by what their addresses start with: `/lab`. */
  readonly others?: Readonly<Record<string, Service>>;
}

/** A running sandbox. */
export interface Sandbox extends Services {
  /** Scheme, host and port. Edge Impulse also answers directly below it, so that its official client can be pointed here. */
  readonly url: string;
  readonly baseUrls: BaseUrls;
  /** What goes wrong with the requests to come. */
  readonly faults: FaultQueue;
  readonly requests: RequestLog;
  /** All that the services hold, in lines for people to read. */
  describe(): readonly string[];
  /** The folder that holds the files of this run. */
  readonly directory: string;
  /** Ends all connections and timers. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a local server that stands in for the dataset services.
 *
 * @throws Error with the code of the operating system when the address cannot be used (`EADDRINUSE`, `EACCES`).
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = "127.0.0.1", token = "sandbox-token", content = "keep", others = {} } = options;
  const closing = new AbortController();
  const faults = new FaultQueue();
  const requests = new RequestLog();
  const active = new Set<Promise<void>>();

  if (options.directory !== undefined) await mkdir(options.directory, { recursive: true });
  const directory = await mkdtemp(join(options.directory ?? tmpdir(), "dataset-upload-sandbox-"));
  const services = createServices(options, { token, content, directory });
  let url = "";
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url: target = "/" } = request;
    if (target.startsWith("/sandbox/")) return handleControl(request, response, { faults, requests, services });
    const [path = "", search = ""] = splitOnce(target, "?");
    const { service, prefix } = findService(services, path) ?? findOther(others, path) ?? NOWHERE;
    const record = requests.begin(method, target, request.headers);
    const fault = faults.take(method, target);
    response.once("finish", () => requests.end(record, { kind: "answered", status: response.statusCode }));
    response.once("close", () =>
      requests.end(record, { kind: closing.signal.aborted ? "sandbox-closed" : "client-gone" }),
    );
    const call = {
      method,
      path: path.slice(prefix.length),
      query: new URLSearchParams(search),
      headers: request.headers,
      baseUrl: url + prefix,
    };
    const ownDirectory = join(directory, String(record.number));
    await runExchange(
      { request, response, record, log: requests, fault, directory: ownDirectory, content, closing: closing.signal },
      service,
      call,
    );
  };

  const server = createServer((request, response) => {
    const task = serve(request, response).catch((error: unknown) => {
      // A body that ended short or a sandbox that closes is no fault of the sandbox's; anything else is, and shows.
      if (!request.complete || closing.signal.aborted || response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
    active.add(task);
    void task.finally(() => active.delete(task));
  });
  // A slow upload is what tests are about, and an idle connection must not vanish under the next request of a client.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 120_000;

  try {
    await listen(server, port, host);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
  url = originOf(server.address() as AddressInfo); // a TCP server that listens has an AddressInfo

  const closeOnce = async (): Promise<void> => {
    closing.abort();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await Promise.all(active);
    if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
  };
  let closed: Promise<void> | undefined;

  return {
    url,
    baseUrls: baseUrlsAt(url),
    ...services,
    faults,
    requests,
    describe: () => [...describeServices(services), ...Object.values(others).flatMap((other) => other.describe())],
    directory,
    close: () => (closed ??= closeOnce()),
  };
}

const NOWHERE: { service: Service; prefix: string } = {
  service: {
    route: ({ path }) => {
      throw new Refusal(404, `No service lives at ${path}.`);
    },
    refuse: ({ status, message }) => ({ status, body: { error: message } }),
    snapshot: () => ({}),
    describe: () => [],
  },
  prefix: "",
};

function findOther(
  others: Readonly<Record<string, Service>>,
  path: string,
): { service: Service; prefix: string } | undefined {
  const found = Object.entries(others).find(([prefix]) => path.startsWith(`${prefix}/`));
  return found && { service: found[1], prefix: found[0] };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function originOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
