import type { Subscriber } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied } from "../../../../test/support/account.ts";
import { alarmAddress } from "./alarm-address.ts";

const ana: Subscriber = { protocol: "email", endpoint: "ana.rojas@example.com", isConfirmed: true };
const luz: Subscriber = { ...ana, endpoint: "luz@example.com" };
const pending = (subscriber: Subscriber): Subscriber => ({ ...subscriber, isConfirmed: false });

const rehearse = (subscribers: Subscriber[] | undefined, alarmEmail?: string) =>
  alarmAddress.run(
    beforeDeploy(
      anAccount({
        subscribers: {
          subscribersOf: async (topic) => (topic === "awsrestart-dev-alarms" ? subscribers : []),
        },
      }),
      alarmEmail === undefined ? {} : { alarmEmail },
    ),
  );

describe("the address that alarms are mailed to", () => {
  test("is nothing to look at before the first deploy, nor where nobody ever confirmed one", async () => {
    expect(await rehearse(undefined, ana.endpoint)).toEqual([]);
    expect(await rehearse([], ana.endpoint)).toEqual([]);
    expect(await rehearse([pending(luz)], ana.endpoint)).toEqual([]);
    expect(await rehearse([])).toEqual([]);
  });

  test("is ok when it is the confirmed one, whoever else is told", async () => {
    const sms = { ...luz, protocol: "sms", endpoint: "+573000000000" };
    for (const subscribers of [[ana], [luz, ana], [pending(luz), ana, sms], [pending(ana), ana]]) {
      expect(await rehearse(subscribers, ana.endpoint)).toEqual([
        { level: "ok", what: "awsrestart-dev-alarms mails the stage's address" },
      ]);
    }
  });

  test("is a warning while it is not confirmed", async () => {
    for (const subscribers of [[pending(ana)], [luz, pending(ana)]]) {
      expect(await rehearse(subscribers, ana.endpoint)).toMatchObject([
        { level: "warn", what: expect.stringContaining("has not confirmed") },
      ]);
    }
  });

  test("fails when it would replace another that is confirmed, and shows neither in full", async () => {
    const findings = await rehearse([luz, pending(ana)], "otra@example.org");
    expect(findings).toMatchObject([
      {
        level: "fail",
        what: expect.stringContaining("mails l…@example.com today, and this deploy names another address"),
        fix: expect.stringContaining("ALARM_EMAIL"),
      },
    ]);
    for (const secret of ["luz", "ana", "otra"]) expect(JSON.stringify(findings)).not.toContain(secret);
  });

  test("fails as well when a deploy without one would take the confirmed one away", async () => {
    expect(await rehearse([ana])).toMatchObject([
      { level: "fail", what: expect.stringContaining("names no address") },
    ]);
  });

  test("that may not be seen is a warning that names the action", async () => {
    const account = anAccount({
      subscribers: { subscribersOf: () => Promise.reject(denied("sns:ListSubscriptionsByTopic")) },
    });
    expect(await alarmAddress.run(beforeDeploy(account))).toMatchObject([
      { level: "warn", fix: expect.stringContaining("sns:ListSubscriptionsByTopic") },
    ]);
  });
});
