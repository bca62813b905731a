import type { Subscriber } from "@lead-normalizer/core/account-ports.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether anybody is mailed: what alarms say, and how each run ended. A stage that runs by night must wake somebody. */
export const mails: Check<RunningStage> = {
  name: "mails",
  async run({ account, settings: { prefix, nightlyRun }, putBack }) {
    const topics = [
      { topic: `${prefix}-alarms`, isVital: nightlyRun },
      { topic: `${prefix}-run-summaries`, isVital: false },
    ];
    const found = await Promise.all(
      topics.map(({ topic, isVital }) =>
        whenAnswered(topic, account.subscribers.subscribersOf(topic), (subscribers) =>
          subscribers === undefined
            ? [fail(`${topic}: there is no such topic`, putBack)]
            : [judge(topic, subscribers, isVital ? fail : warn)],
        ),
      ),
    );
    return found.flat();
  },
};

function judge(topic: string, subscribers: readonly Subscriber[], bad: typeof fail): Finding {
  const addresses = subscribers.filter(({ protocol }) => protocol === "email");
  if (addresses.some(({ isConfirmed }) => isConfirmed)) return ok(`${topic} mails somebody`);
  return addresses.length > 0
    ? bad(
        `${topic}: the address has not confirmed that it wants mails: nobody gets any`,
        "confirm it by the link in AWS's mail; once that has expired, subscribe it in the console again",
      )
    : bad(
        `${topic}: no address is subscribed: nobody gets a mail`,
        "set ALARM_EMAIL and deploy, then confirm it",
      );
}
