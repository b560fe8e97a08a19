import type { Description } from "@dataset-upload/core";
import type { GivenInputs } from "./given-inputs.js";
import type { ServiceDefinition } from "./services.js";

/**
 * What the Action knows of a service by its description.
 * @param choice - `custom`, or the name of a description that ships with the core
 * @returns undefined where the description cannot be used: what is wrong with it is among the problems then
 */
export async function describedDefinition(
  choice: string,
  given: GivenInputs,
  mask: (secret: string) => void,
): Promise<ServiceDefinition<"custom"> | undefined> {
  // Only now: the libraries that it needs take a good part of a start.
  const { describedService, modesOf, shippedDescription } = await import("@dataset-upload/core/described");
  const description = choice === "custom" ? await readServiceFile(given) : shippedDescription(choice);
  if (description === undefined) return undefined;
  if (choice !== "custom" && given.isGiven("service-file")) given.refuse("service-file", "goes with `service: custom`");
  const declared = Object.entries(description.inputs ?? {});
  const values = { ...(await given.value("service-inputs")) };
  for (const [name, { secret }] of declared) {
    const value = values[name]?.trim();
    if (secret === true && value) mask(value);
  }
  const missing = declared.filter(([name, { required }]) => required === true && !values[name]?.trim());
  const isDryRun = (await given.value("dry-run")) === true;
  if (isDryRun) {
    for (const [name, { "one-of": choices }] of missing) {
      given.warnings.push(`\`service-inputs\` has no \`${name}\`. This dry run does without it; an upload needs it`);
      values[name] = choices?.[0] ?? "dry-run";
    }
  }
  const { service, "base-url": ownUrl } = description;
  return {
    title: service,
    modes: modesOf(description),
    ...(ownUrl === undefined ? { standInUrl: `https://${service}.invalid` } : {}),
    create: async ({ token, baseUrl, mode, inputs: _given, description: _file, ...reading }, run) =>
      describedService(choice === "custom" ? description : choice, {
        ...reading,
        token,
        mode,
        inputs: values,
        run: run.placeholders,
        temporaryFolder: run.temporaryFolder,
        ...(baseUrl === undefined ? {} : { baseUrl }),
      }),
    targetName() {
      const named = declared.filter(
        ([name, { required, secret }]) => required === true && secret !== true && values[name],
      );
      return missing.length > 0 || named.length === 0
        ? undefined
        : named.map(([name]) => `${name} "${values[name]}"`).join(", ");
    },
  };
}

async function readServiceFile(given: GivenInputs): Promise<Description | undefined> {
  const file = await given.value("service-file");
  if (file === undefined) {
    if (!given.isGiven("service-file")) given.refuse("service-file", "is required with service: custom");
    return undefined;
  }
  const { DescriptionError, readDescription } = await import("@dataset-upload/core/described");
  try {
    return readDescription(file.text, file.name);
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    for (const { line, field, message } of error.problems) {
      const place = line === undefined ? {} : { line };
      given.refuseFile({
        input: "service-file",
        message: field === "" ? message : `\`${field}\`: ${message}`,
        file: file.name,
        ...place,
      });
    }
    return undefined;
  }
}
