import type { Fault, JsonObject } from "./fault-rules.ts";

/** An answer as it goes over the wire. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

type Refusal = Extract<Fault, { kind: "throttle" | "server-error" | "condition-failed" }>;

/** Errors as AWS words them. SQS has their codes in a header as well, for clients of its older protocol. */
const services = {
  DynamoDB_20120810: {
    namespace: "com.amazonaws.dynamodb.v20120810",
    throttle: "ProvisionedThroughputExceededException",
    500: "InternalServerError",
    hasQueryCodes: false,
  },
  AmazonSQS: {
    namespace: "com.amazonaws.sqs",
    throttle: "RequestThrottled",
    500: "InternalFailure",
    hasQueryCodes: true,
  },
} as const;

/** The refusal of a request by the service that its `x-amz-target` names. */
export function refusalOf(fault: Refusal, target: string): Reply {
  const service = Object.entries(services).find(([prefix]) => target.startsWith(`${prefix}.`))?.[1];
  if (service === undefined) throw new Error(`No errors are known of ${target}.`);
  const error = (status: number, name: string, message: string): Reply => {
    const type = status < 500 ? "Sender" : "Receiver";
    return jsonReply(
      status,
      { __type: `${service.namespace}#${name}`, message },
      service.hasQueryCodes ? { "x-amzn-query-error": `${name};${type}` } : {},
    );
  };
  switch (fault.kind) {
    case "throttle":
      return error(400, fault.as ?? service.throttle, "The rate of requests is too high.");
    case "condition-failed":
      return error(400, "ConditionalCheckFailedException", "The conditional request failed");
    case "server-error": {
      const status = fault.status ?? 500;
      if (fault.page !== undefined) {
        return { status, headers: { "content-type": "text/html" }, body: Buffer.from(fault.page) };
      }
      return error(status, status === 500 ? service[500] : "ServiceUnavailable", "The service failed.");
    }
  }
}

export function jsonReply(status: number, body: JsonObject, headers: Reply["headers"] = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.0", ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}
