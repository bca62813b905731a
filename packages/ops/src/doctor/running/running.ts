import type { QueueShape, TableShape } from "@lead-normalizer/core/account-ports.ts";
import type { TableName } from "@lead-normalizer/aws/tables.ts";

import type { Tables } from "../../system/open-tables.ts";
import type { BeforeDeploy } from "../check.ts";

/** What a check of a running system may look at, on AWS and on the embedded stack alike. */
export interface Running {
  /** What a command on this system begins with: `pnpm ops --stage production`. */
  ops: string;
  /** What brings tables, queues and functions back to what the code says of them. */
  putBack: string;
  tables: TableShape;
  queues: QueueShape;
  /** Physical names. */
  tableNames: Readonly<Record<TableName, string>>;
  queueNames: { batches: string; deadLetters: string };
  records: Pick<
    Tables,
    | "leads"
    | "tombstones"
    | "runs"
    | "overrides"
    | "audit"
    | "spend"
    | "pauseNotice"
    | "settings"
    | "loadSettings"
  >;
  nowMs: number;
}

/** And on AWS. */
export interface RunningStage extends Running, BeforeDeploy {}
