import { DATATILE } from "./datatile.js";
import { EDGE_IMPULSE } from "./edge-impulse.js";
import { GRAPHITE_NOTE } from "./graphite-note.js";
import { ROE } from "./roe.js";
import type { ServiceDefinition } from "./service-definition.js";

/** The services that the Action has, by what its `service` input calls them. */
export const SERVICES = {
  "edge-impulse": EDGE_IMPULSE,
  datatile: DATATILE,
  "graphite-note": GRAPHITE_NOTE,
  roe: ROE,
} as const satisfies Record<string, ServiceDefinition<unknown>>;

export type ServiceName = keyof typeof SERVICES;
export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[]; // an object literal has no other keys

/** What the inputs say of the chosen service. */
export type ServiceSettings = Awaited<ReturnType<(typeof SERVICES)[ServiceName]["settings"]>>;
