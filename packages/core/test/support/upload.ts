import type { UploadOptions } from "../../src/options.js";
import type { UploadReport } from "../../src/report.js";
import { upload as uploadUnchecked } from "../../src/upload.js";
import { checkReport } from "./report-schema.js";
import { assertNoSecrets } from "./secrets.js";

/** As the core's `upload`; its report is held against the published schema, and searched for the service's secrets. */
export async function upload(options: UploadOptions): Promise<UploadReport> {
  const report = await uploadUnchecked(options);
  checkReport(report);
  assertNoSecrets({ report: JSON.stringify(report) }, options.service.secrets);
  return report;
}
