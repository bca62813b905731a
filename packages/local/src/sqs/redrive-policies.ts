import * as z from "zod";
import { QueueRefusal } from "./queue-errors.ts";

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
const redrivePolicySchema = z.object({
  deadLetterTargetArn: z.string("Redrive policy does not contain mandatory attribute: deadLetterTargetArn."),
  maxReceiveCount: z.coerce
    .number("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
    .int("Invalid value for maxReceiveCount.")
    .min(1, "Invalid value for maxReceiveCount, valid values are from 1 to 1000 both inclusive.")
    .max(1000, "Invalid value for maxReceiveCount, valid values are from 1 to 1000 both inclusive."),
});

const redriveAllowPolicySchema = z.discriminatedUnion("redrivePermission", [
  z.object({ redrivePermission: z.literal("allowAll") }),
  z.object({ redrivePermission: z.literal("denyAll") }),
  z.object({ redrivePermission: z.literal("byQueue"), sourceQueueArns: z.array(z.string()).min(1).max(10) }),
]);

export type RedrivePolicy = z.infer<typeof redrivePolicySchema>;
export type RedriveAllowPolicy = z.infer<typeof redriveAllowPolicySchema>;

/** The policy, or a refusal that names what is wrong with it. */
export function parseRedrivePolicy(text: string): RedrivePolicy {
  return parsePolicy("RedrivePolicy", redrivePolicySchema, text);
}

/** The policy, or a refusal that names what is wrong with it. */
export function parseRedriveAllowPolicy(text: string): RedriveAllowPolicy {
  return parsePolicy("RedriveAllowPolicy", redriveAllowPolicySchema, text);
}

/** Whether a dead-letter queue with this policy takes messages of the source queue; without a policy it takes all. */
export function allowsRedriveFrom(policy: RedriveAllowPolicy | undefined, sourceArn: string): boolean {
  switch (policy?.redrivePermission) {
    case undefined:
    case "allowAll":
      return true;
    case "denyAll":
      return false;
    case "byQueue":
      return policy.sourceQueueArns.includes(sourceArn);
  }
}

/** A refusal in AWS's words. */
export function invalidPolicy(attribute: string, text: string, reason: string): QueueRefusal {
  return new QueueRefusal(
    "InvalidParameterValue",
    `Value ${text} for parameter ${attribute} is invalid. Reason: ${reason}`,
  );
}

function parsePolicy<T>(attribute: string, schema: z.ZodType<T>, text: string): T {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw invalidPolicy(attribute, text, parsed.error.issues[0]?.message ?? "Malformed policy.");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
