import { adminApiRules } from "./admin-api.ts";
import { functionRules } from "./functions.ts";
import { iamRules } from "./iam.ts";
import { monitoringRules } from "./monitoring.ts";
import { queueRules } from "./queue.ts";
import type { Rules } from "./rule.ts";
import { storageRules } from "./storage.ts";

/** What must be true of every stage. */
export const rules: Rules = {
  ...storageRules,
  ...queueRules,
  ...functionRules,
  ...iamRules,
  ...adminApiRules,
  ...monitoringRules,
};
