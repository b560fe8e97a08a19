import { parseArgs } from "node:util";
import { type SandboxOptions, startSandbox } from "./server.js";

const HELP = `Usage: dataset-upload-sandbox [options]

Starts a local server that stands in for Edge Impulse, DataTile, Graphite Note and Roe AI.
Prints its address as one line once it listens; stops on SIGINT and SIGTERM.

Options:
  --port <number>      port to listen on (default: a free one)
  --host <address>     address to listen on (default: 127.0.0.1)
  --directory <path>   where to keep what is uploaded (default: a temporary folder, removed at the end)
  --token <text>       the token that every service expects (default: sandbox-token)
  --content <mode>     keep, digest or count: what to keep of the bytes of files (default: keep)
  --help               print this text
`;

/** A command line that cannot be understood. */
class UsageError extends Error {}

function readOptions(args: string[]): SandboxOptions | "help" {
  const { values } = parse(args);
  if (values.help) return "help";
  const { port, content, host, directory, token } = values;
  return {
    ...(port !== undefined && { port: readPort(port) }),
    ...(content !== undefined && { content: readContent(content) }),
    ...(host !== undefined && { host }),
    ...(directory !== undefined && { directory }),
    ...(token !== undefined && { token }),
  };
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      options: { port: text, host: text, directory: text, token: text, content: text, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

function readContent(text: string): "keep" | "digest" | "count" {
  if (text === "keep" || text === "digest" || text === "count") return text;
  throw new UsageError(`--content takes keep, digest or count, not "${text}".`);
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options === "help") {
    process.stdout.write(HELP);
    return;
  }
  const sandbox = await startSandbox(options);
  const stop = () => void sandbox.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.stdout.write(`${sandbox.url}\n`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE") return "The port is in use. Choose another with --port.";
  if (error instanceof UsageError) return `${error.message}\nSee dataset-upload-sandbox --help.`;
  return error.message;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`dataset-upload-sandbox: ${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
