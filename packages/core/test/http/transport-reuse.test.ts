import { once } from "node:events";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { createTransport } from "../../src/http/transport.js";
import { onLinux } from "../support/platform.js";
import { listen } from "../support/raw-server.js";
import {
  answering,
  answeringAfter,
  bytesOf,
  get,
  networkFailure,
  OK,
  portThatAcceptsAfter,
  post,
  serve,
  servers,
  useTransport,
} from "./transport-stage.js";

useTransport();

/** Sends what must not be repeated until a kept connection is used for it. */
async function postUntilReused(url: URL, connections: () => number): Promise<void> {
  for (let before = -1; before !== connections(); ) {
    before = connections();
    await post(url, bytesOf("ab"));
  }
}

describe("a kept connection", () => {
  test("is used again", async () => {
    const server = await answering(OK);
    for (let i = 0; i < 5; i += 1) await get(server.url);
    expect(server.connections()).toBe(1);
  });

  // A sequence of requests, each as soon as the one before is answered.
  test.each([0, 1, 20])(
    "that its server closes %i ms after each answer, without a word, loses no request",
    async (ms) => {
      const server = await serve((socket, received) => {
        if (!received.endsWith("\r\n\r\nab")) return;
        socket.write(OK);
        if (ms === 0) socket.end();
        else setTimeout(() => socket.end(), ms);
      });
      for (let i = 0; i < 20; i += 1) expect((await post(server.url, bytesOf("ab"))).status).toBe(200);
    },
  );

  test("is used for what must not be repeated too, once its server has left it open", async () => {
    const server = await answeringAfter(2);
    await postUntilReused(server.url, server.connections);
    const before = server.connections();
    for (let i = 0; i < 20; i += 1) await post(server.url, bytesOf("ab"));
    expect(server.connections()).toBe(before);
  });

  test("over which a request was lost is the last that is used for what must not be repeated", async () => {
    const answered = new Set<Socket>();
    let isClosing = false;
    const server = await serve((socket, received) => {
      if (!received.endsWith("\r\n\r\nab")) return;
      if (isClosing && answered.has(socket)) socket.destroy();
      else socket.write(OK);
      answered.add(socket);
    });
    await postUntilReused(server.url, server.connections);
    isClosing = true;
    expect(await networkFailure(post(server.url, bytesOf("ab")))).toMatchObject({ phase: "awaiting-answer" });
    for (let i = 0; i < 5; i += 1) {
      const before = server.connections();
      expect((await post(server.url, bytesOf("ab"))).status).toBe(200);
      expect(server.connections()).toBe(before + 1);
    }
  });

  test("that is idle is closed before a server of Node's closes it", async () => {
    const server = createServer((_, response) => response.end("{}"));
    const closed = new Promise<"by the client" | "by the server">((resolve) => {
      server.on("connection", (socket: Socket) => {
        socket.once("end", () => resolve("by the client"));
        socket.once("close", () => resolve("by the server"));
      });
    });
    const port = await listen(server);
    servers.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    await get(new URL(`http://127.0.0.1:${port}/`));
    expect(await closed).toBe("by the client");
  });

  test("that was idle for as long as is allowed is not used any more", async () => {
    const impatient = createTransport({ idleTimeoutMs: 20 });
    const closed: Promise<unknown>[] = [];
    const server = await serve(
      (socket, received) => {
        if (received.endsWith("\r\n\r\n")) socket.write(OK);
      },
      (socket) => closed.push(once(socket, "close")),
    );
    const { signal } = new AbortController();
    const request = {
      method: "GET",
      url: server.url,
      headers: {},
      repeatable: true,
      stallTimeoutMs: 60_000,
      signal,
    } as const;
    await impatient.exchange(request);
    await closed[0];
    await impatient.exchange(request);
    expect(server.connections()).toBe(2);
    impatient.close();
  });

  test("is not idle while the service takes its time", async () => {
    const impatient = createTransport({ idleTimeoutMs: 20 });
    const server = await serve((socket, received) => {
      if (received.endsWith("\r\n\r\n")) setTimeout(() => socket.write(OK), 100);
    });
    const { signal } = new AbortController();
    const request = {
      method: "GET",
      url: server.url,
      headers: {},
      repeatable: true,
      stallTimeoutMs: 60_000,
      signal,
    } as const;
    expect((await impatient.exchange(request)).status).toBe(200);
    impatient.close();
  });

  onLinux("is not idle while it is made", async () => {
    const impatient = createTransport({ idleTimeoutMs: 20 });
    const url = new URL(`http://127.0.0.1:${await portThatAcceptsAfter(300)}/`);
    const { signal } = new AbortController();
    const request = { method: "GET", url, headers: {}, repeatable: true, stallTimeoutMs: 60_000, signal } as const;
    expect((await impatient.exchange(request)).status).toBe(200);
    impatient.close();
  });
});
