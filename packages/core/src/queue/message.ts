import * as z from "zod";

import { NormalizerError } from "../errors.ts";

/** One batch of leads to normalise. Ids only: queues hold no personal data. */
export const BatchMessage = z.strictObject({
  v: z.literal(1),
  runId: z.string().min(1),
  batchId: z.string().min(1),
  leadIds: z.array(z.string().min(1)).min(1),
  /** Leads normalised before this epoch ms are stale. For `force` it is the start of the run. */
  staleBeforeMs: z.number(),
  force: z.boolean(),
  /** Stored answers of another model, or to other words than today's, are asked for anew. Absent = they stand. */
  reask: z.boolean().exactOptional(),
  fields: z.array(z.string().min(1)).min(1),
});
export type BatchMessage = z.infer<typeof BatchMessage>;

/** Version 0 had no `fields`: its consumers took those of the run. */
const PreviousMessage = BatchMessage.omit({ fields: true, reask: true }).extend({ v: z.literal(0) });

/** A message as a consumer works with it, of whatever version. */
export type ReceivedBatch = Omit<BatchMessage, "v" | "fields"> & {
  /** Undefined = those of the run. */
  fields: readonly string[] | undefined;
};

/**
 * Reads this version and the one before: after a deploy, and after a redrive, the queue holds both.
 * @throws NormalizerError `message.malformed`, naming what is wrong but never quoting the body.
 */
export function parseMessage(body: string): ReceivedBatch {
  const json = parseJson(body);
  const previous = PreviousMessage.safeParse(json);
  if (previous.success) return received({ ...previous.data, fields: undefined });
  const parsed = BatchMessage.safeParse(json);
  if (parsed.success) return received(parsed.data);
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join(".") || "body"}: ${issue.code}`,
  );
  throw new NormalizerError("message.malformed", `The message is not a batch: ${problems.join(", ")}`);
}

function received({ v: _v, ...batch }: ReceivedBatch & { v: number }): ReceivedBatch {
  return batch;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
