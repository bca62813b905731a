import { createChangesHandler } from "./changes-handler.ts";
import { wireChanges } from "./wire/changes.ts";
import { withFlush } from "./with-flush.ts";

const { deps, flush } = wireChanges(process.env);

export const handler = withFlush(createChangesHandler(deps), flush);
