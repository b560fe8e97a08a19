import { bundle } from "./bundle.mjs";
import { startUp } from "./start-up.mjs";

/** @type {readonly import("../lib/row.mjs").Row[]} */
export const rows = [startUp, bundle];
