import type { ConcurrencyLimit } from "../account-ports.ts";
import { type ErrorCode, errorCodeOf, NormalizerError } from "../errors.ts";
import type { AuditLog, Clock, ConsumerScale } from "../ports.ts";

export interface ScaleDeps {
  consumerScale: ConsumerScale;
  audit: AuditLog;
  clock: Clock;
}

/** Executions besides the consumers': producer, settling, whatever else the account runs. */
export const OTHER_EXECUTIONS = 10;

/** Whether all of them can run at once: those that Lambda throttles burn receives, and healthy batches die. */
export type Room =
  | { kind: "enough" | "too-little"; unreserved: number; needed: number }
  /** AWS was asked and did not say. */
  | { kind: "unknown"; code: ErrorCode; action: string };

/** Looks whether the account has room for so many consumers. */
export async function roomFor(consumers: number, limit: ConcurrencyLimit): Promise<Room> {
  const needed = consumers + OTHER_EXECUTIONS;
  try {
    const unreserved = await limit.unreservedConcurrency();
    return { kind: unreserved >= needed ? "enough" : "too-little", unreserved, needed };
  } catch (error) {
    const code = errorCodeOf(error);
    if (!(error instanceof NormalizerError) || !code.startsWith("account.")) throw error;
    return { kind: "unknown", code, action: error.ids["action"] ?? "" };
  }
}

/** Lets so many consumers run at the same time. The audit knows of it first. @throws NormalizerError `delivery.busy` */
export async function scaleConsumers(
  { consumerScale, audit, clock }: ScaleDeps,
  { from, to }: { from: number | undefined; to: number },
  { by, reason }: { by: string; reason: string },
): Promise<void> {
  const target = `consumers: ${from ?? "no limit"} → ${to}`;
  await audit.record({ atMs: clock.now(), actor: by, action: "consumers.scale", target, reason });
  await consumerScale.set(to);
}
