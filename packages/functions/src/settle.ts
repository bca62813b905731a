import { createSettleHandler } from "./settle-handler.ts";
import { wireSettle } from "./wire/settle.ts";
import { withFlush } from "./with-flush.ts";

const { deps, flush } = wireSettle(process.env);

export const handler = withFlush(createSettleHandler(deps), flush);
