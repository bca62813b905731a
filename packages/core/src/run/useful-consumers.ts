import { CONSUMER_CONCURRENCY } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import type { PortionEstimate } from "./estimate-portion.ts";
import { estimateTime } from "./estimate-time.ts";
import type { Settings } from "./settings.ts";

/** Share of the pace that the quota allows at all from which on more consumers are not worth their waiting. */
const NEARLY_ALL = 0.9;

/** The fewest consumers that get nine tenths of what the model's quota lets through. Undefined = no number that can be set does. */
export function usefulConsumers(
  portion: Pick<PortionEstimate, "leads" | "calls">,
  settings: Pick<Settings, "tokensPerMinute">,
  model: ModelRow | undefined,
): number | undefined {
  for (let consumers = 1; consumers <= CONSUMER_CONCURRENCY.max; consumers += 1) {
    const { minutes, tokensPerMinute } = estimateTime(portion, consumers, settings, model);
    if (portion.calls.quotaTokens / tokensPerMinute > NEARLY_ALL * minutes) return consumers;
  }
  return undefined;
}
