// A server that takes requests as fast as it can, throws the bodies away and answers at once, in a process of its own.
//
//   node bench/lib/sink.mjs [bytes per second]
//
// Written on node:net, because parsing HTTP and multipart at the other end would cost more than what is measured.
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const bytesPerSecond = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const BUFFER_BYTES = 1 << 20;
// Serves each of the four services: who asks finds what it looks for.
const ANSWER = JSON.stringify({ success: true, id: 1, status: "completed" });
const HEAD = [
  "HTTP/1.1 200 OK",
  "content-type: application/json",
  `content-length: ${ANSWER.length}`,
  "connection: keep-alive",
];
const ANSWER_BYTES = `${HEAD.join("\r\n")}\r\n\r\n${ANSWER}`;

const server = createServer((socket) => {
  let head = "";
  /** Of the request's body; undefined while its head is read. */
  let left;
  let chunked = false;
  let taken = 0;
  let startedAt = 0;
  socket.on("error", () => {}); // a client that is killed
  socket.setNoDelay(true);
  socket.on("data", (chunk) => {
    if (left === undefined) {
      head += chunk.latin1Slice(0, chunk.length);
      const end = head.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = /^content-length: *(\d+)/im.exec(head.slice(0, end));
      chunked = /^transfer-encoding: *chunked/im.test(head.slice(0, end));
      if (/^expect: *100-continue/im.test(head.slice(0, end))) socket.write("HTTP/1.1 100 Continue\r\n\r\n");
      const body = head.length - end - 4;
      left = chunked ? Number.POSITIVE_INFINITY : Number(length?.[1] ?? 0) - body;
      taken = body;
      startedAt = performance.now();
    } else {
      left -= chunk.length;
      taken += chunk.length;
    }
    const over = left <= 0 || (chunked && chunk.subarray(-5).latin1Slice() === "0\r\n\r\n");
    if (over) {
      socket.write(ANSWER_BYTES);
      head = "";
      left = undefined;
    } else {
      slowDown(socket, (taken / bytesPerSecond) * 1000 - (performance.now() - startedAt));
    }
  });
});

/** Lets the connection fill up, as a network of limited speed does. */
async function slowDown(socket, aheadMs) {
  if (!(aheadMs > 1)) return;
  socket.pause();
  await sleep(aheadMs);
  socket.resume();
}

server.listen({ port: 0, host: "127.0.0.1", highWaterMark: BUFFER_BYTES }, () => {
  const { port } = server.address();
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
