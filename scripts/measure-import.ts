import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

import { tables } from "../packages/aws/src/tables.ts";

const IMPORTS = 5;

/** Whatever any handler needs to be wired; the names are all that matters. */
const environment: Readonly<Record<string, string>> = {
  AWS_REGION: "us-east-1",
  AWS_LAMBDA_FUNCTION_NAME: "bundle",
  STAGE: "bundle",
  ALLOWED_MODEL_IDS: "us.anthropic.claude-haiku-5-5",
  CONSUMER_FUNCTION: "consume",
  CONSUMER_MAXIMUM_CONCURRENCY: "2",
  INFERENCE_PROFILE_ARNS: "{}",
  PRODUCER_FUNCTION: "produce",
  QUEUE_URL: "https://sqs.us-east-1.amazonaws.com/000000000000/batches",
  DLQ_URL: "https://sqs.us-east-1.amazonaws.com/000000000000/batches-dlq",
  SPEND_ALARM_NAME: "spend",
  SUMMARY_TOPIC_ARN: "arn:aws:sns:us-east-1:000000000000:summaries",
  ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [table.environment, name])),
};

/** The median time that importing a handler's bundle takes in a few fresh processes, which see variables as in a Lambda. */
export function measureImportMs(file: string): number {
  const script = `
    const startedAt = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    process.stdout.write(String(performance.now() - startedAt), () => process.exit());
  `;
  const times = Array.from({ length: IMPORTS }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        encoding: "utf8",
        env: { ...process.env, ...environment },
      }),
    ),
  );
  return times.toSorted((a, b) => a - b)[Math.floor(IMPORTS / 2)] ?? Number.NaN;
}
