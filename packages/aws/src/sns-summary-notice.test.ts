import { PublishCommand } from "@aws-sdk/client-sns";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { writeSummaryText } from "@lead-normalizer/core/run/summary-text.ts";
import { Summary } from "@lead-normalizer/core/run/summary.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createSnsClient, createSnsSummaryNotice } from "./sns-summary-notice.ts";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:summaries";

function aSummary(changes: Partial<Summary> = {}): Summary {
  return {
    ...emptyTally,
    runId: "scheduled-2026-11-22T070000Z",
    selected: 300,
    batches: 30,
    normalized: 300,
    modelCalls: 12,
    inputTokens: 9_000,
    outputTokens: 800,
    costUsd: 0.0123,
    durationMs: 65_000,
    backlog: 41,
    ...changes,
  };
}

function aNotice(stage?: string) {
  const client = createSnsClient({ region: "us-east-1" });
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  mock.on(PublishCommand).resolves({ MessageId: "message-1" });
  return {
    mock,
    notice: createSnsSummaryNotice(client, TOPIC, stage),
    published: () => mock.commandCalls(PublishCommand).map(({ args: [{ input }] }) => input),
  };
}

async function subjectOf(changes: Partial<Summary>, again = false): Promise<string> {
  const { notice, published } = aNotice();
  await notice.publish(aSummary(changes), { again });
  return published()[0]?.Subject ?? "";
}

const first = { again: false };
const forPrograms = (message = "{}"): unknown =>
  JSON.parse((JSON.parse(message) as { default: string }).default);

describe("the notice of a summary", () => {
  test("goes to the topic once: to inboxes as text, to programs as JSON of the whole summary", async () => {
    const { notice, published } = aNotice();
    const summary = aSummary({ normalized: 297, deadLettered: 3, errors: { "model.unavailable": 3 } });
    await notice.publish(summary, first);
    expect(published()).toEqual([
      {
        TopicArn: TOPIC,
        Subject: expect.any(String),
        MessageStructure: "json",
        Message: JSON.stringify({
          default: JSON.stringify({ ...summary, again: false }),
          email: writeSummaryText(summary, first),
        }),
      },
    ]);
    expect(Summary.parse(forPrograms(published()[0]?.Message))).toEqual(summary);
  });

  test("has the stage in the command of its text, and nowhere else", async () => {
    const [here, there] = [aNotice(), aNotice("production")];
    const summary = aSummary({ normalized: 297, deadLettered: 3 });
    await here.notice.publish(summary, first);
    await there.notice.publish(summary, first);
    const [{ Message = "{}" } = {}] = there.published();
    expect((JSON.parse(Message) as { email: string }).email).toContain("pnpm ops --stage production dlq\n");
    expect({ ...there.published()[0], Message: Message.replace(" --stage production", "") }).toEqual(
      here.published()[0],
    );
  });

  test("given twice is the same to the byte: whoever keeps them sees that it is one", async () => {
    const { notice, published } = aNotice();
    await notice.publish(aSummary(), first);
    await notice.publish(aSummary(), first);
    expect(published()[1]).toEqual(published()[0]);
  });

  test("of a run that a replay opened says so everywhere, after what needs somebody", async () => {
    const { notice, published } = aNotice();
    await notice.publish(aSummary({ normalized: 299, deadLettered: 1 }), { again: true });
    const [{ Subject, Message } = {}] = published();
    expect(Subject).toBe("1 deadLettered, again, scheduled-2026-11-22T070000Z: 299 of 300 normalized");
    expect(forPrograms(Message)).toMatchObject({ again: true });
    expect(JSON.parse(Message ?? "{}")).toMatchObject({ email: expect.stringMatching(/^Again: /) });
  });

  test("says in its subject how the run went, and nothing of failures when there were none", async () => {
    expect(await subjectOf({})).toBe("scheduled-2026-11-22T070000Z: 300 of 300 normalized");
  });

  test("puts into its subject first what needs somebody, the worst before all", async () => {
    const subject = await subjectOf({ normalized: 290, deferred: 7, deadLettered: 3 });
    expect(subject).toBe("3 deadLettered, 7 deferred, scheduled-2026-11-22T070000Z: 290 of 300 normalized");
    expect(await subjectOf({ normalized: 293, deferred: 7 })).toMatch(/^7 deferred, scheduled-/);
  });

  test("has a subject that SNS takes, however long the run's id: failures are not cut off", async () => {
    const runId = "r".repeat(128);
    for (const failures of [{}, { deferred: 1_000_000, deadLettered: 1_000_000 }]) {
      const subject = await subjectOf({ runId, selected: 10_000_000, ...failures }, true);
      expect(subject).toHaveLength(99);
      // https://docs.aws.amazon.com/sns/latest/api/API_Publish.html: ASCII, no line breaks, begins visibly
      expect(subject).toMatch(/^[\x21-\x7E][\x20-\x7E]*$/);
      if ("deferred" in failures)
        expect(subject).toMatch(/^1000000 deadLettered, 1000000 deferred, again, r/);
    }
  });

  test("holds numbers, codes and the run's id, and nothing that anybody typed", async () => {
    const { notice, published } = aNotice();
    await notice.publish(aSummary({ errors: { crash: 1 } }), first);
    const { again, ...message } = forPrograms(published()[0]?.Message) as Summary & { again: boolean };
    expect(again).toBe(false);
    expect(Object.keys(message).toSorted()).toEqual(Object.keys(Summary.shape).toSorted());
    const { runId, errors, ...others } = message;
    expect([...Object.values(others), ...Object.values(errors)].map((value) => typeof value)).toEqual(
      Array.from({ length: Object.keys(others).length + 1 }, () => "number"),
    );
    expect(published()[0]?.Subject).toContain(runId);
  });

  test("that cannot be given fails, so that it is given again", async () => {
    const { mock, notice } = aNotice();
    const error = Object.assign(new Error("x"), { name: "ThrottledException" });
    mock.on(PublishCommand).rejects(error);
    await expect(notice.publish(aSummary(), first)).rejects.toBe(error);
  });
});
