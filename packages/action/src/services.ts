import { type DatasetService, edgeImpulse } from "@dataset-upload/core";
import type { EdgeImpulseSettings } from "./inputs/service-inputs.js";
import type { Settings } from "./inputs.js";

/** What a service is made of beside its own inputs. */
export interface ServiceContext {
  readonly token: string;
  readonly baseUrl: string | undefined;
  /** What is filled into metadata: `commit`, `ref`, `date`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What the folder that all files' names start from is called. */
  readonly rootName: string;
}

/**
 * The chosen service, set up.
 * @throws {InputError} where its options do not go together
 */
export function serviceOf(settings: Settings, run: Pick<ServiceContext, "placeholders" | "rootName">): DatasetService {
  const { target, token, baseUrl } = settings;
  return SERVICES[target.service](target, { ...run, token, baseUrl });
}

const SERVICES = {
  "edge-impulse": ({ organizationId, target, formFields }: EdgeImpulseSettings, context: ServiceContext) =>
    edgeImpulse({
      token: context.token,
      ...(context.baseUrl === undefined ? {} : { baseUrl: context.baseUrl }),
      organizationId,
      target:
        target.mode === "append"
          ? target
          : { ...target, rootName: context.rootName, placeholders: context.placeholders },
      formFields,
    }),
};
