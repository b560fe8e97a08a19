import { cp } from "node:fs/promises";
import path from "node:path";
import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { runWorkflow, type WorkflowRun } from "../workflow-runner/run-workflow.js";
import { UserRepository } from "../workflow-runner/user-repository.js";
import { codeBlocks, REPOSITORY, readMarkdown } from "./markdown-files.js";

const PAGES = [
  "README.md",
  "docs/services/edge-impulse.md",
  "docs/services/datatile.md",
  "docs/services/graphite-note.md",
  "docs/services/roe.md",
];

/** A whole workflow that a page shows. */
const workflows = (
  await Promise.all(
    PAGES.map(async (page) =>
      codeBlocks((await readMarkdown(page)).text)
        .filter(({ language, code }) => language === "yaml" && /^jobs:$/m.test(code))
        .map(({ code, line }) => ({ place: `${page} line ${line}`, page, code })),
    ),
  )
).flat();

const TOKEN = "ei_sandbox0123456789";
const SECRETS = { EDGE_IMPULSE_API_KEY: TOKEN, DATATILE_TOKEN: TOKEN, GRAPHITE_NOTE_TOKEN: TOKEN, ROE_API_KEY: TOKEN };
const COLUMNS = "order_id sold_at store postcode product category quantity amount remark".split(" ");

/** The files that the workflows of the pages speak of, where the example data does not have them. */
async function addFiles(repository: UserRepository): Promise<void> {
  await repository.write("recordings/walk/1.csv", "t,x\n0,1\n1,2\n");
  await repository.write("recordings/run/1.csv", "t,x\n0,3\n");
  await repository.write("documents/manual.pdf", "%PDF-1.7\n");
  await repository.write("documents/notes/prices.csv", "lamp,12\nshade,7\n");
  const survey = path.join(REPOSITORY, "examples/data/survey/survey.sav");
  await cp(survey, path.join(repository.files, "data/waves/wave-1.sav"));
}

/** Runs the workflow on a push of everything, for an owner who has set the secrets and variables that the pages name. */
async function run(workflow: string): Promise<WorkflowRun> {
  const sandbox = await startSandbox({ token: TOKEN });
  await addSalesDataset(sandbox);
  const vars = {
    EDGE_IMPULSE_ORGANIZATION: "12",
    DATATILE_URL: sandbox.baseUrls.datatile,
    SURVEY_DATABASE: "5urv3y",
    GRAPHITE_NOTE_USER: "us3r",
    SALES_DATASET: "s4les",
    ROE_DATASET: "d0cs",
  };
  const repository = await UserRepository.make({ secrets: SECRETS, vars });
  const added: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "edge-impulse": { "base-url": sandbox.baseUrls.edgeImpulse },
    "graphite-note": { "base-url": sandbox.baseUrls.graphiteNote, "requests-per-minute": "0" },
    roe: { "base-url": sandbox.baseUrls.roe },
  };
  try {
    await addFiles(repository);
    const changed = ["data/sales/a.csv", "recordings/a.csv", "documents/a.pdf"];
    const event = { kind: "push", branch: "main", changed } as const;
    return await runWorkflow({ repository, workflow, event, defaultInputs: (service) => added[service] ?? {} });
  } finally {
    await sandbox.close();
    await repository.remove();
  }
}

async function addSalesDataset({ graphiteNote }: Sandbox): Promise<void> {
  const columns = COLUMNS.map((name) => ({ name, alias: name, type: "dimension", subtype: "text" }) as const);
  await graphiteNote.addDataset({ code: "s4les", userCode: "us3r", name: "Sales", columns });
}

describe("every whole workflow of the documentation", () => {
  test("is found", () => {
    expect([...new Set(workflows.map(({ page }) => page))]).toEqual(PAGES);
  });

  test.each(workflows.map(({ place, code }) => [place, code] as const))(
    "uploads a new user's files: %s",
    async (_, code) => {
      const ended = await run(/^on:/m.test(code) ? code : `name: Upload\non: push\n${code}`);
      const steps = ended.jobs.flatMap((job) => job.steps);
      const log = ended.conclusion === "success" ? [] : steps.map((step) => step.log);
      expect({ conclusion: ended.conclusion, log }).toEqual({ conclusion: "success", log: [] });
      const uploads = steps.filter(({ outputs }) => "uploaded-count" in outputs);
      expect(uploads.map(({ outputs }) => outputs.status)).toEqual(["success"]);
    },
  );
});
