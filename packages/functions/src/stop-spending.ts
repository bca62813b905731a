import { createStopSpendingHandler } from "./stop-spending-handler.ts";
import { wireStopSpending } from "./wire/stop-spending.ts";

export const handler = createStopSpendingHandler(wireStopSpending(process.env));
