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
  fields: z.array(z.string().min(1)).min(1),
});
export type BatchMessage = z.infer<typeof BatchMessage>;

/** @throws NormalizerError `message.malformed`, naming what is wrong but never quoting the body. */
export function parseMessage(body: string): BatchMessage {
  const parsed = BatchMessage.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join(".") || "body"}: ${issue.code}`,
  );
  throw new NormalizerError("message.malformed", `The message is not a batch: ${problems.join(", ")}`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
