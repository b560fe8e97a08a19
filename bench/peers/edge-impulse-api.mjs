// Sends all files of a folder as one data item, with the official client.
//
//   node edge-impulse-api.mjs CLIENT-FOLDER URL FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [client, url, folder] = process.argv.slice(2);
const { EdgeImpulseApi } = createRequire(join(client, "package.json"))("edge-impulse-api");
const api = new EdgeImpulseApi({ endpoint: url });
await api.authenticate({ method: "apiKey", apiKey: "ei_bench" });
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({
    value: readFileSync(join(entry.parentPath, entry.name)),
    options: { filename: entry.name, contentType: "text/csv" },
  }));
await api.organizationData.addOrganizationDataItem(1, { name: "bench", dataset: "bench", metadata: "{}", files });
