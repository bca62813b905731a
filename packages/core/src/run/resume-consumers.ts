import { NormalizerError } from "../errors.ts";
import type { AuditLog, Clock, ConsumerSwitch, Pause, PauseNotice, SpendAlarm } from "../ports.ts";

export interface ResumeDeps {
  pauseNotice: Pick<PauseNotice, "read">;
  consumers: Pick<ConsumerSwitch, "resume">;
  spendAlarm: SpendAlarm;
  audit: AuditLog;
  clock: Clock;
}

/**
 * Lets paused consumers work again, and says which pause that ended; undefined = they were not paused. The audit knows of
 * it before it is done. @throws NormalizerError `spend.alarm-raised` while too much is spent: whoever paused, they stay so
 */
export async function resumeConsumers(
  deps: ResumeDeps,
  { by, reason }: { by: string; reason?: string | undefined },
): Promise<Pause | undefined> {
  const pause = await deps.pauseNotice.read();
  if (pause === undefined) return undefined;
  if (await deps.spendAlarm.isRaised()) {
    throw new NormalizerError(
      "spend.alarm-raised",
      "The consumers stay paused: the alarm on the spend is raised. It adds up the last 24 hours of tokens that Bedrock counted, " +
        "so it ends by itself when those are a day old, and no sooner. Look at what they were spent on (`ops run list` has each " +
        "run's dollars, the alarm's graph in CloudWatch each model's tokens). If that much is meant to be spent, raise the " +
        "stage's dailyBudgetUsdMax and deploy.",
    );
  }
  await deps.audit.record({
    atMs: deps.clock.now(),
    actor: by,
    action: "consumers.resume",
    target: "consumers",
    reason: reason ?? `ends ${pause.code}`,
  });
  await deps.consumers.resume();
  return pause;
}
