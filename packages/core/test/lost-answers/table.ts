import { type LossOutcome, type LostRequest, loseAnswer, WAYS } from "./lost-answer.js";

/** Every request of every service and mode that stores something, but for those of described services. */
export const REQUESTS: readonly (LostRequest & { readonly title: string; readonly isSmall?: true })[] = [
  { title: "Edge Impulse, `create`: a new data item", scenario: "edge-impulse create", path: /\/data\/add$/ },
  {
    title: "Edge Impulse, `append`: files into a data item",
    scenario: "edge-impulse append by number",
    path: /\/data\/1\/add$/,
  },
  { title: "Edge Impulse, `replace`: a new data item", scenario: "edge-impulse replace", path: /\/data\/add$/ },
  { title: "DataTile, `create`", scenario: "datatile create", path: /\/create\// },
  { title: "DataTile, `replace`", scenario: "datatile replace", path: /\/reload\// },
  { title: "DataTile, `append`", scenario: "datatile append", path: /\/append\// },
  {
    title: "Graphite Note, `create`: the dataset",
    scenario: "graphite-note create",
    path: /\/dataset-create$/,
    isSmall: true,
  },
  { title: "Graphite Note, `create`: its rows", scenario: "graphite-note create", path: /\/dataset-fill$/ },
  { title: "Graphite Note, `replace`: the rows", scenario: "graphite-note replace", path: /\/dataset-fill$/ },
  { title: "Graphite Note, `append`: the rows", scenario: "graphite-note append", path: /\/dataset-fill$/ },
  { title: "Roe, a file into a dataset", scenario: "roe files with dataset-id", path: /\/files\/upload/ },
  { title: "Roe, a file into the default dataset", scenario: "roe files without dataset-id", path: /\/files\/upload/ },
  { title: "Roe, a new table", scenario: "roe table", path: /\/tables\/upload/ },
  { title: "Roe, `replace` of a table: the new one", scenario: "roe table replace", path: /\/tables\/upload/ },
];

export interface Row {
  readonly request: (typeof REQUESTS)[number];
  readonly way: string;
  /** Whether the service had taken the request whose answer was lost. */
  readonly truth: "stored" | "not stored";
  readonly outcome: LossOutcome;
}

/** Loses every request in every way. */
export async function allRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const request of REQUESTS) {
    for (const { name, stored, notStored } of WAYS) {
      // A request that is a few hundred bytes long leaves in one piece.
      if (request.isSmall && name.includes("mid-body")) continue;
      rows.push({ request, way: name, truth: "not stored", outcome: await loseAnswer(request, notStored) });
      if (stored !== undefined)
        rows.push({ request, way: name, truth: "stored", outcome: await loseAnswer(request, stored) });
    }
  }
  return rows;
}

/** The rows as Markdown, one table a request; ways that end alike share a line. */
export function markdownOf(rows: readonly Row[]): string {
  const sections = REQUESTS.map((request) => {
    const lines = new Map<string, string[]>();
    for (const { way, truth, outcome } of rows.filter((row) => row.request === request)) {
      const { first, second } = outcome;
      const cells = [
        truth === "stored" ? "yes" : "no",
        state(first.state),
        `${first.seconds} s`,
        first.said.map(withoutAddress).join("; ") || "–",
        String(first.copies),
        state(second.state),
        String(second.copies),
      ];
      const end = cells.join(" | ");
      lines.set(end, [...(lines.get(end) ?? []), way]);
    }
    return [
      `### ${request.title}`,
      "",
      "| the answer is lost by | stored | first run | ends after | says | copies | second run | copies |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...[...lines].map(([end, ways]) => `| ${ways.join("; ")} | ${end} |`),
    ].join("\n");
  });
  return sections.join("\n\n");
}

function state(name: string): string {
  return name === "in-doubt" ? "**in doubt**" : name;
}

/** Without what differs from run to run, and why exactly there was no answer. */
function withoutAddress(message: string): string {
  return message
    .replace(/(whether it arrived is not known: ).*(; )/, "$1…$2")
    .replaceAll(/(GET|POST|PUT|DELETE) https?:\/\/\S+: [^;]*/g, "…")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…")
    .replaceAll("|", "\\|");
}
