import type { AuditLog, Clock, Pause } from "../ports.ts";
import { type PauseDeps, pauseInPlace } from "./pause-in-place.ts";

export interface PauseByHandDeps extends PauseDeps {
  audit: AuditLog;
  clock: Clock;
}

/**
 * Pauses the consumers because a person says so; messages are kept. Returns the pause that stood before, whose reason stays:
 * consumers that go on in spite of it stand then. The audit hears of it when they do.
 */
export async function pauseConsumers(
  deps: PauseByHandDeps,
  { by, reason }: { by: string; reason: string },
): Promise<Pause | undefined> {
  const atMs = deps.clock.now();
  const earlier = await pauseInPlace(
    deps,
    (standing) => standing ?? { code: "operator", message: reason, by, atMs },
  );
  await deps.audit.record({ atMs, actor: by, action: "consumers.pause", target: "consumers", reason });
  return earlier;
}
