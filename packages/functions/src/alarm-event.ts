import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import * as z from "zod";

/**
 * What CloudWatch invokes a function with when an alarm changes its state: the part that is used.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
 */
export const AlarmEvent = z.object({
  source: z.literal("aws.cloudwatch"),
  alarmData: z.object({
    alarmName: z.string().min(1),
    state: z.object({ value: z.enum(["OK", "ALARM", "INSUFFICIENT_DATA"]), reason: z.string() }),
  }),
});
export type AlarmEvent = z.infer<typeof AlarmEvent>;

/** @throws NormalizerError `event.invalid`, naming every wrong key. */
export function parseAlarmEvent(event: unknown): AlarmEvent {
  const parsed = AlarmEvent.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new NormalizerError("event.invalid", `This is no alarm's event:\n${z.prettifyError(parsed.error)}`);
}
