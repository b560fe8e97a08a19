import { InputError } from "./errors.js";

/**
 * The base address of a service.
 * @throws {InputError} where it is no address, would send the token unencrypted, or holds what does not belong there
 */
export function serviceUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) {
    const meant = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `: it does not begin with https://` : "";
    throw new InputError("baseUrl", `${JSON.stringify(text)} is not an address${meant}`);
  }
  if (url.username !== "" || url.password !== "")
    throw new InputError("baseUrl", "must not hold a user name or password");
  if (url.search !== "" || url.hash !== "") throw new InputError("baseUrl", "must not have a query or a fragment");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new InputError("baseUrl", `${url.protocol}//${url.host} must be https:; http: only for a loopback address`);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
