import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Fault } from "./faults.js";
import type { Answer } from "./service.js";

/** Sends an answer, spoiled the way the fault says. Resolves when it has left, or when its connection is gone. */
export function sendAnswer(response: ServerResponse, answer: Answer, fault: Fault | undefined): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  const gone = new Promise<void>((resolve) => response.once("close", resolve));
  response.statusCode = answer.status;
  if (answer.body !== undefined) response.setHeader("content-type", "application/json");
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  const body = Buffer.from(answer.body === undefined ? "" : JSON.stringify(answer.body));
  switch (fault?.kind) {
    case "truncated-answer":
      sendHalf(response, body, fault.framing);
      break;
    case "silent-close":
      response.once("finish", () => response.socket?.end());
      sendWhole(response, body);
      break;
    case "duplicated-answer":
      sendTwice(response, body);
      break;
    case "compressed-answer":
      response.setHeader("content-encoding", fault.encoding);
      sendWhole(response, COMPRESS[fault.encoding](body));
      break;
    case "compression-bomb":
      sendBomb(response, body, fault.bytes);
      break;
    default:
      sendWhole(response, body);
  }
  return gone;
}

/** Sends a text of any type, as proxies and maintenance pages do. */
export function sendText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  const gone = new Promise<void>((resolve) => response.once("close", resolve));
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  sendWhole(response, Buffer.from(body));
  return gone;
}

const COMPRESS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

function sendWhole(response: ServerResponse, body: Buffer): void {
  response.setHeader("content-length", body.length);
  response.end(body);
}

function sendHalf(response: ServerResponse, body: Buffer, framing: "content-length" | "chunked"): void {
  if (framing === "content-length") response.setHeader("content-length", body.length);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

function sendTwice(response: ServerResponse, body: Buffer): void {
  const { socket } = response;
  const head = `HTTP/1.1 ${response.statusCode} OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  response.once("finish", () => socket?.write(Buffer.concat([Buffer.from(head), body])));
  sendWhole(response, body);
}

const BOMB_BLOCK_BYTES = 16 * 1024 * 1024;

/** A gzip file may have many members, so one compressed block of white space can be sent again and again. */
function sendBomb(response: ServerResponse, body: Buffer, bytes: number): void {
  const block = gzipSync(Buffer.alloc(BOMB_BLOCK_BYTES, " "), { level: 9 });
  response.setHeader("content-encoding", "gzip");
  const rest = Buffer.alloc(bytes % BOMB_BLOCK_BYTES, " ");
  let blocksLeft = Math.floor(bytes / BOMB_BLOCK_BYTES);
  const sendMore = () => {
    while (blocksLeft > 0) {
      blocksLeft -= 1;
      if (!response.write(block)) {
        response.once("drain", sendMore);
        return;
      }
    }
    response.end(gzipSync(Buffer.concat([rest, body])));
  };
  sendMore();
}
