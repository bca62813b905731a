import { api, client, tokenUrl } from "./admin-api.ts";
import { consumer } from "./consumer.ts";
import { producer } from "./producer.ts";
import { batches, deadLetters } from "./queue.ts";
import { cache, config, leads, runs } from "./storage.ts";

/** What a person needs to know after a deployment; printed by SST. */
export const outputs = {
  leadsTable: leads.name,
  configTable: config.name,
  runsTable: runs.name,
  cacheTable: cache.name,
  queueUrl: batches.url,
  dlqUrl: deadLetters.url,
  producerFunction: producer.name,
  consumerFunction: consumer.name,
  adminApi: api.url,
  tokenUrl,
  adminClientId: client.id,
};
