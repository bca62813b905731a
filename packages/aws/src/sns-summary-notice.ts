import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import type { SummaryNotice } from "@lead-normalizer/core/ports.ts";
import { writeSummaryText } from "@lead-normalizer/core/run/summary-text.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import type { Endpoint } from "./endpoint.ts";

export function createSnsClient(endpoint: Endpoint = {}): SNSClient {
  return new SNSClient({
    ...endpoint,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
    }),
  });
}

/**
 * Publishes summaries to a topic: text to inboxes, and to all other subscribers JSON, which is the summary with `again`.
 * Both hold numbers, codes and ids only; commands in the text name the stage. Copies of one notice are equal: `runId` and `durationMs` tell it from others.
 */
export function createSnsSummaryNotice(client: SNSClient, topicArn: string, stage?: string): SummaryNotice {
  return {
    async publish(summary, { again }) {
      const { runId, selected, normalized, deferred, deadLettered } = summary;
      const result = `${runId}: ${normalized} of ${selected} normalized`;
      // By protocol, else `default`: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
      const message = {
        default: JSON.stringify({ ...summary, again }),
        email: writeSummaryText(summary, { again, stage }),
      };
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: subjectOf(again ? `again, ${result}` : result, { deferred, deadLettered }),
          MessageStructure: "json",
          Message: JSON.stringify(message),
        }),
      );
    },
  };
}

/** SNS: a subject has fewer than 100 characters. */
const SUBJECT_CHARS_MAX = 99;

/** What needs somebody comes first, so that it is not cut off. */
function subjectOf(what: string, counts: Readonly<Record<string, number>>): string {
  const notes = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}, `)
    .toReversed();
  return `${notes.join("")}${what}`.slice(0, SUBJECT_CHARS_MAX);
}
