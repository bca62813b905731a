import { createProduceHandler } from "./produce-handler.ts";
import { wireProduce } from "./wire/produce.ts";
import { withFlush } from "./with-flush.ts";

const { deps, flush } = wireProduce(process.env);

export const handler = withFlush(createProduceHandler(deps), flush);
