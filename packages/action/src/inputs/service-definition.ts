import type { UploadMode } from "@dataset-upload/core";
import type { ParseContext } from "./parsers.js";
import { InputReader, type InputTable, type ReadContext } from "./reader.js";

interface Definition<T extends InputTable, S> {
  readonly modes: readonly UploadMode[];
  /** Of a service that has no address of its own, so that `base-url` is required: what a dry run without it takes for it. */
  readonly standInUrl?: string;
  /** The inputs that only some services have, as this one reads them. */
  readonly inputs: T;
  readonly read: (inputs: InputReader<T>, context: ReadContext) => S;
}

/** What the Action knows of a service: its modes, its inputs, and the settings that they make. */
export interface ServiceDefinition<S> {
  readonly modes: readonly UploadMode[];
  readonly standInUrl?: string;
  readonly inputs: InputTable;
  /** The settings that the inputs' texts make. What is wrong with these ends up in the context's findings. */
  readonly settings: (texts: ReadonlyMap<string, string>, parse: ParseContext, read: ReadContext) => Promise<S>;
}

export function defineService<T extends InputTable, S>(definition: Definition<T, S>): ServiceDefinition<S> {
  return {
    ...definition,
    async settings(texts, parse, read) {
      const { mode, findings } = read;
      const inputs = await InputReader.of(definition.inputs, texts, parse, findings);
      const settings = definition.read(inputs, read);
      for (const name of inputs.unused()) {
        findings.problems.push({ input: name, message: `means nothing with mode: ${mode}` });
      }
      return settings;
    },
  };
}
