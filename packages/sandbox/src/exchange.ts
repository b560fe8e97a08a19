import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { type BodyReceiver, BytesReceiver, DROP_BODY, JsonReceiver } from "./body.js";
import type { Fault, Moment } from "./faults.js";
import { FormReceiver } from "./multipart.js";
import { Refusal } from "./refusal.js";
import type { RequestLog, RequestRecord } from "./request-log.js";
import { sendAnswer, sendText } from "./send-answer.js";
import type { Answer, Call, Operation, Service } from "./service.js";
import type { ContentMode } from "./stored-file.js";

/** One request on its way through the sandbox. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly record: RequestRecord;
  readonly log: RequestLog;
  readonly fault: Fault | undefined;
  /** Where the files of this request go; does not exist yet. */
  readonly directory: string;
  readonly content: ContentMode;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/** What is to be done with a request: take its body, then process it. */
interface Work {
  readonly receiver: BodyReceiver;
  process(): Answer | Promise<Answer>;
}

/**
 * Takes one request through its four steps: route, receive the body, process, answer. The fault strikes between them.
 * A request whose body ends short, or that is refused, leaves nothing behind.
 */
export async function runExchange(exchange: Exchange, service: Service, call: Call): Promise<void> {
  if (await strikes(exchange, "before-body")) return;
  const work = planWork(exchange, service, call);
  let stored = false;
  try {
    const refusal = await receiveBody(exchange, work.receiver);
    if (refusal === "ended" || (await strikes(exchange, "after-body"))) return;
    let answer: Answer;
    try {
      if (refusal) throw refusal;
      answer = await work.process();
      stored = true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await work.receiver.discard();
      answer = service.refuse(error);
    }
    if (await strikes(exchange, "after-processing")) return;
    if (exchange.fault && momentOf(exchange.fault) === undefined) markPlayed(exchange);
    if (exchange.fault?.kind === "truncated-answer") exchange.log.end(exchange.record, { kind: "reset" });
    await sendAnswer(exchange.response, answer, exchange.fault);
  } finally {
    if (!stored) await work.receiver.discard();
  }
}

function planWork(exchange: Exchange, service: Service, call: Call): Work {
  try {
    const operation = service.route(call);
    requireFraming(exchange.request, operation);
    return openWork(exchange, operation);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      receiver: DROP_BODY,
      process: () => {
        throw error;
      },
    };
  }
}

function requireFraming({ headers }: IncomingMessage, operation: Operation): void {
  if (operation.kind === "no-body") return;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) {
    throw new Refusal(411, "The request has neither a Content-Length nor a chunked body.");
  }
}

function openWork(exchange: Exchange, operation: Operation): Work {
  const contentType = exchange.request.headers["content-type"];
  switch (operation.kind) {
    case "no-body":
      return { receiver: DROP_BODY, process: () => operation.process() };
    case "multipart": {
      const receiver = new FormReceiver(contentType, operation.rules, exchange.content, exchange.directory);
      return { receiver, process: () => operation.process(receiver.form()) };
    }
    case "json": {
      const receiver = new JsonReceiver(contentType, operation.maxBytes);
      return { receiver, process: () => operation.process(receiver.value()) };
    }
    case "bytes": {
      const receiver = new BytesReceiver(contentType, operation.name, exchange.content, exchange.directory);
      return { receiver, process: () => operation.process(receiver.file()) };
    }
  }
}

/**
 * Reads the body to its end, whatever is wrong with it: a client that is still writing cannot read an answer.
 * Returns the refusal if there is one, or `ended` when a fault has ended the exchange. Throws when the client left.
 */
async function receiveBody(exchange: Exchange, receiver: BodyReceiver): Promise<Refusal | "ended" | undefined> {
  const { request, record, log, fault, closing } = exchange;
  let refusal: Refusal | undefined;
  const attempt = async (act: () => Promise<void>) => {
    if (refusal) return;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error;
    }
  };
  for await (const piece of request) {
    // A request without an encoding set yields buffers only.
    const chunk = piece as Buffer;
    record.bodyBytes += chunk.length;
    log.changed();
    if (await strikes(exchange, { afterBytes: record.bodyBytes })) return "ended";
    if (fault?.kind === "slow-body") {
      await delay((chunk.length / fault.bytesPerSecond) * 1000, undefined, { signal: closing });
    }
    await attempt(() => receiver.write(chunk));
  }
  await attempt(() => receiver.end());
  return refusal;
}

/** Lets the fault act if this is its moment. Tells whether it ended the exchange. */
async function strikes(exchange: Exchange, moment: Moment): Promise<boolean> {
  const { fault, closing, response } = exchange;
  if (fault === undefined || !isReached(momentOf(fault), moment)) return false;
  markPlayed(exchange);
  switch (fault.kind) {
    case "answer":
      await sendText(response, fault.status, fault.headers ?? {}, fault.body ?? "");
      return true;
    case "html":
      await sendText(response, fault.status ?? 200, { "content-type": "text/html" }, HTML_PAGE);
      return true;
    case "redirect":
      await sendText(response, fault.status ?? 307, { location: fault.location }, "");
      return true;
    case "reset":
      reset(exchange);
      return true;
    case "hang":
      await untilGone(exchange);
      return true;
    case "delay":
      await delay(fault.ms, undefined, { signal: closing });
      return false;
    case "truncated-answer":
      exchange.log.end(exchange.record, { kind: "reset" });
      await sendAnswer(response, { status: 200, body: { message: "This answer has no end." } }, fault);
      return true;
    case "late-processing":
      reset(exchange);
      await delay(fault.ms, undefined, { signal: closing });
      return false;
    default:
      return false;
  }
}

/** When a fault interrupts; `undefined` for one that spoils the reading or the answer instead. */
function momentOf(fault: Fault): Moment | undefined {
  if ("at" in fault && fault.at !== undefined) return fault.at;
  return fault.kind === "html" || fault.kind === "redirect" || fault.kind === "late-processing"
    ? "after-body"
    : undefined;
}

function isReached(at: Moment | undefined, moment: Moment): boolean {
  if (typeof at === "object") return typeof moment === "object" && moment.afterBytes >= at.afterBytes;
  return at === moment;
}

function markPlayed({ record, log, fault }: Exchange): void {
  if (fault) record.fault = fault.kind;
  log.changed();
}

const HTML_PAGE = "<!doctype html>\n<title>Please stand by</title>\n<p>This page is not what you asked for.</p>\n";

function reset({ request, record, log }: Exchange): void {
  log.end(record, { kind: "reset" });
  request.socket.resetAndDestroy();
}

function untilGone({ response, closing }: Exchange): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once("close", resolve);
    closing.addEventListener("abort", () => resolve(), { once: true });
  });
}
