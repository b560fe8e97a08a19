import { createServer, type Server } from "node:http";
import type { DataFile } from "../../src/files/data-file.js";
import type { DatasetService, Json, ServiceRequest, TaskContext, TaskMemory } from "../../src/service.js";
import { listen } from "./raw-server.js";

/** A server that answers each request with what a test says. */
export interface PlainServer {
  readonly url: URL;
  /** Path and body of each request, in order. */
  readonly requests: { readonly path: string; readonly body: string }[];
  /** What comes next, in order; after that, 200 and `{"ok":true}`. `silent` closes the connection without an answer. */
  readonly answers: (PlainAnswer | "silent")[];
  close(): Promise<void>;
}

export interface PlainAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export async function plainServer(): Promise<PlainServer> {
  const requests: { path: string; body: string }[] = [];
  const answers: (PlainAnswer | "silent")[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString() });
    const answer = answers.shift() ?? {};
    if (answer === "silent") request.socket.resetAndDestroy();
    else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '{"ok":true}');
  });
  const port = await listen(server);
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    requests,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A caller's service: each file is a task that does what a test says. */
export function plainService(
  baseUrl: URL,
  run: (context: TaskContext, file: DataFile) => Promise<void>,
  more: { readonly unit?: TaskMemory["unit"]; readonly mode?: DatasetService["mode"] } = {},
): DatasetService {
  return {
    name: "plain",
    baseUrl,
    mode: more.mode ?? "create",
    headers: {},
    secrets: [],
    plan: async (files) => ({
      tasks: files.map((file) => ({
        label: `file ${file.name}`,
        files: [file],
        memory: { target: ["plain"], unit: more.unit ?? "file" },
        run: (context) => run(context, file),
      })),
    }),
  };
}

/** A request that must not be repeated, with the file's name as its body. */
export function post(file: DataFile, more: Partial<ServiceRequest<Json>> = {}): ServiceRequest<Json> {
  const body = Buffer.from(file.name);
  return {
    step: "send",
    method: "POST",
    path: "/send",
    body: {
      contentType: "text/plain",
      length: body.length,
      files: [file],
      open: () => ({ counts: new Map(), chunks: only(body) }),
    },
    repeatable: false,
    read: () => true,
    isReceipt: (value) => value === true,
    errorMessage: (answer) => (answer.body.toString().startsWith("{") ? answer.body.toString() : undefined),
    ...more,
  };
}

async function* only(chunk: Buffer): AsyncGenerator<Uint8Array> {
  yield chunk;
}
