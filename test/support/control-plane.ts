import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import { listenOnLoopback } from "@lead-normalizer/local/bedrock/listen-on-loopback.ts";

/** What the embedded stack lacks: Lambda's control plane and SNS, as far as the functions use them. */
export interface ControlPlane {
  /** For any AWS client or function. */
  readonly env: Readonly<Record<string, string>>;
  /** The consumer's only event source mapping. */
  readonly mapping: Readonly<{ functionName: string; state: "Enabled" | "Disabling"; consumers: number }>;
  /** Asynchronous invocations that were accepted. None is carried out. */
  readonly invoked: readonly { functionName: string; event: unknown }[];
  /** `messages`: the text by the subscriber's protocol; `default` for those that are not named. */
  readonly published: readonly {
    topicArn: string;
    subject: string;
    messages: Readonly<Record<string, string>>;
  }[];
  stop(): Promise<void>;
}

/** Executions of the account. */
const UNRESERVED = 100;
const ACCOUNT = "arn:aws:lambda:us-east-1:000000000000";

interface Request {
  /** Method and path, without the API's version. */
  route: string;
  query: URLSearchParams;
  body: string;
}
type Answer = [status: number, body: string];

/** Serves both on one port: they differ in path and form. What it does not know it refuses. */
export async function startControlPlane(consumerName: string): Promise<ControlPlane> {
  const mapping: { functionName: string; state: "Enabled" | "Disabling"; consumers: number } = {
    functionName: consumerName,
    state: "Enabled",
    consumers: 2,
  };
  const invoked: ControlPlane["invoked"][number][] = [];
  const published: ControlPlane["published"][number][] = [];
  const uuid = randomUUID();
  const described = () => ({
    UUID: uuid,
    State: mapping.state,
    FunctionArn: `${ACCOUNT}:function:${mapping.functionName}`,
    ScalingConfig: { MaximumConcurrency: mapping.consumers },
  });

  const answerTo = ({ route, query, body }: Request): Answer | undefined => {
    if (route === "POST /") return publish(new URLSearchParams(body));
    const [, functionName] = /^POST \/functions\/([^/]+)\/invocations$/.exec(route) ?? [];
    if (functionName !== undefined) {
      invoked.push({ functionName, event: JSON.parse(body) });
      return [202, ""];
    }
    if (route === "GET /2016-08-19/account-settings") {
      return [200, JSON.stringify({ AccountLimit: { UnreservedConcurrentExecutions: UNRESERVED } })];
    }
    if (route === "GET /event-source-mappings") {
      const isItsOwn = query.get("FunctionName") === mapping.functionName;
      return [200, JSON.stringify({ EventSourceMappings: isItsOwn ? [described()] : [] })];
    }
    if (route === `PUT /event-source-mappings/${uuid}`) {
      const { Enabled: enabled, ScalingConfig: scaling } = JSON.parse(body) as {
        Enabled?: boolean;
        ScalingConfig?: { MaximumConcurrency: number };
      };
      if (enabled !== undefined) mapping.state = enabled ? "Enabled" : "Disabling";
      mapping.consumers = scaling?.MaximumConcurrency ?? mapping.consumers;
      return [202, JSON.stringify(described())];
    }
    return undefined;
  };

  const publish = (form: URLSearchParams): Answer | undefined => {
    if (form.get("Action") !== "Publish") return undefined;
    const value = (name: string): string => form.get(name) ?? "";
    const messages =
      value("MessageStructure") === "json"
        ? (JSON.parse(value("Message")) as Record<string, string>)
        : { default: value("Message") };
    if (messages["default"] === undefined) return undefined;
    published.push({ topicArn: value("TopicArn"), subject: value("Subject"), messages });
    const id = randomUUID();
    return [
      200,
      `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${id}</MessageId></PublishResult><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></PublishResponse>`,
    ];
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readRequest(request);
    const [status, body] = answerTo(read) ?? [404, JSON.stringify({ message: `No ${read.route} here.` })];
    response.writeHead(status, { "content-type": body.startsWith("<") ? "text/xml" : "application/json" });
    response.end(body);
  };
  const { endpoint, stop } = await listenOnLoopback(0, (request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  return {
    env: { AWS_ENDPOINT_URL_LAMBDA: endpoint, AWS_ENDPOINT_URL_SNS: endpoint },
    mapping,
    invoked,
    published,
    stop,
  };
}

async function readRequest(request: IncomingMessage): Promise<Request> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const path = pathname.replace("/2015-03-31/", "/");
  return { route: `${request.method} ${path}`, query: searchParams, body: await text(request) };
}
