import { InternalError } from "../errors.js";
import type { Json, ServiceRequest } from "../service.js";

/**
 * The address of a request below the service's.
 * @throws {InternalError} where it would lead off the service's origin or climb out of its place
 */
export function requestUrl<T extends Json>(base: URL, { step, path, query }: ServiceRequest<T>): URL {
  if (path instanceof URL) {
    // The token goes with every request.
    if (path.origin !== base.origin) throw new InternalError(`${step}: not an address of ${base.origin}`);
    return path;
  }
  // An id that a server made up would climb out of its place, encoded or not (WHATWG URL, "double-dot URL path segment").
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path)) throw new InternalError(`${step}: not a path: ${path}`);
  const url = new URL(base);
  url.pathname = base.pathname.replace(/\/$/, "") + path;
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url;
}
