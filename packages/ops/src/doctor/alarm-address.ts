import type { Subscriber } from "@lead-normalizer/core/account-ports.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { whenAnswered } from "./unanswered.ts";

/**
 * Whether alarms still wake somebody after the deploy: another address than the last time replaces the subscription, and
 * nobody is mailed until it is confirmed. None before the first deploy.
 */
export const alarmAddress: Check<BeforeDeploy> = {
  name: "alarm address",
  run({ account, settings: { prefix, alarmEmail } }) {
    const topic = `${prefix}-alarms`;
    return whenAnswered(topic, account.subscribers.subscribersOf(topic), (subscribers = []) =>
      judge(
        topic,
        alarmEmail,
        subscribers.filter(({ protocol }) => protocol === "email"),
      ),
    );
  },
};

function judge(topic: string, wanted: string | undefined, addresses: readonly Subscriber[]): Finding[] {
  const known = addresses.filter(({ endpoint }) => endpoint === wanted);
  if (known.some(({ isConfirmed }) => isConfirmed)) return [ok(`${topic} mails the stage's address`)];
  if (known.length > 0) {
    return [
      warn(
        `the stage's address has not confirmed that it wants the mails of ${topic}: nobody is woken there`,
        "confirm it by the link in AWS's mail; once that has expired, subscribe it in the console again",
      ),
    ];
  }
  const confirmed = addresses.filter(({ isConfirmed }) => isConfirmed);
  if (confirmed.length === 0) return [];
  const they = confirmed.map(({ endpoint }) => hint(endpoint)).join(", ");
  return [
    fail(
      `${topic} mails ${they} today, and this deploy ${wanted === undefined ? "names no address" : "names another address"}: nobody would be woken until that is confirmed`,
      "set ALARM_EMAIL to the address of before; if it is to change, first subscribe the new one in the console and confirm it",
    ),
  ];
}

/** As much of an address as its owner needs to know it. */
function hint(address: string): string {
  return `${address.slice(0, 1)}…${address.slice(address.lastIndexOf("@"))}`;
}
