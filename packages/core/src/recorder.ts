import type { UploadError } from "./errors.js";
import type { UploadEvent } from "./events.js";
import type { Settings } from "./options.js";
import { ProgressMeter } from "./progress-meter.js";
import { type Redact, redactor } from "./redact.js";
import type { FileLedger, RequestReport, Unfinished } from "./report.js";
import type { Notice, UploadTask } from "./service.js";

/** Keeps what the report will hold, and tells the caller of it as it happens. */
export class Recorder {
  readonly notices: Notice[] = [];
  readonly requests: RequestReport[] = [];
  readonly errors: UploadError[] = [];
  readonly unfinished: Unfinished[] = [];
  readonly redact: Redact;
  readonly #onEvent: (event: UploadEvent) => void;
  #meter: ProgressMeter | undefined;
  serviceRows: number | undefined;

  constructor({ service, onEvent }: Settings) {
    this.redact = redactor(service.secrets);
    this.#onEvent = onEvent;
  }

  planned(tasks: readonly UploadTask[], ledger: FileLedger): void {
    const files = ledger.describeAll();
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    this.#meter = new ProgressMeter({ files: files.length, bytes }, this.#onEvent);
    this.#onEvent({ kind: "planned", tasks: tasks.map((task) => task.label), files: files.length, bytes });
    for (const file of ledger.unreadable) this.emit({ kind: "file", file });
  }

  readonly emit = (event: UploadEvent): void => {
    this.#onEvent(event);
    if (event.kind === "file" && event.file.state !== "planned") this.#meter?.settled(event.file);
  };

  readonly notice = (notice: Notice): void => {
    const { message, details } = notice;
    const clean = {
      ...notice,
      message: this.redact(message),
      ...(details === undefined ? {} : { details: this.redact(details) }),
    };
    this.notices.push(clean);
    this.#onEvent({ kind: "notice", notice: clean });
  };

  sent(bytes: number): void {
    this.#meter?.sent(bytes);
  }

  addUnfinished({ task, message }: Unfinished): void {
    this.unfinished.push({ task, message: this.redact(message) });
  }

  addServiceRows(rows: number): void {
    this.serviceRows = (this.serviceRows ?? 0) + rows;
  }
}
