import { describe, expect } from "@jest/globals";
import { onLinux } from "../support/platform.js";
import { rawServer } from "../support/raw-server.js";
import { failure, get, portThatAcceptsAfter, resolveTo, useTransport } from "./transport-stage.js";

useTransport();

describe("a host with several addresses", () => {
  onLinux("is reached by one that takes a second to connect, and not given up for one that refuses", async () => {
    const port = await portThatAcceptsAfter(300);
    resolveTo("127.0.0.1", "127.0.0.2");
    expect((await get(new URL(`http://service.example:${port}/`))).status).toBe(200);
  });

  onLinux("none of which connects fails with the reason of each", async () => {
    const server = await rawServer(() => {});
    await server.close();
    resolveTo("127.0.0.1", "127.0.0.2");
    expect(await failure(get(new URL(`http://service.example:${server.port}/`)))).toMatchObject({
      phase: "before-body",
      code: "ECONNREFUSED",
      message:
        `GET http://service.example:${server.port}/: connect ECONNREFUSED 127.0.0.1:${server.port}; ` +
        `connect ECONNREFUSED 127.0.0.2:${server.port}`,
    });
  });
});
