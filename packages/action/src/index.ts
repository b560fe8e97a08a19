import { main } from "./main.js";

// A process that has nothing left to wait for ends with the code of a success. Where that happens before the run is
// through, it is none: as of a module that waits at its top level, which a CommonJS bundle cannot have.
const UNFINISHED = 13;

process.exitCode = UNFINISHED;
main(process.env).then(() => {
  if (process.exitCode === UNFINISHED) process.exitCode = 0;
});
