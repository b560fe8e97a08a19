import type { Fault, FaultCondition, FaultRule, Moment } from "./faults.js";

/** A fault that was sent over HTTP and cannot be read. */
export class FaultFormatError extends Error {
  override readonly name = "FaultFormatError";
}

/**
 * Reads one fault rule or a list of them from JSON. It has the shape of a {@link FaultRule}, but for `when.path`, which is
 * the source of a regular expression.
 *
 * @throws {FaultFormatError}
 */
export function readFaultRules(json: string): FaultRule[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FaultFormatError("A fault is sent as JSON.");
  }
  return (Array.isArray(value) ? value : [value]).map(readRule);
}

type Fields = Readonly<Record<string, unknown>>;

function readRule(value: unknown): FaultRule {
  const { when, do: fault, times, ...others } = readFields(value, "fault");
  refuseOthers(others, "fault");
  return {
    do: readFault(readFields(fault, "do")),
    ...(when !== undefined && { when: readCondition(readFields(when, "when")) }),
    ...(times !== undefined && { times: readNumber(times, "times") }),
  };
}

function readCondition({ method, path, nth, ...others }: Fields): FaultCondition {
  refuseOthers(others, "when");
  return {
    ...(method !== undefined && { method: readText(method, "when.method") }),
    ...(path !== undefined && { path: readPattern(path) }),
    ...(nth !== undefined && { nth: readNumber(nth, "when.nth") }),
  };
}

function readFault({ kind, ...fields }: Fields): Fault {
  switch (kind) {
    case "answer": {
      const { at, status, headers, body, ...others } = fields;
      refuseOthers(others, "do");
      return {
        kind,
        at: oneOf(at, STEPS, "do.at"),
        status: readNumber(status, "do.status"),
        ...(headers !== undefined && { headers: readHeaders(headers) }),
        ...(body !== undefined && { body: readText(body, "do.body") }),
      };
    }
    case "html": {
      const { status, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, ...(status !== undefined && { status: readNumber(status, "do.status") }) };
    }
    case "redirect": {
      const { location, status, ...others } = fields;
      refuseOthers(others, "do");
      return {
        kind,
        location: readText(location, "do.location"),
        ...(status !== undefined && { status: readNumber(status, "do.status") }),
      };
    }
    case "reset":
    case "hang": {
      const { at, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, at: readMoment(at) };
    }
    case "delay": {
      const { at, ms, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, at: oneOf(at, STEPS, "do.at"), ms: readNumber(ms, "do.ms") };
    }
    case "late-processing": {
      const { ms, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, ms: readNumber(ms, "do.ms") };
    }
    case "slow-body": {
      const { bytesPerSecond, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, bytesPerSecond: readNumber(bytesPerSecond, "do.bytesPerSecond") };
    }
    case "truncated-answer": {
      const { framing, at, ...others } = fields;
      refuseOthers(others, "do");
      return {
        kind,
        framing: oneOf(framing, ["content-length", "chunked"], "do.framing"),
        ...(at !== undefined && { at: oneOf(at, ["after-body"] as const, "do.at") }),
      };
    }
    case "silent-close":
    case "duplicated-answer":
      refuseOthers(fields, "do");
      return { kind };
    case "compressed-answer": {
      const { encoding, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, encoding: oneOf(encoding, ["gzip", "deflate", "br"], "do.encoding") };
    }
    case "compression-bomb": {
      const { bytes, ...others } = fields;
      refuseOthers(others, "do");
      return { kind, bytes: readNumber(bytes, "do.bytes") };
    }
    default:
      throw new FaultFormatError(`do.kind: there is no fault ${JSON.stringify(kind)}.`);
  }
}

const STEPS = ["before-body", "after-body", "after-processing"] as const;

function readMoment(value: unknown): Moment {
  if (typeof value !== "object" || value === null) return oneOf(value, STEPS, "do.at");
  const { afterBytes, ...others } = readFields(value, "do.at");
  refuseOthers(others, "do.at");
  return { afterBytes: readNumber(afterBytes, "do.at.afterBytes") };
}

function readHeaders(value: unknown): Readonly<Record<string, string>> {
  const fields = Object.entries(readFields(value, "do.headers"));
  return Object.fromEntries(fields.map(([name, text]) => [name, readText(text, `do.headers.${name}`)]));
}

function readPattern(value: unknown): RegExp {
  const source = readText(value, "when.path");
  try {
    return new RegExp(source);
  } catch {
    throw new FaultFormatError(`when.path: ${source} is not a regular expression.`);
  }
}

function readFields(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FaultFormatError(`${name}: an object is needed.`);
  }
  return { ...value };
}

function refuseOthers(others: Fields, name: string): void {
  const [first] = Object.keys(others);
  if (first !== undefined) throw new FaultFormatError(`${name}.${first} is not known here.`);
}

function readText(value: unknown, name: string): string {
  if (typeof value !== "string") throw new FaultFormatError(`${name}: a text is needed.`);
  return value;
}

function readNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || value < 0) throw new FaultFormatError(`${name}: a number from 0 is needed.`);
  return value;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new FaultFormatError(`${name}: one of ${choices.join(", ")} is needed.`);
  return choice;
}
