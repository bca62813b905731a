import type { BedrockSimulatorOptions } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { loadLeads } from "@lead-normalizer/local/main/load-leads.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";

import type { Deployment } from "../deployment.ts";

/** By what is proved: a sentence about the bundle. Each begins with a deployment of its own, which ends by itself. */
export type Proofs = Readonly<
  Record<string, (aDeployment: (simulator?: BedrockSimulatorOptions) => Promise<Deployment>) => Promise<void>>
>;

export async function load({ wiring, env }: Deployment, leads: readonly Lead[]): Promise<void> {
  await loadLeads(wiring, env["LEADS_TABLE"] ?? "", leads);
}

export async function leadIn({ wiring }: Deployment, leadId: string): Promise<Lead | undefined> {
  return (await wiring.leads.read([leadId])).get(leadId);
}
