import type { UploadMode } from "@dataset-upload/core";
import { DATATILE_INPUTS, type DatatileSettings } from "./datatile.js";
import { EDGE_IMPULSE_INPUTS, type EdgeImpulseSettings } from "./edge-impulse.js";
import { GRAPHITE_NOTE_INPUTS, type GraphiteNoteSettings } from "./graphite-note.js";
import type { InputTable } from "./reader.js";
import { ROE_INPUTS, type RoeSettings } from "./roe.js";

/** The inputs that only some services have, as each of them reads them. */
export const SERVICE_INPUTS = {
  "edge-impulse": EDGE_IMPULSE_INPUTS,
  datatile: DATATILE_INPUTS,
  "graphite-note": GRAPHITE_NOTE_INPUTS,
  roe: ROE_INPUTS,
} as const satisfies Record<string, InputTable>;

export type ServiceName = keyof typeof SERVICE_INPUTS;
export const SERVICE_NAMES = Object.keys(SERVICE_INPUTS) as ServiceName[]; // an object literal has no other keys

/** The modes that each service has. */
export const SERVICE_MODES: Readonly<Record<ServiceName, readonly UploadMode[]>> = {
  "edge-impulse": ["create", "append"],
  datatile: ["create", "replace", "append"],
  "graphite-note": ["create", "replace", "append"],
  roe: ["create"],
};

/** What the inputs say of the chosen service. */
export type ServiceSettings = EdgeImpulseSettings | DatatileSettings | GraphiteNoteSettings | RoeSettings;
