import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

const run = promisify(execFile);

/**
 * Invokes a bundled handler of queue messages in a fresh process that has these variables and no others, as a cold start.
 * @throws when it throws, with what it printed
 */
export async function invokeBundle(
  file: string,
  event: SQSEvent,
  env: Readonly<Record<string, string>>,
): Promise<SQSBatchResponse> {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const context = { awsRequestId: "bundle", getRemainingTimeInMillis: () => 60_000 };
    const reply = await handler(JSON.parse(process.argv[1]), context);
    process.stdout.write("\\n" + JSON.stringify(reply), () => process.exit());
  `;
  const { stdout } = await run(
    process.execPath,
    ["--input-type=module", "--eval", script, JSON.stringify(event)],
    { env },
  );
  // Behind the lines of log and metrics.
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n") + 1)) as SQSBatchResponse;
}
