import type { Redact } from "@dataset-upload/core";
import { address, baseUrl } from "./inputs/parsers.js";
import { INPUTS } from "./inputs/table.js";

// Where http-client looks for a proxy, and what else of the machine's may hold one's password.
const PROXIES = ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
const ADDRESSES = Object.entries(INPUTS).flatMap(([name, { type }]) =>
  type === address || type === baseUrl ? [`INPUT_${name.toUpperCase()}`] : [],
);

/** Whatever in the environment is nobody's business: the token, passwords of proxies, keys in addresses. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): string[] {
  const addresses = [...PROXIES, ...ADDRESSES].map((name) => env[name]?.trim() ?? "");
  const secrets = [env.INPUT_TOKEN ?? "", ...addresses.flatMap(secretsOfAddress)];
  return [...new Set(secrets)].filter((secret) => secret.trim() !== "");
}

// A value of a query that is shorter may be an ordinary word, which masking would blot out of the whole job's log.
const SHORTEST_KEY = 12;

/** The password in an address, also in one that is written wrong, and the keys in its query. */
function secretsOfAddress(address: string): string[] {
  const [, userinfo = ""] = /^(?:[a-z][a-z\d+.-]*:\/*)?([^/?#]*)@/i.exec(address) ?? [];
  const colon = userinfo.indexOf(":");
  // A user name by itself is a key too: some services take one in its place.
  const password = colon === -1 ? userinfo : userinfo.slice(colon + 1);
  const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
  const values = [...new URLSearchParams(query).values()].filter((value) => value.length >= SHORTEST_KEY);
  return [password, decoded(password), ...values];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The value with the secrets taken out of every text in it. What holds none is not copied. */
export function redactAll<T>(value: T, redact: Redact): T {
  return redacted(value, redact) as T; // of the same shape: only texts are replaced, by texts
}

function redacted(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  const before: unknown[] = Array.isArray(value) ? value : Object.values(value);
  const changed: [index: number, clean: unknown][] = [];
  for (let index = 0; index < before.length; index += 1) {
    const clean = redacted(before[index], redact);
    if (clean !== before[index]) changed.push([index, clean]);
  }
  if (changed.length === 0) return value;
  const after = [...before];
  for (const [index, clean] of changed) after[index] = clean;
  return Array.isArray(value) ? after : Object.fromEntries(Object.keys(value).map((key, index) => [key, after[index]]));
}
