import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { circlesOf, readSource, type SourceFile, sourcesBelow } from "../../../scripts/lib/syntax.mjs";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const CORE = "packages/core/src/";
const ACTION = "packages/action/src/";
const SANDBOX = "packages/sandbox/src/";

const sources = (await Promise.all([CORE, ACTION, SANDBOX].map((folder) => sourcesBelow(repository, folder)))).flat();

/** A rule about single files. */
interface Rule {
  readonly says: string;
  /** The files that it is about, by the start of their paths. */
  readonly about: readonly string[];
  readonly except?: readonly string[];
  /** What in a file breaks it. */
  broken(source: SourceFile): readonly string[];
  /** A file that breaks it, which shows that it can be broken. */
  readonly example: readonly [path: string, text: string];
}

const imports = (pattern: RegExp) => (source: SourceFile) => source.imports.filter((to) => pattern.test(to));
const takes = (members: readonly string[]) => (source: SourceFile) =>
  source.members.filter((member) => members.includes(member));
const names = (pattern: RegExp) => (source: SourceFile) => source.names.filter((name) => pattern.test(name));

/** The service that a file below `services/` belongs to: the longest name of one that its own name starts with. */
function ownerOf(path: string, services: readonly string[]): string | undefined {
  const file = basename(path, ".ts");
  return services.find((service) => file === service || file.startsWith(`${service}-`));
}

async function filesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(join(repository, folder))).map((name) => basename(name, ".ts"));
}

// What the Action calls its services; a file of the core of that name is the service.
const SERVICES = (await filesOf(`${ACTION}inputs`)).filter((name) =>
  sources.some(({ path }) => path === `${CORE}services/${name}.ts`),
);

const RULES: readonly Rule[] = [
  {
    says: "the core knows nothing of the Action, the sandbox, or the runner's toolkit",
    about: [CORE],
    broken: imports(/^packages\/(?!core\/)|^@dataset-upload\/|^@actions\/(?!http-client(?:\/|$))/),
    example: [`${CORE}upload.ts`, 'import { info } from "@actions/core";'],
  },
  {
    says: "nobody in the core speaks HTTP but what sends",
    about: [CORE],
    except: [`${CORE}send/`],
    broken: imports(/^@actions\/http-client|^(?:node:)?(?:https?|http2|net|tls)$|^undici/),
    example: [`${CORE}services/roe.ts`, 'import type { Agent } from "node:http";'],
  },
  {
    says: "the core reads no environment variable, writes to no console and never exits",
    about: [CORE],
    broken: speaksToTheProcess,
    example: [`${CORE}settings.ts`, "export const { env } = process;"],
  },
  {
    says: "the core asks the time of its clock alone, but where it watches the machine's sockets and disk",
    about: [CORE],
    except: [`${CORE}clock.ts`, `${CORE}send/transport.ts`, `${CORE}send/journal-file.ts`],
    broken: (source) => [
      ...takes(["Date.now", "performance.now", "process.hrtime"])(source),
      ...names(/^set(?:Timeout|Interval)$/)(source),
    ],
    example: [`${CORE}send/sender.ts`, "export const startedAt = Date.now();"],
  },
  {
    says: "the core takes chance from its settings",
    about: [CORE],
    except: [`${CORE}settings.ts`],
    broken: takes(["Math.random"]),
    example: [`${CORE}send/retry.ts`, "export const delay = () => Math.random() * 1000;"],
  },
  {
    says: "rows, files and bodies know nothing of sending or of services",
    about: [`${CORE}rows/`, `${CORE}files/`, `${CORE}body/`],
    broken: imports(/\/core\/src\/(?:send\/|services?\b|upload\.ts|run-|settings\.ts)/),
    example: [`${CORE}rows/csv.ts`, 'export type { Answer } from "../send/answer.js";'],
  },
  {
    says: "sending knows nothing of rows, of services, or of the run around it",
    about: [`${CORE}send/`],
    broken: imports(/\/core\/src\/(?:rows\/|services\/|upload\.ts|run-|settings\.ts)/),
    example: [`${CORE}send/sender.ts`, 'type Options = import("../services/roe.js").RoeOptions;'],
  },
  {
    says: "nobody loads a service of the core but the table of public names",
    about: [CORE],
    except: [`${CORE}services/`, `${CORE}index.ts`],
    broken: imports(/\/core\/src\/services\//),
    example: [`${CORE}upload.ts`, 'const { roe } = await import("./services/roe.js");'],
  },
  {
    says: "nobody in the core names a service but the services and the table of public names",
    about: [CORE],
    except: [`${CORE}services/`, `${CORE}index.ts`],
    broken: namesService,
    example: [`${CORE}run-tasks.ts`, 'export const isSlow = (name: string) => name === "graphite-note";'],
  },
  {
    says: "services of the core know nothing of each other",
    about: [`${CORE}services/`],
    broken: knowsAnotherService,
    example: [`${CORE}services/roe-table.ts`, 'import { datatile } from "./datatile.js";'],
  },
  {
    says: "what services of the core share knows none of them",
    about: [`${CORE}services/`],
    except: SERVICES.map((service) => `${CORE}services/${service}`),
    broken: namesService,
    example: [`${CORE}services/error-words.ts`, 'import { roe } from "./roe.js";'],
  },
  {
    says: "the Action knows of the core only its public names, and nothing of the sandbox",
    about: [ACTION],
    broken: imports(/^packages\/(?!action\/)|^@dataset-upload\/(?!core(?:\/[a-z-]+)?$)/),
    example: [`${ACTION}main.ts`, 'import { Journal } from "../../core/src/send/journal.js";'],
  },
  {
    says: "the Action knows nothing of HTTP",
    about: [ACTION],
    broken: imports(/^(?:node:)?(?:https?|http2|net|tls)$|^@actions\/http-client|^form-data$|^undici/),
    example: [`${ACTION}progress.ts`, 'import { request } from "node:https";'],
  },
  {
    says: "only the Action's main speaks to the runner",
    about: [ACTION],
    except: [`${ACTION}main.ts`, `${ACTION}index.ts`],
    broken: (source) => [...imports(/^@actions\//)(source), ...speaksToTheProcess(source)],
    example: [`${ACTION}summary.ts`, 'export const path = process.env["GITHUB_STEP_SUMMARY"];'],
  },
  {
    says: "nobody in the Action names a service but its definition and the table of these",
    about: [ACTION],
    except: [`${ACTION}inputs/service-inputs.ts`, ...SERVICES.map((name) => `${ACTION}inputs/${name}.ts`)],
    broken: namesService,
    example: [`${ACTION}summary.ts`, 'export const link = (service: string) => service === "edge-impulse";'],
  },
  {
    says: "the sandbox knows nothing of the core or the Action",
    about: [SANDBOX],
    broken: imports(/^packages\/(?!sandbox\/)|^@dataset-upload\/|^@actions\//),
    example: [`${SANDBOX}server.ts`, 'import { serviceUrl } from "@dataset-upload/core";'],
  },
  {
    says: "nobody in the sandbox names a service but the services, their table and the public names",
    about: [SANDBOX],
    except: [`${SANDBOX}services/`, `${SANDBOX}services.ts`, `${SANDBOX}index.ts`, `${SANDBOX}cli.ts`],
    broken: namesService,
    example: [`${SANDBOX}exchange.ts`, 'export const limit = (service: string) => (service === "roe" ? 1 : 2);'],
  },
];

/** No name has more words than letters. */
const LONGEST_NAME = Math.max(...SERVICES.map((service) => service.length));

/** Identifiers, texts and paths with the name of a service: edgeImpulse, "edge-impulse", EDGE_IMPULSE, "Edge Impulse". */
function namesService({ names: all }: SourceFile): readonly string[] {
  return all.filter((name) => {
    const words = name
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== "");
    const sequences = words.flatMap((_, from) =>
      words.slice(from, from + LONGEST_NAME).map((_, more) => words.slice(from, from + more + 1).join("")),
    );
    return SERVICES.some((service) => sequences.includes(service.replaceAll("-", "")));
  });
}

// What system it runs on; Node's own modules, which count as imports; the time, of which another rule says who may ask.
const HARMLESS_MEMBERS = ["process.platform", "process.getBuiltinModule", "process.hrtime"];

/** Whatever is taken of the process but what is harmless. */
function speaksToTheProcess(source: SourceFile): readonly string[] {
  const members = source.members.filter((member) => member.startsWith("process."));
  return [
    ...members.filter((member) => !HARMLESS_MEMBERS.includes(member)),
    ...names(members.length === 0 ? /^(?:process|console|globalThis)$/ : /^(?:console|globalThis)$/)(source),
    ...imports(/^(?:node:)?(?:process|console)$/)(source),
  ];
}

function knowsAnotherService(source: SourceFile): readonly string[] {
  const own = ownerOf(source.path, SERVICES);
  return source.imports.filter((to) => {
    const owner = to.startsWith(`${CORE}services/`) ? ownerOf(to, SERVICES) : undefined;
    return own !== undefined && owner !== undefined && owner !== own;
  });
}

/** What breaks a rule, as `file: what`. */
function breaches(rule: Rule, files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => rule.about.some((start) => path.startsWith(start)))
    .filter(({ path }) => !rule.except?.some((start) => path.startsWith(start)))
    .flatMap((source) => rule.broken(source).map((what) => `${source.path}: ${what}`));
}

describe("the architecture:", () => {
  test.each(RULES.map((rule) => [rule.says, rule] as const))("%s", (_, rule) => {
    expect(breaches(rule, sources)).toEqual([]);
  });

  test.each(RULES.map((rule) => [rule.says, rule] as const))(
    "it is noticed where it is not so that %s",
    async (_, rule) => {
      expect(breaches(rule, [await readSource(...rule.example)])).toContainEqual(
        expect.stringContaining(rule.example[0]),
      );
    },
  );

  test("no file imports itself in a circle, be it for a type", () => {
    expect(circlesOf(sources)).toEqual([]);
  });

  test("a circle is found, wherever one enters it", async () => {
    const files = await Promise.all([
      readSource("a.ts", 'import "./b.js";'),
      readSource("b.ts", 'export type { C } from "./c.js";'),
      readSource("c.ts", 'type B = import("./b.js").B;'),
    ]);
    expect(circlesOf(files)).toEqual(["b.ts → c.ts → b.ts"]);
  });

  test("a module counts as imported however it is loaded", async () => {
    const texts = ['import "node:http";', 'await import("node:http");', 'process.getBuiltinModule("node:http");'];
    const files = await Promise.all(texts.map((text) => readSource("a.ts", text)));
    expect(files.map((file) => file.imports)).toEqual([["node:http"], ["node:http"], ["node:http"]]);
  });

  test("the rules look at all there is", () => {
    expect(SERVICES.length).toBeGreaterThanOrEqual(4);
    for (const { about, except = [] } of RULES) {
      for (const start of [...about, ...except]) {
        expect({ start, files: sources.filter(({ path }) => path.startsWith(start)).length > 0 }).toEqual({
          start,
          files: true,
        });
      }
    }
  });
});
