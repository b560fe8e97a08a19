import type { ClientRequest, IncomingMessage } from "node:http";
import { types } from "node:util";
import { TransportError, type TransportPhase } from "../errors.js";
import { plainText } from "../text.js";
import { type BegunRequest, Connections, readWhatArrived } from "./connections.js";
import { type HttpResponse, type ResponseContent, readResponse, saysNo } from "./response.js";
import { resetConnection } from "./socket-handle.js";
import { watchForStall } from "./stall.js";

/** One HTTP exchange. */
export interface TransportRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Sent with a `Content-Length` of `length` bytes; `chunks` must give exactly that many.
   */
  readonly body?: { readonly length: number; readonly chunks: AsyncIterable<Uint8Array> } | undefined;
  /** Whether the service can take it twice without storing anything twice: if not, no doubtful connection is used for it. */
  readonly repeatable: boolean;
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
   * @throws {InputError} where the environment names a proxy whose address cannot be used
   * @throws whatever the body's chunks throw, with the connection reset before the body's end
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

// Servers close idle connections, Node's after 5 s, and a request that is on its way then is lost. So ours are closed first.
const IDLE_TIMEOUT_MS = 4000;

/**
 * The transport over `@actions/http-client`. What that leaves open is closed here: how far a request got, aborts, stalls,
 * answers that are cut off or come early.
 */
export function createTransport({ idleTimeoutMs = IDLE_TIMEOUT_MS }: TransportOptions = {}): Transport {
  const connections = new Connections(idleTimeoutMs);
  return {
    exchange: (request) => exchange(request, connections),
    close: () => connections.close(),
  };
}

async function exchange(request: TransportRequest, connections: Connections): Promise<HttpResponse> {
  const { signal, stallTimeoutMs, body } = request;
  signal.throwIfAborted();
  const begin = await connections.choose(request);
  signal.throwIfAborted();
  const begun = begin();
  const { outgoing } = begun;
  const pending = new PendingAnswer(begun);
  const abort = () => pending.giveUp(asError(signal.reason));
  signal.addEventListener("abort", abort, { once: true });
  const endWatch = watchForStall(outgoing, stallTimeoutMs, () =>
    pending.stall(codeError("STALLED", `no byte moved for ${stallTimeoutMs / 1000} s`)),
  );
  let phase: TransportPhase = "before-body";
  let isConnected = false;
  try {
    await Promise.race([connected(outgoing), pending.answer]);
    isConnected = true;
    // The first chunk may have to be read from a disk, and the head waits for it: until then nothing has left.
    const isWhole = await writeBody(outgoing, pending, body, (bytes) => {
      phase = "sending";
      if (bytes > 0) request.onSent?.(bytes);
    });
    if (isWhole) phase = "awaiting-answer";
    pending.readOn();
    const answer = await pending.answer;
    if (isWhole && outgoing.socket !== null) connections.answered(outgoing.socket);
    return { ...answer, requestSent: isWhole ? "whole" : "in-part" };
  } catch (error) {
    const cause = pending.broken ?? error; // why it was broken off says more than that it broke
    if (signal.aborted) throw signal.reason;
    if (!isNetworkError(error) || !isNetworkError(cause)) throw error;
    if (outgoing.reusedSocket && phase !== "before-body" && cause.code !== "STALLED") connections.lost();
    throw transportError(cause, request, { phase, hint: isConnected ? undefined : UNREACHED });
  } finally {
    endWatch();
    signal.removeEventListener("abort", abort);
    // Whatever is not at its end by now is of no further use; and of a body that is not whole, no more may arrive.
    if (phase !== "awaiting-answer" || !pending.isComplete) pending.reset();
  }
}

/** A request's answer to come, and ways to end the request that work before it has a connection to be closed. */
class PendingAnswer {
  readonly answer: Promise<ResponseContent>;
  /** The first error that ended the request. */
  broken: Error | undefined;
  isComplete = false;
  /** Called once the service has answered with a no. */
  onNo = () => {};
  readonly #begun: BegunRequest;
  #reject = (_error: Error) => {};
  #incoming: IncomingMessage | undefined;
  #hasBodyLeft = false;
  #read = () => {};

  constructor(begun: BegunRequest) {
    this.#begun = begun;
    const { outgoing } = begun;
    this.answer = new Promise<ResponseContent>((resolve, reject) => {
      this.#reject = reject;
      outgoing.once("response", (incoming) => {
        this.#incoming = incoming;
        // A yes that comes early is read once the body has left: at its end Node closes a connection that is not kept,
        // whatever is still to be sent. A no ends the body, and is read at once: its service may reset the connection.
        if (saysNo(incoming)) this.onNo();
        this.#read = () => void readResponse(incoming).then(resolve, reject);
        if (this.#hasBodyLeft || saysNo(incoming)) this.#read();
      });
      // Not `once`: an error after the first has nobody left to tell, and would end the process.
      outgoing.on("error", (error) => {
        this.broken ??= error;
        // An answer that has come whole counts, even if the rest of the body finds the connection closed (RFC 9112, 9.5).
        if (this.#incoming === undefined) reject(error);
      });
      outgoing.once("close", () => {
        if (this.#incoming === undefined) reject(closed());
      });
    });
    this.answer.then(
      () => {
        this.isComplete = true;
      },
      () => {}, // awaited by the exchange, but it may fail while the body is still being read
    );
  }

  get saysNo(): boolean {
    return this.#incoming !== undefined && saysNo(this.#incoming);
  }

  /** The body has left: an early yes is read now. */
  readOn(): void {
    this.#hasBodyLeft = true;
    if (!this.saysNo) this.#read();
  }

  giveUp(reason: Error): void {
    this.broken ??= reason;
    this.#reject(reason);
    this.reset();
  }

  /** A no that stalls is a no. */
  stall(error: Error): void {
    if (this.saysNo) this.#incoming?.destroy();
    else this.giveUp(error);
  }

  /** Reset, not closed: a server could complete the body out of what the kernel still holds. */
  reset(): void {
    const { outgoing, tunnel } = this.#begun;
    if (outgoing.destroyed) return; // its connection may be another request's by now
    if (outgoing.socket !== null) resetConnection(outgoing.socket);
    outgoing.destroy();
    tunnel?.destroy();
  }
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
 * @param onHandOver - told of the bytes of each chunk before it is handed to the connection
 * @returns whether the kernel has, or over TLS may have, taken all of it: false where the service said no before, or the
 * connection broke
 */
async function writeBody(
  outgoing: ClientRequest,
  pending: PendingAnswer,
  body: TransportRequest["body"],
  onHandOver: (bytes: number) => void,
): Promise<boolean> {
  const { length, chunks } = body ?? { length: 0, chunks: [] };
  let stopWaiting = (_why: "no" | "closed") => {};
  pending.onNo = () => stopWaiting("no");
  outgoing.once("close", () => stopWaiting("closed"));
  const handOver = (chunk: Uint8Array, isLast: boolean): Promise<boolean> => {
    onHandOver(chunk.length);
    return new Promise((resolve) => {
      // Node tells of what TLS has handed over a round of the event loop later, and not at all once the connection is closed.
      const mayBeWhole = isLast && outgoing.socket !== null && "encrypted" in outgoing.socket;
      stopWaiting = (why) => {
        if (why === "closed") resolve(mayBeWhole);
        else void readWhatArrived().then(() => resolve(false));
      };
      const done = (error?: Error | null) => {
        // A connection that was destroyed calls back without an error for what it has dropped.
        if (outgoing.socket?.destroyed !== false) resolve(mayBeWhole);
        else resolve(!error);
      };
      if (chunk.length > 0) outgoing.write(chunk, done);
      // A small body leaves with its head, and at once.
      if (isLast) outgoing.end(chunk.length > 0 ? undefined : done);
    });
  };
  let written = 0;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue; // after the last byte the request has ended
    written += chunk.length;
    if (written > length) throw new RangeError(`the body has more than the ${length} bytes announced`);
    // First what has arrived: an answer would be lost by writing to a connection that was closed behind it.
    await readWhatArrived();
    if (pending.saysNo || outgoing.destroyed) return false;
    if (!(await handOver(chunk, written === length))) return false;
  }
  if (written !== length) throw new RangeError(`the body has ${written} bytes, announced were ${length}`);
  return length > 0 || (await handOver(Buffer.of(), true));
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
  const said = plainText(wordsOf(cause), 300);
  const message = said.includes(cause.code) ? said : `${said} (${cause.code})`;
  return new TransportError(`${where}: ${message}`, { phase, code: cause.code, cause, hint });
}

/** A host with several addresses fails with an error of each, and no words of its own. */
function wordsOf(error: Error): string {
  const errors: unknown = "errors" in error ? error.errors : undefined;
  return Array.isArray(errors) ? errors.map(({ message }: Error) => message).join("; ") : error.message;
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
