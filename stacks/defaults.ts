import { CODE_VERSION_TAG } from "../packages/aws/src/stage-names.ts";
import { codeVersion } from "../packages/core/src/code-version.ts";
import { nodejsOptions } from "../scripts/nodejs-options.ts";
import { arnOf } from "./arns.ts";
import { stageSettings } from "./stages.ts";

/**
 * What holds for every Lambda function of the app: current Node on arm64 (a fifth cheaper), lines in JSON that are kept for
 * a month, a tag that says which version of the code it runs, and a role that only the Lambda service can assume and that
 * writes to its own log alone. Settings of a single function, its own `transform.role` included, stand.
 */
export function applyFunctionDefaults(): void {
  if ($dev && stageSettings($app.stage).deletionProtection) {
    throw new Error(
      `Stage "${$app.stage}" is protected: \`sst dev\` would run it on your machine, with people's data.`,
    );
  }
  const assumeRolePolicy = aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "Service", identifiers: ["lambda.amazonaws.com"] }],
      },
    ],
  }).json;

  $transform(sst.aws.Function, (args) => {
    args.runtime ??= "nodejs24.x";
    args.architecture ??= "arm64";
    args.logging ??= { format: "json", retention: "1 month" };
    args.tags ??= { [CODE_VERSION_TAG]: codeVersion };

    // SST 4.17.1 has the role trust the whole account in every stage, because it tests an Output where it means a
    // boolean. Only `sst dev`, which runs the handlers on the developer's machine, needs that.
    if ($dev) return;
    args.nodejs ??= nodejsOptions;
    args.permissions = $output(args.permissions).apply((own) => [
      ...(own ?? []),
      {
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [arnOf("logs", $interpolate`log-group:/aws/lambda/${args.name}:*`)],
      },
    ]);
    const own = args.transform?.role;
    args.transform = {
      ...args.transform,
      role: (role, opts, name) => {
        role.assumeRolePolicy = assumeRolePolicy;
        // AWS's own policy for this lets a function write to every log of the account.
        role.managedPolicyArns = [];
        if (typeof own === "function") own(role, opts, name);
        else Object.assign(role, own);
      },
    };
  });
}
