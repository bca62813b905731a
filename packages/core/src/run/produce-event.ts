import * as z from "zod";

import { NormalizerError } from "../errors.ts";
import { DYNAMODB_PARTITION_KEY_BYTES } from "../limits.ts";

/** What can be a key of the leads table: DynamoDB refuses a whole request for one key that cannot. */
const LeadId = z
  .string()
  .min(1)
  .refine((leadId) => leadId.isWellFormed(), "must be well-formed Unicode")
  .refine(
    (leadId) => new TextEncoder().encode(leadId).length <= DYNAMODB_PARTITION_KEY_BYTES,
    `must be ${DYNAMODB_PARTITION_KEY_BYTES} bytes at most`,
  );

/** How the ids of runs that follow changes begin, and no other's. */
export const CHANGES_RUN_PREFIX = "changes-";

/** What can be the id of a run, whatever started it. */
export const RunId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, "1 to 128 letters, digits, dots, dashes, underscores");

/** What starts a run: the schedule, the admin API, or a person who invokes the producer. */
export const ProduceEvent = z.strictObject({
  /** Names the run; the same id is the same run. */
  runId: RunId.refine(
    (runId) => !runId.startsWith(CHANGES_RUN_PREFIX),
    `must not begin with "${CHANGES_RUN_PREFIX}", as the runs that follow changes do`,
  ).exactOptional(),
  /** ISO 8601 time of the schedule: the same time is the same run, however often it is delivered. */
  scheduledTime: z.iso.datetime({ offset: true }).exactOptional(),
  /** Every lead last normalised before this run's start, whatever its time to live. */
  forceAll: z.boolean().exactOptional(),
  /** Asks anew what another model answered, or what was asked in other words than today's. */
  reask: z.boolean().exactOptional(),
  /** Instead of the setting `maxLeadsPerRun`; null = no cap. */
  maxLeads: z.int().min(1).nullable().exactOptional(),
  /** Chooses and reports, and writes nothing. */
  dryRun: z.boolean().exactOptional(),
  /** Only these leads. */
  leadIds: z.array(LeadId).min(1).max(1_000).exactOptional(),
});
export type ProduceEvent = z.infer<typeof ProduceEvent>;

/** @throws NormalizerError `event.invalid`, naming every wrong key. */
export function parseProduceEvent(event: unknown): ProduceEvent {
  const parsed = ProduceEvent.safeParse(event ?? {});
  if (parsed.success) return parsed.data;
  throw new NormalizerError(
    "event.invalid",
    `The event cannot start a run:\n${z.prettifyError(parsed.error)}`,
  );
}
