export { type DescribedRequest, DescribedStandIn, type DescribedUpload, type StandInDescription } from "./described.js";
export type { Fault, FaultCondition, FaultQueue, FaultRule, Moment } from "./faults.js";
export type { RateLimitOptions } from "./rate-limit.js";
export { Refusal } from "./refusal.js";
export { type Outcome, peakConcurrency, type RequestLog, type RequestRecord } from "./request-log.js";
export { type Sandbox, type SandboxOptions, startSandbox } from "./server.js";
export type { Answer, Call, Operation, Service } from "./service.js";
export type {
  DataTile,
  DataTileAction,
  DataTileDatabase,
  DataTileJob,
  DataTileOptions,
} from "./services/datatile.js";
export type { EdgeImpulse, EdgeImpulseJob, EdgeImpulseOptions } from "./services/edge-impulse.js";
export type { EdgeImpulseItem } from "./services/edge-impulse-item.js";
export type { GraphiteCell, GraphiteColumn, GraphiteSubtype } from "./services/graphite-columns.js";
export type {
  GraphiteDataset,
  GraphiteDatasetSeed,
  GraphiteNote,
  GraphiteNoteOptions,
} from "./services/graphite-note.js";
export type { JobOutcome, JobState, Processing } from "./services/processing.js";
export type { Roe, RoeOptions, RoeTable } from "./services/roe.js";
export { ROE_DEFAULT_DATASET, type RoeFile } from "./services/roe-answers.js";
export type { BaseUrls, ServiceOptions, Services } from "./services.js";
export type { ContentMode, StoredFile } from "./stored-file.js";
