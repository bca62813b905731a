/**
 * What holds for every Lambda function of the app: current Node on arm64 (a fifth cheaper), and a role that only the
 * Lambda service can assume. Settings of a single function, its own `transform.role` included, stand.
 */
export function applyFunctionDefaults(): void {
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

    // SST 4.17.1 has the role trust the whole account in every stage, because it tests an Output where it means a
    // boolean. Only `sst dev`, which runs the handlers on the developer's machine, needs that.
    if ($dev) return;
    const own = args.transform?.role;
    args.transform = {
      ...args.transform,
      role: (role, opts, name) => {
        role.assumeRolePolicy = assumeRolePolicy;
        if (typeof own === "function") own(role, opts, name);
        else Object.assign(role, own);
      },
    };
  });
}
