import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.js";
import { proxyFor } from "../../src/http/proxy.js";
import { listen } from "../support/raw-server.js";
import {
  answeringAfter,
  bytesOf,
  failure,
  get,
  large,
  networkFailure,
  OK,
  post,
  STALL_MS,
  serve,
  servers,
  serveTls,
  setEnvironment,
  trustTheCertificate,
  tunnelTo,
  useProxy,
  useTransport,
} from "./transport-stage.js";

useTransport();

const SERVICE = new URL("http://service.example/target");

describe("through a proxy", () => {
  test("a request goes to its service by CONNECT", async () => {
    const service = await answeringAfter(2);
    const proxy = await tunnelTo(service.port);
    useProxy(proxy.port);
    expect((await post(SERVICE, bytesOf("ab"))).status).toBe(200);
    expect(proxy.heads[0]).toMatch(/^CONNECT service\.example:80 HTTP\/1\.1\r\n/);
    expect(proxy.heads[0]).toMatch(/\r\nhost: service\.example:80\r\n/i);
  });

  test("whose address is one of IPv6 a request goes too, and so does one to such an address", async () => {
    const service = await answeringAfter(2);
    const proxy = await tunnelTo(service.port, "::1");
    useProxy(proxy.port, "[::1]");
    expect((await post(new URL("http://[2001:db8::7]:8080/target"), bytesOf("ab"))).status).toBe(200);
    expect(proxy.heads[0]).toMatch(/^CONNECT \[2001:db8::7\]:8080 HTTP\/1\.1\r\n/);
  });

  test("a request goes with the user and the password that its address has", async () => {
    const service = await answeringAfter(2);
    const proxy = await tunnelTo(service.port);
    setEnvironment({ http_proxy: `http://user:pa%23ss@127.0.0.1:${proxy.port}`, no_proxy: "" });
    expect((await post(SERVICE, bytesOf("ab"))).status).toBe(200);
    const credentials = Buffer.from("user:pa#ss").toString("base64");
    expect(proxy.heads[0]).toContain(`\r\nProxy-Authorization: Basic ${credentials}\r\n`);
  });

  test("the service's own TLS goes", async () => {
    trustTheCertificate();
    const url = await serveTls((socket) => socket.once("data", () => socket.end(OK)));
    const proxy = await tunnelTo(Number(url.port));
    useProxy(proxy.port);
    expect((await get(new URL("https://service.example/target"))).status).toBe(200);
    expect(proxy.heads[0]).toMatch(/^CONNECT service\.example:443 /);
  });

  test.each([
    ["refuses", (socket: Socket) => socket.end("HTTP/1.1 407 x\r\ncontent-length: 0\r\n\r\n"), "statusCode=407"],
    ["breaks off", (socket: Socket) => socket.resetAndDestroy(), "ECONNRESET"],
  ])("that %s, a request fails before its body", async (_, act, message) => {
    const proxy = await serve((socket) => act(socket));
    useProxy(proxy.port);
    expect(await failure(post(SERVICE, large()))).toMatchObject({
      phase: "before-body",
      message: expect.stringContaining(message),
    });
  });

  test("that never connects, a request is given up, and its connection to the proxy with it", async () => {
    const server = createServer();
    const left = new Promise<void>((resolve) => {
      server.on("connection", (socket) => socket.resume().on("error", resolve).on("close", resolve));
    });
    useProxy(await listen(server));
    servers.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const exchange = post(SERVICE, bytesOf("ab"), { stallTimeoutMs: STALL_MS });
    expect(await networkFailure(exchange)).toEqual({ phase: "before-body", code: "STALLED" });
    await left;
  });
});

describe("the address of a proxy", () => {
  test.each([
    "http://user:pa#ss@127.0.0.1:3128",
    "http://user:12#ss@127.0.0.1:3128",
    "http://user:12/ss@127.0.0.1:3128",
    "http://user:12?ss@127.0.0.1:3128",
    "http://user:hunter2@127.0.0.1:99999",
    "http://user:100%@127.0.0.1:3128",
    "user:hunter2@proxy.example:3128",
    "proxy.example:3128",
    "socks5://127.0.0.1:1080",
    "http://",
  ])("that cannot be used is a fault of the variable that has it: %s", async (address) => {
    setEnvironment({ https_proxy: "", HTTPS_PROXY: address, no_proxy: "" });
    const error = await failure(get(new URL("https://service.example/")));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ option: "HTTPS_PROXY", message: expect.stringContaining("HTTPS_PROXY: is not the") });
    expect(String(error)).not.toMatch(/hunter2|pa#ss|12|100%/);
  });

  test.each([
    ["http://proxy.example:3128", "proxy.example:3128"],
    ["http://proxy.example:3128/", "proxy.example:3128"],
    ["https://user:pa%23ss@proxy.example", "proxy.example"],
    ["10.0.0.1:3128", "10.0.0.1:3128"],
    ["http://[::1]:3128", "[::1]:3128"],
  ])("may be %s", (address, host) => {
    setEnvironment({ https_proxy: address, HTTPS_PROXY: "nonsense:1", no_proxy: "" });
    expect(proxyFor(new URL("https://service.example/"))?.host).toBe(host);
  });

  test.each([
    ["https://service.example/", "service.example"],
    ["https://api.service.example/", ".service.example"],
    ["https://[2001:db8::7]/", "2001:db8::7"],
    ["https://[2001:db8::7]/", "other.example, 2001:DB8:0::7"],
    ["https://[2001:db8::7]/", "[2001:db8::7]"],
    ["https://127.0.0.1/", ""],
    ["http://service.example/", ""],
  ])("is not used for %s with no_proxy=%s, and so need not be one", (url, exempt) => {
    setEnvironment({ https_proxy: "nonsense:1", http_proxy: "", HTTP_PROXY: "", no_proxy: exempt });
    expect(proxyFor(new URL(url))).toBeUndefined();
  });

  test("is not asked for an address of IPv6 that `no_proxy` has", async () => {
    const proxy = await serve((socket) => socket.destroy());
    useProxy(proxy.port);
    setEnvironment({ no_proxy: "2001:db8::7" });
    await failure(get(new URL("http://[2001:db8::7]:9/"), { stallTimeoutMs: STALL_MS }));
    expect(proxy.connections()).toBe(0);
  });
});
