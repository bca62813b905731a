import { NormalizerError } from "../errors.ts";
import type { AuditLog, Clock, ConsumerSwitch, Pause, PauseNotice, SpendAlarm } from "../ports.ts";

export interface ResumeDeps {
  pauseNotice: PauseNotice;
  consumers: ConsumerSwitch;
  spendAlarm: SpendAlarm;
  audit: AuditLog;
  clock: Clock;
}

/** `ended`: the pause that is over; undefined = no notice stood, and the delivery was off all the same. */
export type Resumed = { kind: "not-paused" } | { kind: "resumed"; ended: Pause | undefined };

/**
 * Lets paused consumers work again; the audit knows of it before it is done. The notice goes before the delivery comes, so
 * that a pause which is made meanwhile posts its own and wins.
 * @throws NormalizerError `spend.alarm-raised` while too much is spent: whoever paused, they stay so; `delivery.paused-again`
 * when a newer pause stands; `delivery.busy`
 */
export async function resumeConsumers(
  deps: ResumeDeps,
  { by, reason }: { by: string; reason?: string | undefined },
): Promise<Resumed> {
  const { pauseNotice, consumers, spendAlarm, audit, clock } = deps;
  const ended = await pauseNotice.read();
  if (ended === undefined && (await consumers.isOn())) return { kind: "not-paused" };
  if (await spendAlarm.isRaised()) {
    throw new NormalizerError(
      "spend.alarm-raised",
      "The consumers stay paused: the alarm on the spend is raised. It adds up the last 24 hours of tokens that Bedrock counted, " +
        "so it ends by itself when those are a day old, and no sooner. Look at what they were spent on (`ops run list` has each " +
        "run's dollars, the alarm's graph in CloudWatch each model's tokens). If that much is meant to be spent, raise the " +
        "stage's dailyBudgetUsdMax and deploy.",
    );
  }
  await audit.record({
    atMs: clock.now(),
    actor: by,
    action: "consumers.resume",
    target: "consumers",
    reason: reason ?? (ended === undefined ? "no notice stood, the delivery was off" : `ends ${ended.code}`),
  });
  if (ended !== undefined && !(await pauseNotice.remove(ended))) throw pausedAgain(await pauseNotice.read());
  await turnOn(deps, ended);
  const newer = await pauseNotice.read();
  if (newer === undefined) return { kind: "resumed", ended };
  // It came before the delivery was on, which may have undone it.
  await consumers.pause(newer, newer);
  throw pausedAgain(newer);
}

/** A delivery that stays off keeps its reason. */
async function turnOn({ consumers, pauseNotice }: ResumeDeps, ended: Pause | undefined): Promise<void> {
  try {
    await consumers.resume();
  } catch (error) {
    // The first failure tells more than that its reason could not be put back either.
    if (ended !== undefined) await pauseNotice.post(ended).catch(() => undefined);
    throw error;
  }
}

function pausedAgain(newer: Pause | undefined): NormalizerError {
  const why = newer === undefined ? "it is over already" : `by ${newer.by}, ${newer.code}: ${newer.message}`;
  return new NormalizerError(
    "delivery.paused-again",
    `The consumers stay paused: another pause came while they were about to resume (${why}). Mend that as well, then resume again.`,
  );
}
