import type { AuditLog, Clock, ConsumerSwitch, Pause, PauseNotice } from "../ports.ts";

export interface PauseDeps {
  pauseNotice: Pick<PauseNotice, "read">;
  consumers: Pick<ConsumerSwitch, "pause">;
  audit: AuditLog;
  clock: Clock;
}

/**
 * Pauses the consumers because a person says so; messages are kept. Returns the pause that stood before, whose reason stays:
 * consumers that go on in spite of it stand then. The audit hears of it when they do.
 */
export async function pauseConsumers(
  { pauseNotice, consumers, audit, clock }: PauseDeps,
  { by, reason }: { by: string; reason: string },
): Promise<Pause | undefined> {
  const atMs = clock.now();
  const earlier = await pauseNotice.read();
  await consumers.pause(earlier ?? { code: "operator", message: reason, by, atMs });
  await audit.record({ atMs, actor: by, action: "consumers.pause", target: "consumers", reason });
  return earlier;
}
