import { join } from "node:path";
import type { Service } from "./service.js";
import { DataTile, type DataTileOptions } from "./services/datatile.js";
import { EdgeImpulse, type EdgeImpulseOptions } from "./services/edge-impulse.js";
import { GraphiteNote, type GraphiteNoteOptions } from "./services/graphite-note.js";
import { Roe, type RoeOptions } from "./services/roe.js";
import type { ContentMode } from "./stored-file.js";

/** What each service is given beside its own options. */
interface Surroundings {
  readonly token: string;
  readonly content: ContentMode;
  /** For this run's files. */
  readonly directory: string;
}

/** The services that the sandbox stands in for: what their addresses start with, and how each is made. */
const SERVICES = {
  edgeImpulse: {
    prefix: "/edge-impulse",
    create: (options: EdgeImpulseOptions, { token }: Surroundings) => new EdgeImpulse(options, token),
  },
  datatile: {
    prefix: "/datatile",
    create: (options: DataTileOptions, { token }: Surroundings) => new DataTile(options, token),
  },
  graphiteNote: {
    prefix: "/graphite-note/api",
    create: (options: GraphiteNoteOptions, { token, content, directory }: Surroundings) =>
      new GraphiteNote(options, token, content, join(directory, "graphite-note")),
  },
  roe: {
    prefix: "/roe",
    create: (options: RoeOptions, { token }: Surroundings) => new Roe(options, token),
  },
} as const satisfies Record<string, { prefix: string; create(options: never, surroundings: Surroundings): Service }>;

type Table = typeof SERVICES;
type Name = keyof Table;

/** The options of each service. */
export type ServiceOptions = { readonly [N in Name]?: Parameters<Table[N]["create"]>[0] };

/** The base URL of each service, without a trailing slash. */
export type BaseUrls = { readonly [N in Name]: string };

/** The services of a sandbox, with what they hold. */
export type Services = { readonly [N in Name]: ReturnType<Table[N]["create"]> };

// Object.keys gives strings although the type of the table knows its keys.
const NAMES = Object.keys(SERVICES) as Name[];

export function createServices(options: ServiceOptions, surroundings: Surroundings): Services {
  return mapServices((name) => {
    // TypeScript does not see that a service's options and its function are of one line of the table.
    const create = SERVICES[name].create as (options: unknown, surroundings: Surroundings) => Service;
    return create(options[name] ?? {}, surroundings);
  }) as Services; // for the same reason
}

export function baseUrlsAt(url: string): BaseUrls {
  return mapServices((name) => url + SERVICES[name].prefix);
}

/** All that the services hold, for people to read. */
export function describeServices(services: Services): readonly string[] {
  return NAMES.flatMap((name) => services[name].describe());
}

/** The service that a path leads to, and what of the path is before its own. */
export function findService(services: Services, path: string): { service: Service; prefix: string } | undefined {
  // Its official client takes a host alone.
  if (path.startsWith("/v1/api/")) return { service: services.edgeImpulse, prefix: "" };
  const name = NAMES.find((one) => path.startsWith(`${SERVICES[one].prefix}/`));
  return name && { service: services[name], prefix: SERVICES[name].prefix };
}

function mapServices<T>(make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<Name, T>; // of all names
}
