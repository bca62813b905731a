import { deadBatches } from "@lead-normalizer/core/queue/dead-letters.ts";

import type { Operations } from "../system/open-operations.ts";
import { counted, type Output } from "../terminal/output.ts";
import { describeDuration } from "../terminal/pace.ts";

interface Group {
  code: string;
  runId: string;
  messages: number;
  leads: number;
  /** Epoch ms of the first and the last of them. */
  firstAtMs: number;
  lastAtMs: number;
}

/** Says why dead letters died, by code and run. From batch items: nothing is received, so nothing is hidden. */
export async function showDeadLetters(
  { runs, deadLetters, clock }: Pick<Operations, "runs" | "deadLetters" | "clock">,
  output: Output,
): Promise<void> {
  const groups = new Map<string, Group>();
  let known = 0;
  for await (const { code = "crash.unknown", runId, tally, endedAtMs = 0 } of deadBatches({ runs, clock })) {
    const key = `${code} ${runId}`;
    const group = groups.get(key) ?? {
      code,
      runId,
      messages: 0,
      leads: 0,
      firstAtMs: endedAtMs,
      lastAtMs: 0,
    };
    group.messages += 1;
    group.leads += tally?.deadLettered ?? 0;
    group.firstAtMs = Math.min(group.firstAtMs, endedAtMs);
    group.lastAtMs = Math.max(group.lastAtMs, endedAtMs);
    groups.set(key, group);
    known += 1;
  }
  for (const group of groups.values()) output.row(describe(group, clock.now()), group);
  const waiting = await deadLetters.count();
  if (waiting > known) {
    output.say(`${waiting - known} more on the queue: messages that nobody could read, or duplicates.`);
  }
  if (waiting < known) {
    output.say(
      `${known - waiting} of them are not visible now: on their way back, or hidden for up to five minutes by a command that is at them or died.`,
    );
  }
  if (known === 0 && waiting === 0) {
    output.say("The dead-letter queue is empty.");
    return;
  }
  output.say(
    "A code's section in docs/operations.md says what to mend first. Then\n`ops dlq redrive --code CODE` sends them back, `--all` all of them at once.",
  );
}

function describe({ code, runId, messages, leads, lastAtMs }: Group, nowMs: number): string {
  const age = describeDuration(nowMs - lastAtMs);
  return `${code}: ${counted(messages, "message")}, ${counted(leads, "lead")}, the last ${age} ago\n  ${runId}`;
}
