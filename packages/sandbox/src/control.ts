import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { FaultFormatError, readFaultRules } from "./fault-format.js";
import type { FaultQueue } from "./faults.js";
import type { RequestLog } from "./request-log.js";
import type { Service } from "./service.js";

export interface Controlled {
  readonly faults: FaultQueue;
  readonly requests: RequestLog;
  readonly services: Readonly<Record<string, Service>>;
}

/** Answers the requests below `/sandbox/`, by which another process drives and inspects the sandbox. */
export async function handleControl(
  request: IncomingMessage,
  response: ServerResponse,
  { faults, requests, services }: Controlled,
): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case "POST /sandbox/faults":
      try {
        faults.push(...readFaultRules(await text(request)));
      } catch (error) {
        if (!(error instanceof FaultFormatError)) throw error;
        return send(response, 400, { error: error.message });
      }
      return send(response, 200, { pending: faults.length });
    case "DELETE /sandbox/faults":
      faults.clear();
      return send(response, 200, { pending: 0 });
    case "GET /sandbox/requests":
      return send(response, 200, [...requests]);
    case "GET /sandbox/store":
      return send(response, 200, snapshot(services));
    default:
      return send(response, 404, { error: `The sandbox has no ${request.method} ${request.url}.` });
  }
}

function snapshot(services: Readonly<Record<string, Service>>): unknown {
  return Object.fromEntries(Object.entries(services).map(([name, service]) => [name, service.snapshot()]));
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
