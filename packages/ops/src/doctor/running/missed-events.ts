import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether schedules and changes reached their functions: what they gave up lies on queues that nobody else empties. */
export const missedEvents: Check<RunningStage> = {
  name: "missed events",
  async run({ queues, settings: { prefix, followChanges }, putBack }) {
    const sections = {
      "schedules-dlq": "missed-schedules",
      ...(followChanges && { "changes-dlq": "missed-changes" }),
    };
    const found = await Promise.all(
      Object.entries(sections).map(([queue, section]) => {
        const name = `${prefix}-${queue}`;
        return whenAnswered(name, queues.describe(name), (described) => {
          if (described === undefined) return [fail(`${name}: there is no such queue`, putBack)];
          const { messages } = described;
          if (messages === 0) return [ok(`${name}: empty`)];
          return [
            warn(
              `${name}: ${counted(messages, "event")} that no function took`,
              `docs/operations.md#${section}`,
            ),
          ];
        });
      }),
    );
    return found.flat();
  },
};
