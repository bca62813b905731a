const region = aws.getRegionOutput().region;
const account = aws.getCallerIdentityOutput().accountId;

/** The ARN of something of this account and Region, known before it exists: a role may then name what refers to the role. */
export function arnOf(service: string, resource: $util.Input<string>): $util.Output<string> {
  return $interpolate`arn:aws:${service}:${region}:${account}:${resource}`;
}

export const functionArn = (name: string): $util.Output<string> => arnOf("lambda", `function:${name}`);

export { account, region };
