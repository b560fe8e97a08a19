export interface RefusalDetails {
  /** The form field or JSON property at fault. */
  readonly field?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answered as it is, in place of the service's usual shape. */
  readonly body?: unknown;
}

/** A request that a service does not accept, with the HTTP status that says so. Nothing of it is stored. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}
