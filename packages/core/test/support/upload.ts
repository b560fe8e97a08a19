import type { UploadReport } from "../../src/report.js";
import type { UploadOptions } from "../../src/settings.js";
import { upload as uploadUnchecked } from "../../src/upload.js";
import { checkReport } from "./report-schema.js";

/** As the core's `upload`; its report is held against the published schema. */
export async function upload(options: UploadOptions): Promise<UploadReport> {
  const report = await uploadUnchecked(options);
  checkReport(report);
  return report;
}
