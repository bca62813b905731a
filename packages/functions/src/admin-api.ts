import { createAdminApiHandler } from "./admin-api-handler.ts";
import { wireAdminApi } from "./wire/admin-api.ts";
import { withFlush } from "./with-flush.ts";

const { deps, flush } = wireAdminApi(process.env);

export const handler = withFlush(createAdminApiHandler(deps), flush);
