import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readDescription, SHIPPED_SERVICES, shippedDescription } from "../../packages/core/dist/services/described.js";
import { DescribedStandIn } from "../../packages/sandbox/dist/index.js";

/** @typedef {import("../../packages/sandbox/dist/index.js").DescribedRequest} DescribedRequest */

// A request is shown to be checked, not to be read to its end.
const MOST_REQUESTS = 20;
const MOST_BODY_LINES = 20;

/**
 * A stand-in for the described service that a step is for, with the requests that it gets as lines to be shown.
 * @param {Readonly<Record<string, string>>} inputs of the step
 * @param {string} workspace
 * @param {string} token
 * @returns {Promise<{ standIn: DescribedStandIn, sent: () => string[] } | undefined>} undefined for a service that is code,
 * and for a description that cannot be read, which the step itself says
 */
export async function describedStandIn({ service, "service-file": file }, workspace, token) {
  /** @type {string[][]} */
  const requests = [];
  try {
    const description = SHIPPED_SERVICES.some((name) => name === service)
      ? shippedDescription(service ?? "")
      : service === "custom" && file !== undefined
        ? readDescription(await readFile(resolve(workspace, file), "utf8"), file)
        : undefined;
    if (description === undefined) return undefined;
    const standIn = new DescribedStandIn(description, token, (request) => requests.push(linesOf(request)));
    const hasExample = description.examples?.some(({ to = "upload", means }) => to === "upload" && means === "arrived");
    const note = hasExample
      ? []
      : ["The description has no example of an upload that arrived: `{}` was the answer.", ""];
    const more = () => (requests.length > MOST_REQUESTS ? [`and ${requests.length - MOST_REQUESTS} more`] : []);
    return { standIn, sent: () => [...note, ...requests.slice(0, MOST_REQUESTS).flat(), ...more()] };
  } catch {
    return undefined;
  }
}

/** @param {DescribedRequest} request @returns {string[]} */
function linesOf({ method, path, headers, fields, file, json }) {
  const body = json === undefined ? [] : JSON.stringify(json, undefined, 2).split("\n");
  return [
    `${method} ${path}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value.replace(/boundary=.*/, "boundary=…")}`),
    ...Object.entries(fields).map(([name, value]) => `  field ${name} = ${value}`),
    ...(file === undefined ? [] : [`  file "${file.name}" (${file.contentType}), ${file.size} bytes`]),
    ...body.slice(0, MOST_BODY_LINES).map((line) => `  ${line}`),
    ...(body.length > MOST_BODY_LINES ? [`  … ${body.length - MOST_BODY_LINES} more lines`] : []),
    "",
  ];
}
