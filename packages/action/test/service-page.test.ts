import { expect, test } from "@jest/globals";
import { loadInputs } from "../src/inputs.js";
import { pageOf } from "../src/services.js";

const EDGE_IMPULSE = { service: "edge-impulse", "organization-id": "7", dataset: "field" };

test.each([
  [EDGE_IMPULSE, "https://studio.edgeimpulse.com/organization/7/data"],
  [{ service: "graphite-note", "user-code": "u", name: "sales" }, "https://app.graphite-note.com/"],
  [{ service: "roe" }, undefined],
  [{ ...EDGE_IMPULSE, "base-url": "https://impulse.example/" }, undefined],
  [{ ...EDGE_IMPULSE, "dry-run": "true" }, undefined],
])("the page of %j is %s", async (inputs, address) => {
  const all = { token: "t", files: "data", ...inputs };
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const none = async () => "";
  expect(pageOf(await loadInputs(env, { readText: none, pathToWrite: none }))?.address.href).toBe(address);
});
