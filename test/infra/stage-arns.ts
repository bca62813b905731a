import type { ArnsOf } from "./least-privilege.ts";

export interface StageNames {
  /** First part of every physical name. */
  prefix: string;
  region: string;
  account: string;
  /** Everything that a call of a model needs permission for: the profile, and the models that it leads to. */
  modelArns: readonly string[];
}

/** Names of recorded resources as ARNs of a stage. ARNs stay what they are. @throws Error for a name of a kind that it does not know */
export function createStageArns({ prefix, region, account, modelArns }: StageNames): ArnsOf {
  const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:${account}:${name}`;
  return (resource) => {
    if (resource === "*" || resource.startsWith("arn:")) return [resource];
    const [kind, name = ""] = resource.split(":");
    switch (kind) {
      case "table":
        return [arn("dynamodb", `table/${prefix}-${name}`)];
      case "queue":
        return [arn("sqs", `${prefix}-${name}`)];
      case "topic":
        return [arn("sns", `${prefix}-${name}`)];
      case "function":
        return [arn("lambda", `function:${prefix}-${name}`)];
      case "mapping":
        return [arn("lambda", "event-source-mapping:any")];
      case "model":
        return modelArns;
      default:
        throw new Error(`No ARN is known of "${resource}"; teach test/infra/stage-arns.ts.`);
    }
  };
}
