import { createRequire } from "node:module";
import path from "node:path";

import { platform } from "./workplace.ts";

/** The account and the Region of every synthesised ARN. */
export const account = "123456789012";
export const region = "us-east-1";

/** One resource as Pulumi would create it. `custom` ones exist on AWS; the others are components that group them. */
export interface Resource {
  type: string;
  name: string;
  custom: boolean;
  id: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  /** What Pulumi does with it beyond its inputs. */
  options: ResourceOptions;
}

export interface ResourceOptions {
  ignoreChanges: string[];
  protect: boolean;
  retainOnDelete: boolean;
}

interface NewResource {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  custom?: boolean;
}

interface PulumiRuntime {
  runtime: {
    setMocks(
      mocks: {
        newResource(args: NewResource): { id: string; state: Record<string, unknown> };
        call(args: { token: string; inputs: Record<string, unknown> }): Record<string, unknown>;
      },
      project: string,
      stack: string,
      preview: boolean,
      organization: string,
    ): Promise<void>;
    runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
    waitForRPCs(): Promise<void>;
    getMonitor(): { registerResource(request: RegisterRequest, ...rest: unknown[]): unknown };
  };
}

interface RegisterRequest {
  getIgnorechangesList(): string[];
  getProtect(): boolean;
  getRetainondelete(): boolean;
}

/** The very instance that SST's components use. */
export const pulumi = createRequire(path.join(platform, "package.json"))("@pulumi/pulumi") as PulumiRuntime;

const arn = (service: string, rest: string, where = region): string =>
  `arn:aws:${service}:${where}:${account}:${rest}`;

type Outputs = Record<string, unknown> & { id?: string };

/** What AWS adds to a resource of a type, as far as other resources use it. */
const outputsOf: Record<string, (name: string, inputs: Record<string, unknown>) => Outputs> = {
  "aws:sqs/queue:Queue": (name) => {
    const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
    return { id: url, url, arn: arn("sqs", name) };
  },
  "aws:dynamodb/table:Table": (name) => ({
    id: name,
    arn: arn("dynamodb", `table/${name}`),
    streamArn: arn("dynamodb", `table/${name}/stream/2026-01-01T00:00:00.000`),
  }),
  "aws:lambda/function:Function": (name, { publish = false }) => {
    const own = arn("lambda", `function:${name}`);
    const invokeArn = `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${own}/invocations`;
    return { id: name, arn: own, qualifiedArn: `${own}:1`, invokeArn, version: "1", publish };
  },
  "aws:iam/role:Role": (name) => ({ id: name, arn: arn("iam", `role/${name}`, "") }),
  "aws:sns/topic:Topic": (name) => ({ id: arn("sns", name), arn: arn("sns", name) }),
  "aws:cloudwatch/logGroup:LogGroup": (name) => ({ id: name, arn: arn("logs", `log-group:${name}`) }),
  "aws:cloudwatch/metricAlarm:MetricAlarm": (name) => ({ id: name, arn: arn("cloudwatch", `alarm:${name}`) }),
  "aws:bedrock/inferenceProfile:InferenceProfile": (name) => ({
    id: `id-of-${name}`,
    arn: arn("bedrock", `application-inference-profile/id-of-${name}`),
  }),
  "aws:apigatewayv2/api:Api": () => ({
    id: "api0",
    apiEndpoint: `https://api0.execute-api.${region}.amazonaws.com`,
    executionArn: arn("execute-api", "api0"),
  }),
  "aws:cognito/userPool:UserPool": (name) => ({
    id: `${region}_${name}`,
    arn: arn("cognito-idp", `userpool/${region}_${name}`),
    endpoint: `cognito-idp.${region}.amazonaws.com/${region}_${name}`,
  }),
  "random:index/randomBytes:RandomBytes": () => ({ base64: "a2V5" }),
};

interface PolicyStatement {
  effect?: string;
  actions: string[];
  resources?: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
}

function policyStatement({ effect, actions, resources, principals, conditions }: PolicyStatement): object {
  const condition: Record<string, Record<string, string[]>> = {};
  for (const { test, variable, values } of conditions ?? []) {
    condition[test] = { ...condition[test], [variable]: values };
  }
  return {
    Effect: effect ?? "Allow",
    Action: actions,
    ...(resources && { Resource: resources }),
    ...(principals && {
      Principal: Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers])),
    }),
    ...(conditions && { Condition: condition }),
  };
}

/** The provider's look-ups. One that is not here fails the synthesis: it is never guessed. */
const calls: Record<string, (inputs: Record<string, unknown>) => Record<string, unknown>> = {
  "aws:index/getPartition:getPartition": () => ({ partition: "aws", dnsSuffix: "amazonaws.com" }),
  "aws:index/getRegion:getRegion": () => ({ region, name: region, id: region }),
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({ accountId: account }),
  "aws:iam/getPolicyDocument:getPolicyDocument": (inputs) => ({
    ...inputs,
    json: JSON.stringify({
      Version: "2012-10-17",
      Statement: ((inputs["statements"] ?? []) as PolicyStatement[]).map(policyStatement),
    }),
  }),
};

/** The suffix that SST draws for names that we do not choose. */
const randomSuffix = /-[abcdefhkmnorstuvwxz]{8}(?=$|\.fifo$)/;

/** Has Pulumi register resources here instead of on AWS. Returns the growing list of them. */
export async function mockMonitor(project: string, stage: string): Promise<Resource[]> {
  const resources: Resource[] = [];
  let options: ResourceOptions = { ignoreChanges: [], protect: false, retainOnDelete: false };
  await pulumi.runtime.setMocks(
    {
      newResource({ type, name, inputs: given, custom = false }) {
        const inputs = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
        if (typeof inputs["name"] === "string") inputs["name"] = inputs["name"].replace(randomSuffix, "");
        const physical = typeof inputs["name"] === "string" ? inputs["name"] : name;
        const { id = "", ...outputs }: Outputs = custom
          ? {
              ...inputs,
              name: physical,
              id: `${name}-id`,
              arn: `arn:mock:${name}`,
              ...outputsOf[type]?.(physical, inputs),
            }
          : inputs;
        resources.push({ type, name, custom, id, inputs, outputs, options });
        return { id, state: outputs };
      },
      call({ token, inputs }) {
        const answer = calls[token];
        if (answer === undefined) throw new Error(`The synthesis has no answer to ${token}`);
        return answer(inputs);
      },
    },
    project,
    stage,
    false,
    "organization",
  );
  // The mocks are not told the options; the request that they are called from has them.
  const monitor = pulumi.runtime.getMonitor();
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, ...rest) => {
    options = {
      ignoreChanges: request.getIgnorechangesList(),
      protect: request.getProtect(),
      retainOnDelete: request.getRetainondelete(),
    };
    return register(request, ...rest);
  };
  return resources;
}
