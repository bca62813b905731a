import path from "node:path";

export const root = path.dirname(path.dirname(import.meta.dirname));
export const config = path.join(root, "sst.config.ts");
/** SST's own folder; not in git. */
export const work = path.join(root, ".sst");
/** SST's components with their dependencies, as `pnpm platform` unpacks them. */
export const platform = path.join(work, "platform");
