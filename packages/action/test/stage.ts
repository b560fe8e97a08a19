import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach } from "@jest/globals";
import { Runner } from "./run-action.js";

export const TOKEN = "ei_0123456789abcdef";

type Inputs = Readonly<Record<string, string>>;

/** What a test of the whole Action has: a runner, the services, and inputs that are enough for each of them. */
export interface Stage {
  readonly runner: Runner;
  readonly sandbox: Sandbox;
  edgeImpulse(more?: Inputs): Inputs;
  datatile(more?: Inputs): Inputs;
  graphiteNote(more?: Inputs): Inputs;
  roe(more?: Inputs): Inputs;
}

/** Sets up a new stage before each test of the file, and takes it down after. */
export function useStage(options: SandboxOptions = {}): Stage {
  let current: { readonly runner: Runner; readonly sandbox: Sandbox } | undefined;
  beforeEach(async () => {
    current = { runner: await Runner.make(), sandbox: await startSandbox({ token: TOKEN, ...options }) };
  });
  afterEach(async () => {
    await current?.sandbox.close();
    await current?.runner.remove();
  });
  const stage = () => {
    if (current === undefined) throw new Error("there is a stage only within a test");
    return current;
  };
  const inputs = (service: string, baseUrl: string, own: Inputs, more: Inputs) => {
    return { service, token: TOKEN, "base-url": baseUrl, files: "data", ...own, ...more };
  };
  return {
    get runner() {
      return stage().runner;
    },
    get sandbox() {
      return stage().sandbox;
    },
    edgeImpulse: (more = {}) =>
      inputs("edge-impulse", stage().sandbox.baseUrls.edgeImpulse, { "organization-id": "1", dataset: "field" }, more),
    datatile: (more = {}) => inputs("datatile", stage().sandbox.baseUrls.datatile, { "target-hash": "folder" }, more),
    graphiteNote: (more = {}) => {
      const name = more.mode === undefined ? { name: "sales" } : {};
      const own = { "user-code": "user", "requests-per-minute": "0", ...name };
      return inputs("graphite-note", stage().sandbox.baseUrls.graphiteNote, own, more);
    },
    roe: (more = {}) => inputs("roe", stage().sandbox.baseUrls.roe, {}, more),
  };
}
