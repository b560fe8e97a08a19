import type { UploadEvent } from "./events.js";
import type { UploadOptions } from "./options.js";
import { upload } from "./upload.js";

/**
 * The same as {@link upload}, as a sequence of events; the last one, `finished`, holds the report. Leaving the loop
 * early cancels the run. Progress that was not yet taken is replaced by newer progress.
 * @throws {InputError} as `upload` does
 */
export async function* uploadEvents(
  options: Omit<UploadOptions, "onEvent">,
): AsyncGenerator<UploadEvent, void, undefined> {
  const left = new AbortController();
  const signal = options.signal === undefined ? left.signal : AbortSignal.any([options.signal, left.signal]);
  const events: UploadEvent[] = [];
  let wake = () => {};
  const done = upload({
    ...options,
    signal,
    onEvent(event) {
      if (event.kind === "progress" && events.at(-1)?.kind === "progress") events.pop();
      events.push(event);
      wake();
    },
  });
  let over = false;
  const end = () => {
    over = true;
    wake();
  };
  const ended = done.then(end, end);
  try {
    while (!over || events.length > 0) {
      const event = events.shift();
      if (event !== undefined) yield event;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    await done;
  } finally {
    left.abort();
    await ended;
  }
}
