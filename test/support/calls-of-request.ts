/** A request of an AWS client as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Without the query. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** What IAM decides about. */
export interface AwsCall {
  /** As a policy names it, for example `sqs:SendMessage`. */
  action: string;
  /**
   * As it is called in every stage: `table:leads`, `queue:batches-dlq`, `function:consume-batches`, `topic:run-summaries`,
   * `mapping` (any event source mapping), `model` (any allowed one), `*` (the request names none).
   */
  resource: string;
}

/** What a client asks for. A `BatchGetItem` is a call of every table that it reads. @throws Error for a request that it cannot read: one that went unseen would prove nothing */
export function callsOf(request: WireRequest): AwsCall[] {
  const service = serviceOf(request);
  const { operation, input } = operationOf(service, request);
  const action = `${service}:${actions[`${service}:${operation}`] ?? operation}`;
  return resourcesOf(service, input).map((resource) => ({ action, resource }));
}

/** Operations whose permission has another name. Operations on many are permitted as on one. */
const actions: Readonly<Record<string, string>> = {
  "sqs:SendMessageBatch": "SendMessage",
  "sqs:DeleteMessageBatch": "DeleteMessage",
  "sqs:ChangeMessageVisibilityBatch": "ChangeMessageVisibility",
  "lambda:Invoke": "InvokeFunction",
  "bedrock:Converse": "InvokeModel",
};

/** Names that services sign with, where policies have another. */
const prefixes: Readonly<Record<string, string>> = { monitoring: "cloudwatch" };

/** By the signature, which every request has: `Credential=<key>/<day>/<region>/<service>/aws4_request`. */
function serviceOf(request: WireRequest): string {
  const [, name] =
    /Credential=[^,]*\/([a-z0-9-]+)\/aws4_request/.exec(header(request, "authorization")) ?? [];
  if (name === undefined) throw unreadable(request);
  return prefixes[name] ?? name;
}

type Input = Readonly<Record<string, unknown>>;

/** The services with paths instead of operations. `names`: the input that stands in the path. */
const routes: readonly { operation: string; method: string; path: RegExp; names?: string }[] = [
  {
    operation: "lambda:Invoke",
    method: "POST",
    path: /\/functions\/([^/]+)\/invocations$/,
    names: "FunctionName",
  },
  { operation: "lambda:ListEventSourceMappings", method: "GET", path: /\/event-source-mappings$/ },
  {
    operation: "lambda:GetEventSourceMapping",
    method: "GET",
    path: /\/event-source-mappings\/([^/]+)$/,
    names: "UUID",
  },
  {
    operation: "lambda:UpdateEventSourceMapping",
    method: "PUT",
    path: /\/event-source-mappings\/([^/]+)$/,
    names: "UUID",
  },
  { operation: "bedrock:Converse", method: "POST", path: /\/model\/([^/]+)\/converse$/, names: "modelId" },
];

/** AWS's four ways to name an operation: a header, a form, a path of its own, or method and path. */
function operationOf(service: string, request: WireRequest): { operation: string; input: Input } {
  const target = header(request, "x-amz-target");
  if (target !== "") {
    const input = JSON.parse(request.body || "{}") as Input;
    return { operation: target.slice(target.indexOf(".") + 1), input };
  }
  if (header(request, "content-type").startsWith("application/x-www-form-urlencoded")) {
    const { Action: operation = "", ...input } = Object.fromEntries(new URLSearchParams(request.body));
    return { operation, input };
  }
  const [, named] = /^\/service\/[^/]+\/operation\/([^/]+)$/.exec(request.path) ?? [];
  if (named !== undefined) return { operation: named, input: {} };
  for (const { operation, method, path, names } of routes) {
    const [, name] = path.exec(request.path) ?? [];
    if (!operation.startsWith(`${service}:`) || method !== request.method || !path.test(request.path))
      continue;
    const input = names === undefined ? {} : { [names]: decodeURIComponent(name ?? "") };
    return { operation: operation.slice(service.length + 1), input };
  }
  throw unreadable(request);
}

function resourcesOf(service: string, input: Input): string[] {
  const named = (key: string): string | undefined => {
    const value = input[key];
    return typeof value === "string" ? stageless(value) : undefined;
  };
  switch (service) {
    case "dynamodb": {
      const read = input["RequestItems"];
      if (typeof read === "object" && read !== null)
        return Object.keys(read).map((name) => `table:${stageless(name)}`);
      const index = named("IndexName");
      return oneResource("table", named("TableName"), index === undefined ? "" : `/index/${index}`);
    }
    case "sqs":
      return oneResource("queue", named("QueueUrl") ?? named("SourceArn"));
    case "sns":
      return oneResource("topic", named("TopicArn"));
    case "lambda":
      return input["UUID"] === undefined ? oneResource("function", named("FunctionName")) : ["mapping"];
    case "bedrock":
      return input["modelId"] === undefined ? ["*"] : ["model"];
    default:
      return ["*"];
  }
}

function oneResource(kind: string, name: string | undefined, part = ""): string[] {
  return [name === undefined ? "*" : `${kind}:${name}${part}`];
}

/** The name in a URL or an ARN, without the prefix of the embedded stack's names. */
function stageless(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1).replace(/^local-/, "");
}

function header({ headers }: WireRequest, name: string): string {
  return String(headers[name] ?? "");
}

function unreadable({ method, path }: WireRequest): Error {
  return new Error(
    `${method} ${path} is no request that test/support/calls-of-request.ts can read; teach it.`,
  );
}
