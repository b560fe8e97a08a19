import type { DatasetService, UploadMode } from "@dataset-upload/core";
import type { ParseContext } from "./parsers.js";
import { InputReader, type InputTable, type ReadContext } from "./reader.js";

/** What a service is made of that only the run knows. */
export interface ServiceContext {
  readonly token: string;
  /** Undefined: the service's own. */
  readonly baseUrl: string | undefined;
  /** What is filled into metadata: `commit`, `ref`, `date`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What the folder that all files' names start from is called. */
  readonly rootName: string;
  /** Where a service may keep what it has to write before it sends it. */
  readonly temporaryFolder: string;
}

/** A page where people see what a service holds. */
export interface ServicePage {
  readonly title: string;
  readonly address: URL;
}

interface Definition<T extends InputTable, S> {
  readonly modes: readonly UploadMode[];
  /** Of a service that has no address of its own, so that `base-url` is required: what a dry run without it takes for it. */
  readonly standInUrl?: string;
  /** The inputs that only some services have, as this one reads them. */
  readonly inputs: T;
  read(inputs: InputReader<T>, context: ReadContext): S | Promise<S>;
  /**
   * Sets the service up. Only now its code is loaded, and the libraries that it needs.
   * @throws {InputError} where its options do not go together
   */
  create(settings: S, context: ServiceContext): Promise<DatasetService>;
  /** Where the service's own documentation shows it. */
  page?(settings: S): ServicePage;
}

/** All that the Action knows of a service: its modes, its inputs, the settings that they make, and what is made of those. */
export interface ServiceDefinition<S> extends Omit<Definition<InputTable, S>, "read"> {
  /** The settings that the inputs' texts make. What is wrong with these ends up in the context's findings. */
  settings(texts: ReadonlyMap<string, string>, parse: ParseContext, read: ReadContext): Promise<S>;
}

export function defineService<T extends InputTable, S>(definition: Definition<T, S>): ServiceDefinition<S> {
  const { read, ...known } = definition;
  return {
    ...known,
    async settings(texts, parse, context) {
      const { mode, findings } = context;
      const inputs = await InputReader.of(known.inputs, texts, parse, findings);
      const settings = await read(inputs, context);
      for (const name of inputs.unused()) {
        findings.problems.push({ input: name, message: `means nothing with mode: ${mode}` });
      }
      return settings;
    },
  };
}
