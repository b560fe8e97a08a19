// What only the end of a run needs, in one place to be loaded then: the start does not wait for it (row `start-up` of the
// benchmarks).
export { faultAnnotations, noticeAnnotations } from "./annotations.js";
export { fileTable, stateTable } from "./closing-table.js";
export { describeErrors } from "./error-lines.js";
export { headline } from "./headline.js";
export { summaryOf } from "./summary.js";
export { writeReport } from "./write-report.js";
