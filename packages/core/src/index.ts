export * from "./clock.js";
export {
  DataError,
  type ErrorReport,
  FileError,
  GivenUpError,
  InDoubtError,
  InputError,
  InternalError,
  JournalError,
  RefusedError,
  StoppedError,
  TransportError,
  type TransportPhase,
  UnexpectedAnswerError,
  type UploadError,
} from "./errors.js";
export * from "./events.js";
export { dataFile, dataFiles } from "./files/data-file.js";
export type { DataFile } from "./files/file-description.js";
export type { HttpResponse } from "./http/response.js";
export { createTransport, type Transport, type TransportOptions, type TransportRequest } from "./http/transport.js";
export { nearest, withGuess } from "./nearest.js";
export { checkRunOptions, DEFAULTS, MAX_TIMEOUT_MS, type RunOptions, type UploadOptions } from "./options.js";
export { type Redact, redactor, secretForms } from "./redact.js";
export type {
  AttemptReport,
  FileReport,
  FileState,
  RequestReport,
  Unfinished,
  UploadReport,
  UploadStatus,
  UploadTotals,
} from "./report.js";
export { idsOf, totalsOf } from "./report.js";
export type * from "./service.js";
export { serviceUrl } from "./service-url.js";
export { datatile } from "./services/datatile.js";
export type { DatatileOptions } from "./services/datatile-options.js";
export { SHIPPED_SERVICES, type ShippedService } from "./services/described/shipped-files.js";
export {
  type DescribedOptions,
  type Description,
  DescriptionError,
  type DescriptionProblem,
  describedService,
  readDescription,
  shippedDescription,
} from "./services/described.js";
export { type EdgeImpulseOptions, edgeImpulse } from "./services/edge-impulse.js";
export { type GraphiteNoteOptions, graphiteNote } from "./services/graphite-note.js";
export { type RoeOptions, roe } from "./services/roe.js";
export { plainText } from "./text.js";
export { upload } from "./upload.js";
export { uploadEvents } from "./upload-events.js";
