import { nearest } from "@dataset-upload/core";

const PLACEHOLDERS = ["commit", "ref", "date", "path", "name", "sha256"];

/** What is probably meant as a placeholder in metadata and is none: it would be sent as it is. A sentence for each. */
export function unknownPlaceholders(metadata: Readonly<Record<string, string>> = {}): string[] {
  const words = Object.values(metadata).flatMap((value) => [...value.matchAll(/\{([a-z0-9_-]{1,40})\}/gi)]);
  const unknown = new Set(words.map(([, word = ""]) => word).filter((word) => !PLACEHOLDERS.includes(word)));
  const known = PLACEHOLDERS.map((name) => `\`{${name}}\``).join(", ");
  return [...unknown].map((word) => {
    const meant = nearest(word, PLACEHOLDERS);
    const guess = meant === undefined ? "." : `: did you mean \`{${meant}}\`?`;
    return `\`{${word}}\` in \`metadata\` is no placeholder and is sent as it is${guess} There are ${known}`;
  });
}

/** What the run fills into the placeholders of metadata. `date` is the day in UTC, as ISO 8601 writes it. */
export function placeholdersOf(
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): Readonly<Record<string, string>> {
  return {
    ...(env.GITHUB_SHA ? { commit: env.GITHUB_SHA } : {}),
    ...(env.GITHUB_REF_NAME ? { ref: env.GITHUB_REF_NAME } : {}),
    date: now.toISOString().slice(0, 10),
  };
}

/**
 * What the folder is called that all files lie in: by its own name; the workspace by the repository's.
 * @param root - its path from the workspace with `/`, empty for the workspace
 */
export function rootNameOf(root: string, repository: string | undefined): string {
  const folder = root.slice(root.lastIndexOf("/") + 1);
  // A runner's temporary folder has a name of the machine's, which says nothing.
  if (folder !== "" && folder !== "$RUNNER_TEMP") return folder;
  return repository?.split("/")[1] || "files";
}
