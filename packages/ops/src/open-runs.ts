import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { findKeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";

/** Opens the runs of the kept embedded stack (`--local`), or of the tables that the environment names. @throws InputError */
export async function openRuns(options: { local: boolean }, environment: Environment): Promise<RunStore> {
  if (!options.local) {
    const dynamo = createDynamoClient();
    return createDynamoRunStore(dynamo, required(environment, "RUNS_TABLE"));
  }
  const kept = await findKeptStack();
  if (kept === undefined) {
    throw new InputError("No embedded stack is kept here.", {
      wayOut: "Start one with `pnpm start --keep` or `pnpm local`, in this folder, and leave it running.",
    });
  }
  const dynamo = createDynamoClient({
    endpoint: required(kept.env, "AWS_ENDPOINT_URL_DYNAMODB"),
    ...localAccess,
  });
  return createDynamoRunStore(dynamo, required(kept.env, "RUNS_TABLE"));
}
