import { ListSubscriptionsByTopicCommand, type SNSClient, type Subscription } from "@aws-sdk/client-sns";
import type { CallerIdentity, SubscriberList } from "@lead-normalizer/core/account-ports.ts";

import { askForOne } from "./ask-account.ts";

/** Subscribers of topics in one Region of the caller's account, to the last page. */
export function createSnsSubscriberList(
  client: SNSClient,
  region: string,
  identity: CallerIdentity,
): SubscriberList {
  return {
    async subscribersOf(topic) {
      const TopicArn = `arn:aws:sns:${region}:${(await identity.whoAmI()).accountId}:${topic}`;
      const found: Subscription[] = [];
      let NextToken: string | undefined;
      do {
        const page = await askForOne(
          "sns:ListSubscriptionsByTopic",
          ["ResourceNotFoundException", "NotFoundException"],
          client.send(
            new ListSubscriptionsByTopicCommand({ TopicArn, ...(NextToken !== undefined && { NextToken }) }),
          ),
        );
        if (page === undefined) return undefined;
        found.push(...(page.Subscriptions ?? []));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      return found.map(({ Protocol = "", Endpoint = "", SubscriptionArn = "" }) => ({
        protocol: Protocol,
        endpoint: Endpoint,
        // Else it says "PendingConfirmation", or "Deleted".
        isConfirmed: SubscriptionArn.startsWith("arn:"),
      }));
    },
  };
}
