import { describe, expect, test } from "@jest/globals";
import { holdsCredentials } from "../../src/files/credential-files.js";

describe("credentials of earlier steps", () => {
  test.each([
    ".git/config",
    "sub/.git",
    ".GIT/config",
    "gha-creds-0123456789abcdef.json",
    "a/gha-creds-x.json",
    "GHA-Creds-x.JSON",
    "gha-kubeconfig-0123",
    "git-credentials-1b4e28ba-2fa1-11d2-883f-0016d3cca427.config",
    ".npmrc",
    ".NETRC",
    ".docker/config.json",
    "home/.kaggle/kaggle.json",
    ".terraform.d/credentials.tfrc.json",
    ".terraformrc",
    ".pgpass",
    "_netrc",
    ".config/gcloud/application_default_credentials.json",
    "_runner_file_commands/set_env_1",
    "_github_home/.gitconfig",
    "_github_home/work/cache.csv",
    "_github_workflow/event.json",
  ])("are recognised in any place: %s", (file) => {
    expect(holdsCredentials("workspace", file.split("/"))).toBe(true);
    expect(holdsCredentials("runner-temp", file.split("/"))).toBe(true);
  });

  const uuid = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
  test.each([uuid, `${uuid}.sh`, `${uuid}.ps1`, `${uuid}_known_hosts`, "kubeconfig_1700000000000"])(
    "are recognised directly in the temporary folder only: %s",
    (name) => {
      expect(holdsCredentials("runner-temp", [name])).toBe(true);
      expect(holdsCredentials("runner-temp", ["a", name])).toBe(false);
      expect(holdsCredentials("workspace", [name])).toBe(false);
    },
  );

  test.each([".github/data.csv", ".gitignore", "gha-creds.csv", `${uuid}.csv`, "data/.keep"])("are not: %s", (file) => {
    expect(holdsCredentials("runner-temp", file.split("/"))).toBe(false);
  });
});
