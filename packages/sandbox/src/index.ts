export type { Fault, FaultCondition, FaultQueue, FaultRule, Moment } from "./faults.js";
export { type Outcome, peakConcurrency, type RequestLog, type RequestRecord } from "./request-log.js";
export { type BaseUrls, type Sandbox, type SandboxOptions, startSandbox } from "./server.js";
export type { EdgeImpulse, EdgeImpulseItem, EdgeImpulseJob, EdgeImpulseOptions } from "./services/edge-impulse.js";
export type { ContentMode, StoredFile } from "./stored-file.js";
