import { DAY_MS, DLQ_RETENTION_SECONDS, QUEUE_RETENTION_SECONDS } from "@lead-normalizer/core/limits.ts";

/** Days that DynamoDB can restore. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html */
const BACKUP_DAYS = 35;
/** Days that the functions' logs are kept: `stacks/defaults.ts`. */
const LOG_DAYS = 30;
/** Hours of a table's stream. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
const STREAM_HOURS = 24;

const daysOf = (seconds: number): number => (seconds * 1_000) / DAY_MS;

/** What holds something of an erased lead that no command here reaches, and for how long. */
export const whatRemains: readonly { what: string; until: string }[] = [
  { what: "backups", until: `up to ${BACKUP_DAYS} days; after a restore say \`ops lead erase --again\`` },
  {
    what: "messages",
    until: `its id, up to ${daysOf(QUEUE_RETENTION_SECONDS)} days on the queue, ${daysOf(DLQ_RETENTION_SECONDS)} on the dead-letter queue`,
  },
  { what: "logs", until: `its id, ${LOG_DAYS} days` },
  { what: "the stream", until: `what was typed, ${STREAM_HOURS} hours, where changes are followed` },
  { what: "the audit", until: "its id in earlier entries, for good" },
  { what: "elsewhere", until: "the form's own database, exports, files: yours to erase" },
];

/** The same as lines for people. */
export function describeRemains(): string {
  const lines = whatRemains.map(({ what, until }) => `  ${what.padEnd(12)}${until}`);
  return ["Not erased here, and how long it lives:", ...lines].join("\n");
}
