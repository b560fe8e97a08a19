// A server that takes requests as fast as it can, throws the bodies away and gives one answer to all, or to all of a path, in a
// process of its own.
//
//   node bench/lib/sink.mjs ANSWER [--answers JSON] [--bytes-per-second N] [--delay-ms N]
//
// Written on node:net, because parsing HTTP and multipart at the other end would cost more than what is measured.
import { createServer } from "node:net";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    answers: { type: "string", default: "{}" },
    "bytes-per-second": { type: "string" },
    "delay-ms": { type: "string" },
  },
});
const bytesPerMs = Number(options["bytes-per-second"] ?? Number.POSITIVE_INFINITY) / 1000;
const delayMs = Number(options["delay-ms"] ?? 0);
const answer = response(positionals[0] ?? "{}");
/** @type {Map<string, Buffer>} */
const answers = new Map(
  Object.entries(JSON.parse(options.answers)).map(([path, json]) => [path, response(JSON.stringify(json))]),
);

/** @param {string} json */
function response(json) {
  const body = Buffer.from(json);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

const server = createServer({ noDelay: true }, (socket) => {
  /** @type {Request | undefined} */
  let request;
  let unread = "";
  socket.on("error", () => {}); // a client that is killed
  socket.on("data", (chunk) => {
    let arrived = chunk.length;
    if (request === undefined) {
      unread += chunk.latin1Slice(0, chunk.length);
      request = readHead(unread);
      if (request === undefined) return;
      if (request.expectsContinue) socket.write("HTTP/1.1 100 Continue\r\n\r\n");
      arrived = unread.length - request.headLength;
      unread = "";
    }
    request.taken += arrived;
    if (request.taken >= request.length || (Number.isNaN(request.length) && isLastChunk(chunk))) {
      const own = answers.get(request.path) ?? answer;
      request = undefined;
      if (delayMs === 0) socket.write(own);
      else setTimeout(() => socket.write(own), delayMs);
      return;
    }
    const aheadMs = request.taken / bytesPerMs - (performance.now() - request.startedAt);
    if (aheadMs > 1) {
      // Lets the connection fill up, as a network of limited speed does.
      socket.pause();
      setTimeout(() => socket.resume(), aheadMs);
    }
  });
});

/** @typedef {{ path: string, headLength: number, length: number, taken: number, startedAt: number, expectsContinue: boolean }} Request `length` is NaN for a chunked body. */

/** @param {string} text @returns {Request | undefined} */
function readHead(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const lines = text.slice(0, end);
  const length = /^content-length: *(\d+)/im.exec(lines)?.[1];
  return {
    path: lines.split(" ", 2)[1] ?? "",
    headLength: end + 4,
    length: /^transfer-encoding: *chunked/im.test(lines) ? Number.NaN : Number(length ?? 0),
    taken: 0,
    startedAt: performance.now(),
    expectsContinue: /^expect: *100-continue/im.test(lines),
  };
}

/** @param {Buffer} chunk */
function isLastChunk(chunk) {
  return chunk.subarray(-5).latin1Slice() === "0\r\n\r\n";
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") process.stdout.write(`http://127.0.0.1:${address?.port}\n`);
});
