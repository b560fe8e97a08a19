import { readFile } from "node:fs/promises";
import { DescribedStandIn, type Service } from "@dataset-upload/sandbox";
import { afterEach, expect, test } from "@jest/globals";
import { parse } from "yaml";
import * as documented from "../../../core/test/services/described/documented-services.js";
import type { Event } from "../workflow-runner/events.js";
import { Example, jobOf, push, stepOf } from "./example.js";

const { TOKEN } = documented;
const RELEASE: Event = { kind: "release" };
const BY_HAND: Event = { kind: "workflow_dispatch" };
const SURVEY = push("data/survey/survey.csv");

let example: Example;
afterEach(() => example.close());

/** Sets an example up with the service that it uploads to, and all that its owner has set. */
async function open(name: string, service: Service): Promise<void> {
  const workflow = await readFile(new URL(`../../../../examples/workflows/${name}.yml`, import.meta.url), "utf8");
  const secrets = [...workflow.matchAll(/\bsecrets\.(\w+)/g)].map(([, secret = ""]) => [secret, TOKEN]);
  const addresses = [...workflow.matchAll(/\bvars\.(\w+_URL)/g)].map(([, variable = ""]) => [variable, `$URL/${name}`]);
  example = await Example.open(name, {
    sandbox: { others: { [`/${name}`]: service } },
    secrets: Object.fromEntries(secrets),
    vars: {
      ...Object.fromEntries(addresses),
      CKAN_DATASET: "river-levels",
      DATAVERSE_DOI: "doi:10.5072/FK2/J8SJZB",
      ZENODO_BUCKET: "568377dd-daf8-4235-85e1-a56011ad454b",
      AIRTABLE_BASE: "app8pqOLeka1Cglwg",
    },
  });
}

/** What a later step says of the upload that the event starts. */
async function said(event: Event): Promise<string> {
  const job = jobOf(await example.run(event), "upload");
  expect(job.result).toBe("success");
  return stepOf(job, "Say what arrived").log;
}

test("a release's tables become resources of a CKAN dataset", async () => {
  const service = new documented.Ckan();
  await open("ckan", service);
  expect(await said(RELEASE)).toMatch(/^3 tables with 610 rows are resources now, as \["[0-9a-f-]{36}",/);
  expect(service.held.map((name) => name.replace(/ \d+$/, ""))).toEqual(["2026-01.csv", "2026-02.csv", "2026-03.csv"]);
});

test("a release's recordings are added to the draft of a Dataverse dataset, in their folders", async () => {
  const service = new documented.Dataverse();
  await open("dataverse", service);
  expect(await said(RELEASE)).toMatch(/^6 files are in the draft as \["41","42"/);
  expect(service.held).toEqual(
    expect.arrayContaining([
      expect.stringContaining("pump-01/worn bearing.csv "),
      expect.stringContaining("pump-02/Geräusch.wav "),
    ]),
  );
});

test("a release's documents are put into a draft on Zenodo", async () => {
  const service = new documented.Zenodo();
  await open("zenodo", service);
  expect(await said(RELEASE)).toMatch(/^4 documents \(\d+ bytes\) are in the draft\.$/);
  expect(service.held).toEqual(expect.arrayContaining([expect.stringContaining("lamp-löwe.md ")]));
});

test("documents are uploaded to OpenAI by hand", async () => {
  const service = new documented.OpenAiFiles();
  await open("openai-files", service);
  expect(await said(BY_HAND)).toMatch(/^4 files are \["file-/);
});

test("a push brings the rows of a table into Airtable, and another one updates them", async () => {
  const fields = ["id", "interview", "region", "age", "gender", "visits", "satisfaction", "spend", "remark"];
  const service = new documented.Airtable("Interviews", fields);
  await open("airtable", service);
  for (const _push of [1, 2]) expect(await said(SURVEY)).toBe("120 rows are in the table.");
  expect(service.held).toHaveLength(120);
});

test("a push brings the rows of a table into Datasette, and another one updates them", async () => {
  const service = new documented.Datasette("survey/interviews");
  await open("datasette", service);
  for (const _push of [1, 2]) expect(await said(SURVEY)).toBe("120 rows are in the table.");
  expect(service.held).toHaveLength(120);
});

test("a push uploads recordings as training data of an Edge Impulse project", async () => {
  const service = new documented.EdgeImpulseIngestion();
  await open("edge-impulse-ingestion", service);
  expect(await said(push("data/recordings/pump-01/normal.csv"))).toBe("2 samples were taken.");
  expect(service.held).toEqual([
    expect.stringMatching(/^split normal normal\.csv /),
    expect.stringMatching(/^split normal normal\.csv /),
  ]);
});

test("a push uploads to a service that a file of the repository describes", async () => {
  const lab = `
service: lab
inputs: { dataset: { required: true } }
upload: { path: "/datasets/{input.dataset}", body: { multipart: {} } }
answer: { id: /id }
examples: [{ answer: { status: 200, body: { id: 1 } }, means: arrived, id: 1 }]
`;
  const service = new DescribedStandIn(parse(lab), TOKEN);
  await open("custom", service);
  await example.repository.write(".github/dataset-services/lab.yml", lab);
  expect(await said(push("data/sales/2026-01.csv"))).toBe('3 files are in the lab as ["lab-1","lab-2","lab-3"]');
  expect(service.uploads.map(({ path }) => path)).toEqual(Array(3).fill("/datasets/sales"));
});
