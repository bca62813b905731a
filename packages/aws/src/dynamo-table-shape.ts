import {
  type AttributeValue,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type KeyType,
  ScanCommand,
  type TableDescription as Described,
} from "@aws-sdk/client-dynamodb";
import type { StoredTime, TableDescription, TableShape } from "@lead-normalizer/core/account-ports.ts";

import { askAccount, askForOne } from "./ask-account.ts";

/** A table as DynamoDB describes it. Of its items only the named attributes are read, and of those only numbers leave here. */
export function createDynamoTableShape(client: DynamoDBClient): TableShape {
  return {
    async describe(table) {
      const reply = await askForOne(
        "dynamodb:DescribeTable",
        ["ResourceNotFoundException"],
        client.send(new DescribeTableCommand({ TableName: table })),
      );
      return reply?.Table && describe(reply.Table);
    },
    async hasPointInTimeRecovery(table) {
      const { ContinuousBackupsDescription } = await askAccount(
        "dynamodb:DescribeContinuousBackups",
        client.send(new DescribeContinuousBackupsCommand({ TableName: table })),
      );
      const recovery = ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
      return recovery?.PointInTimeRecoveryStatus === "ENABLED";
    },
    async timeToLiveOf(table) {
      const { TimeToLiveDescription: timeToLive } = await askAccount(
        "dynamodb:DescribeTimeToLive",
        client.send(new DescribeTimeToLiveCommand({ TableName: table })),
      );
      const isOn = ["ENABLED", "ENABLING"].includes(timeToLive?.TimeToLiveStatus ?? "");
      return isOn ? timeToLive?.AttributeName : undefined;
    },
    async sampleTimes(table, attributes, limit) {
      const { Items = [] } = await askAccount(
        "dynamodb:Scan",
        client.send(
          new ScanCommand({
            TableName: table,
            Limit: limit,
            ProjectionExpression: attributes.map((_, index) => `#${index}`).join(", "),
            ExpressionAttributeNames: Object.fromEntries(
              attributes.map((attribute, index) => [`#${index}`, attribute]),
            ),
          }),
        ),
      );
      return Items.map((item) =>
        Object.fromEntries(
          Object.entries(item).map(([attribute, value]) => [attribute, storedTime(value)] as const),
        ),
      );
    },
  };
}

function describe({
  TableStatus: status,
  KeySchema = [],
  AttributeDefinitions = [],
  StreamSpecification,
  LatestStreamArn = "",
  SSEDescription,
  DeletionProtectionEnabled,
}: Described): TableDescription {
  const keyOf = (role: KeyType): TableDescription["partitionKey"] | undefined => {
    const name = KeySchema.find(({ KeyType }) => KeyType === role)?.AttributeName;
    const definition = AttributeDefinitions.find(({ AttributeName }) => AttributeName === name);
    return name === undefined ? undefined : { name, type: definition?.AttributeType ?? "" };
  };
  const sortKey = keyOf("RANGE");
  const isStreaming = StreamSpecification?.StreamEnabled === true;
  return {
    status: status ?? "",
    partitionKey: keyOf("HASH") ?? { name: "", type: "" },
    ...(sortKey !== undefined && { sortKey }),
    ...(isStreaming && {
      stream: { arn: LatestStreamArn, view: StreamSpecification?.StreamViewType ?? "" },
    }),
    ...(SSEDescription?.SSEType === "KMS" && { kmsKeyArn: SSEDescription.KMSMasterKeyArn ?? "" }),
    ...(DeletionProtectionEnabled === true && { isProtected: true as const }),
  };
}

function storedTime(value: AttributeValue): StoredTime {
  if (value.N !== undefined) return Number(value.N);
  return value.S === undefined ? "other" : "text";
}
