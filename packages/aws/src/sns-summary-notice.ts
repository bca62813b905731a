import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import type { SummaryNotice } from "@lead-normalizer/core/ports.ts";
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

/** Publishes summaries to a topic: a subject for people's inboxes, JSON for programs. Both hold numbers and ids only. */
export function createSnsSummaryNotice(client: SNSClient, topicArn: string): SummaryNotice {
  return {
    async publish(summary) {
      const { runId, selected, normalized, deferred, deadLettered } = summary;
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: subjectOf(`${runId}: ${normalized} of ${selected} normalized`, { deferred, deadLettered }),
          Message: JSON.stringify(summary),
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
