import type { Place } from "./places.js";

// Folders, at any depth, whose content is never data: a checkout's own, the runner's channel for outputs and state, the home
// folder of a job in a container and the event that started it, and where command-line tools keep their logins.
const FOLDERS =
  /^(?:\.git|_runner_file_commands|_github_home|_github_workflow|\.ssh|\.gnupg|\.(?:aws|azure|docker|jfrog|kaggle|kube|oci|pulumi)|\.terraform\.d)$/iu;

const FILES = [
  /^gha-creds-.*\.json$/iu, // google-github-actions/auth, in the workspace
  /^gha-kubeconfig-/iu, // google-github-actions/get-gke-credentials, in the workspace
  /^git-credentials-.*\.config$/iu, // actions/checkout 6 and later, in the temporary folder
  /^\.(?:git-credentials|netrc|npmrc|pypirc)$/iu, // git, curl, actions/setup-node, twine
  /^_netrc$/iu, // curl and git on Windows
  /^\.(?:boto|databrickscfg|dockercfg|my\.cnf|pgpass|s3cfg|terraformrc|vault-token)$/iu, // of the tools they are named after
  /^application_default_credentials\.json$/iu, // gcloud
];

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

// Directly in the temporary folder: scripts of `run:` steps, with the secrets that `${{ }}` put into them; the SSH key
// and known hosts of actions/checkout; the cluster access of azure/k8s-set-context.
const TEMP_FILES = [new RegExp(`^${UUID}(?:\\.(?:sh|ps1|cmd|py)|_known_hosts)?$`, "iu"), /^kubeconfig_\d+$/u];

/**
 * Whether a name alone says that earlier steps leave credentials there. A file called `.git` is among them: worktrees
 * and submodules have one.
 *
 * @param folder whether it lies directly in the runner's temporary folder, where more names do
 */
export function isCredentialName(name: string, folder: "temp-root" | "other"): boolean {
  if (FOLDERS.test(name) || FILES.some((file) => file.test(name))) return true;
  return folder === "temp-root" && TEMP_FILES.some((file) => file.test(name));
}

/** Whether a path, given as its segments from the place, is or lies within something that holds credentials. */
export function holdsCredentials(kind: Place["kind"], segments: readonly string[]): boolean {
  return segments.some((segment, index) => {
    return isCredentialName(segment, kind === "runner-temp" && index === 0 ? "temp-root" : "other");
  });
}
