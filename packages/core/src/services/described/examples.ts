import { idAt, itemsIn, judge, judgeJob, named, type SeenAnswer, valueAt } from "./answers.js";
import type { Description, Example } from "./schema.js";

/** What is wrong with an example: it means something else by the description's rules. */
export function exampleProblem(description: Description, example: Example): string | undefined {
  const { status, headers = {}, body } = example.answer;
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const answer: SeenAnswer = { status, headers: Object.fromEntries(lower), value: body, isPage: false };
  const found = meaningOf(description, example.to ?? "upload", answer);
  if (found === undefined) return `is an answer to \`${example.to}\`, which the description does not have`;
  for (const key of ["means", "id", "job"] as const) {
    if (example[key] === undefined || example[key] === found[key]) continue;
    const why = key === "means" && found.why !== undefined ? ` (${found.why})` : "";
    return `says \`${key}: ${example[key]}\`, but by the rules of the description it is ${found[key] ?? "nothing"}${why}`;
  }
  return undefined;
}

interface Meaning {
  readonly means: Example["means"];
  readonly id?: string | undefined;
  readonly job?: string | undefined;
  readonly why?: string;
}

function meaningOf(
  { answer = {}, job, find }: Description,
  to: "upload" | "job" | "find",
  given: SeenAnswer,
): Meaning | undefined {
  if (to === "upload") {
    if (given.status === 429 || answer.busy?.includes(given.status)) return { means: "busy" };
    const { kind, ...more } = judge(answer, given);
    return { means: kind, ...more };
  }
  if (to === "job") {
    if (job === undefined) return undefined;
    const state = judgeJob(job, given);
    if (state.kind === "succeeded") return { means: "arrived" };
    if (state.kind === "failed") return { means: "refused" };
    if (state.kind === "no-state") return { means: "neither", why: `no state is at ${named(job.state)}` };
    return { means: "working" };
  }
  if (find === undefined) return undefined;
  if (find.absent?.includes(given.status)) return { means: "neither", why: "there is none" };
  const page = itemsIn(find, given);
  if (page === undefined)
    return {
      means: "neither",
      why: find.items === undefined ? "it is not JSON" : `no list is at ${named(find.items)}`,
    };
  const [item] = page.items;
  if (item === undefined) return { means: "neither", why: "the list is empty" };
  const missing = [...Object.keys(find.where), find.id ?? []]
    .flat()
    .find((pointer) => valueAt(item, pointer) === undefined);
  if (missing !== undefined) return { means: "neither", why: `the first item has nothing at \`${missing}\`` };
  return { means: "arrived", id: idAt(item, find.id) };
}
