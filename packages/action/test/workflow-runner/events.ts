import { minimatch } from "minimatch";
import type { EventFilter, Workflow } from "./workflow.js";

/** What happened in the repository. */
export type Event =
  | { readonly kind: "push"; readonly branch: string; readonly changed: readonly string[] }
  | { readonly kind: "pull_request"; readonly from: "same-repository" | "fork"; readonly changed: readonly string[] }
  | { readonly kind: "schedule" }
  | { readonly kind: "workflow_dispatch" }
  | { readonly kind: "release" };

export const REPOSITORY = "octo-org/pumps";
export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** Whether the workflow has a trigger for the event. */
export function isTriggered({ on }: Workflow, event: Event): boolean {
  const filter = on.get(event.kind);
  return (
    filter !== undefined && branchMatches(filter, event) && pathMatches(filter, event) && typeMatches(filter, event)
  );
}

function branchMatches({ branches }: EventFilter, event: Event): boolean {
  if (branches === undefined) return true;
  const branch = event.kind === "push" ? event.branch : "main";
  return branches.some((pattern) => minimatch(branch, pattern));
}

function pathMatches({ paths }: EventFilter, event: Event): boolean {
  if (paths === undefined || !("changed" in event)) return true;
  return event.changed.some((file) => paths.some((pattern) => minimatch(file, pattern, { dot: true })));
}

const TYPES: Readonly<Partial<Record<Event["kind"], string>>> = { release: "published", pull_request: "opened" };

function typeMatches({ types }: EventFilter, { kind }: Event): boolean {
  return types === undefined || types.includes(TYPES[kind] ?? "");
}

/** The members of the `github` context that follow from the event. */
export function eventContext(event: Event): Readonly<Record<string, unknown>> {
  const ref = refOf(event);
  return {
    event_name: event.kind,
    event: payloadOf(event),
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    head_ref: event.kind === "pull_request" ? "more-recordings" : "",
    base_ref: event.kind === "pull_request" ? "main" : "",
  };
}

function refOf(event: Event): string {
  switch (event.kind) {
    case "push":
      return `refs/heads/${event.branch}`;
    case "pull_request":
      return "refs/pull/7/merge";
    case "release":
      return "refs/tags/v1.0.0";
    default:
      return "refs/heads/main";
  }
}

function payloadOf(event: Event): unknown {
  switch (event.kind) {
    case "push":
      return { ref: refOf(event), after: COMMIT };
    case "pull_request": {
      const fork = event.from === "fork";
      const head = { full_name: fork ? "stranger/pumps" : REPOSITORY, fork };
      return { action: "opened", number: 7, pull_request: { head: { repo: head }, base: { ref: "main" } } };
    }
    case "release":
      return { action: "published", release: { tag_name: "v1.0.0" } };
    default:
      return {};
  }
}

/** A run for a fork's pull request gets neither secrets nor configuration variables, and no token that can write. */
export function isFromFork(event: Event): boolean {
  return event.kind === "pull_request" && event.from === "fork";
}
