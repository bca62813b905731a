// The child process of `run-bundle.ts`: what Lambda's runtime does with one event.
import { pathToFileURL } from "node:url";

import type { Context } from "aws-lambda";

import type { BundleOrder, Outcome } from "./run-bundle.ts";

process.once("message", (order: BundleOrder) => {
  void invoke(order).then((outcome) => process.send?.(outcome, () => process.disconnect()));
});

async function invoke({ bundle, event, remainingMs, functionName }: BundleOrder): Promise<Outcome> {
  const deadlineAtMs = Date.now() + remainingMs;
  const context: Omit<Context, "done" | "fail" | "succeed"> = {
    awsRequestId: "8f507cfc-example-request",
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: "1024",
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "2026/11/22/[$LATEST]0000",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineAtMs - Date.now()),
  };
  try {
    const { handler } = (await import(pathToFileURL(bundle).href)) as {
      handler: (event: unknown, context: unknown) => Promise<unknown>;
    };
    return { kind: "returned", result: await handler(event, context) };
  } catch (error) {
    return {
      kind: "threw",
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
