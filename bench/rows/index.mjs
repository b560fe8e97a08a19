import { counting } from "./counting.mjs";
import { finding } from "./finding.mjs";
import { largeFile } from "./large-file.mjs";
import { manyFiles } from "./many-files.mjs";
import { scale } from "./scale.mjs";
import { startUp } from "./start-up.mjs";
import { table } from "./table.mjs";
import { unchanged } from "./unchanged.mjs";
import { waitingServer } from "./waiting-server.mjs";

/** @type {readonly import("../lib/row.mjs").Row[]} */
export const rows = [startUp, largeFile, manyFiles, waitingServer, table, counting, finding, scale, unchanged];
