import type { UploadMode } from "../service.js";

/**
 * DataTile's Data Collector: each file is one operation on a folder or a database. Facts from the service's user
 * documentation; what it leaves open are options. See docs/services/datatile.md.
 */
export interface DatatileOptions {
  /** Sent as the header `token`. Generating a new one ends the old ones. */
  readonly token: string;
  /** Every customer has a server of its own. */
  readonly baseUrl: string;
  /** `create` makes a database of each file, `replace` puts one file in place of a database's data, `append` adds rows. */
  readonly mode: UploadMode;
  /** The hash of a folder, not the root, for `create`; of a database for `replace` and `append`. */
  readonly targetHash: string;
  /** Where DataTile sends each change of the job's status; `http:` or `https:`. */
  readonly callbackUrl?: string | undefined;
  /** The form field that `callbackUrl` goes in. Default `callback`. */
  readonly callbackField?: string | undefined;
  /** JSON pointer (RFC 6901) to the job id in an upload's answer. Default: the usual names, or an answer that is the id. */
  readonly jobIdPointer?: string | undefined;
  /** Where a job's state can be asked for, with `{job-id}` in it: a path below `baseUrl`, or an address on its origin. Default: nowhere. */
  readonly statusUrl?: string | undefined;
  /** JSON pointer to the state in the answer of `statusUrl`. Default: the usual names, or an answer that is the state. */
  readonly statusPointer?: string | undefined;
  /** States of a job that has ended well, in any case. Default: `completed`, `done`, `success` and the like. */
  readonly successStates?: readonly string[] | undefined;
  /** States of a job that has failed. Default: `failed`, `error`, `cancelled` and the like. */
  readonly failureStates?: readonly string[] | undefined;
  /** More multipart fields, for what a server has and its documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>> | undefined;
}
