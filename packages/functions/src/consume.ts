import { createConsumeHandler } from "./consume-handler.ts";
import { wireConsume } from "./wire/consume.ts";
import { withFlush } from "./with-flush.ts";

const { deps, flush } = wireConsume(process.env);

export const handler = withFlush(createConsumeHandler(deps), flush);
