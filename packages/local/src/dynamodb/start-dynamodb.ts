import type { EmbeddedDynamo } from "./embedded-dynamo.ts";
import { startDynalite } from "./start-dynalite.ts";
import { dynoxidePath, startDynoxide } from "./start-dynoxide.ts";

/**
 * A DynamoDB on this machine: the one at `DYNAMODB_ENDPOINT` when that is set (AWS's own DynamoDB Local, for example),
 * else dynoxide, else dynalite. Items past their time to live stay in all of them.
 */
export async function startDynamo(externalEndpoint: string | undefined): Promise<EmbeddedDynamo> {
  if (externalEndpoint !== undefined && externalEndpoint !== "") {
    return { name: "external", endpoint: externalEndpoint, stop: async () => {} };
  }
  const path = dynoxidePath();
  return path === undefined ? startDynalite() : startDynoxide(path);
}
