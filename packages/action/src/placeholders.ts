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
