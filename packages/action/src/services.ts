import type { DatasetService } from "@dataset-upload/core";
import type { ServiceContext, ServiceDefinition, ServicePage } from "./inputs/service-definition.js";
import { SERVICES, type ServiceSettings } from "./inputs/service-inputs.js";
import type { Settings } from "./inputs.js";

/** The chosen service's page, where its address is known. */
export function pageOf({ target, baseUrl, run }: Settings): ServicePage | undefined {
  // Nothing was sent, and the target may be a stand-in; another server's pages may have other addresses.
  if (run === "check" || baseUrl !== undefined) return undefined;
  return definitionOf(target).page?.(target);
}

/**
 * The chosen service, set up.
 * @throws {InputError} where its options do not go together
 */
export async function serviceOf(
  { target, token, baseUrl }: Settings,
  context: Omit<ServiceContext, "token" | "baseUrl">,
): Promise<DatasetService> {
  return await definitionOf(target).create(target, { ...context, token, baseUrl });
}

/** The definition that made the settings, and so takes them. */
function definitionOf({ service }: ServiceSettings): ServiceDefinition<ServiceSettings> {
  return SERVICES[service];
}
