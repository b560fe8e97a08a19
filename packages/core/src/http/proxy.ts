import { isIPv6 } from "node:net";
import { checkBypass, getProxyUrl } from "@actions/http-client/lib/proxy";
import { InputError } from "../errors.js";

/**
 * The proxy that requests to an address go through, as `https_proxy`, `http_proxy` and `no_proxy` (or their names in
 * capitals) say; undefined where they go directly.
 * @throws {InputError} where the proxy's address cannot be used; its message does not hold the password
 */
export function proxyFor(url: URL): URL | undefined {
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const variable = process.env[name] ? name : name.toUpperCase();
  if (!process.env[variable] || checkBypass(url) || isExempt(url)) return undefined;
  // Undefined also for an address that cannot be read.
  const proxy = getProxyUrl(url);
  if (proxy !== undefined && ["http:", "https:"].includes(proxy.protocol) && proxy.hostname !== "" && isBare(proxy)) {
    return proxy;
  }
  throw new InputError(
    variable,
    "is not the address of a proxy: write it as `http://host:port` or `http://user:password@host:port`, with " +
      "characters such as `#`, `/`, `@` and `%` in the password URL-encoded (`%23`)",
  );
}

/** Nothing stands behind the host and the port: there would be the rest of a password that is not URL-encoded. */
function isBare({ pathname, search, hash }: URL): boolean {
  return pathname === "/" && search === "" && hash === "";
}

/** Whether `no_proxy` has the IPv6 address, which http-client looks for in brackets alone. */
function isExempt({ hostname }: URL): boolean {
  const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
  return exempt.some((entry) => isIPv6(entry) && new URL(`http://[${entry}]`).hostname === hostname);
}
