import { bundle } from "./bundle.mjs";
import { counting } from "./counting.mjs";
import { finding } from "./finding.mjs";
import { largeFile } from "./large-file.mjs";
import { manyFiles } from "./many-files.mjs";
import { scale } from "./scale.mjs";
import { startUp } from "./start-up.mjs";
import { table } from "./table.mjs";
import { tableSteps } from "./table-steps.mjs";
import { waitingServer } from "./waiting-server.mjs";

/** @type {readonly import("../lib/row.mjs").Row[]} */
export const rows = [startUp, largeFile, manyFiles, waitingServer, table, tableSteps, counting, finding, scale, bundle];
