import type { TestProject } from "vitest/node";

import { synthesizeStage } from "./synthesize-stage.ts";
import { followingChanges, followingOwn } from "./variants.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** JSON by stage. `following`: production with the changes of an imported table followed; `followingOwn`: of its own. */
    stages: Record<"dev" | "production" | "following" | "followingOwn", string>;
  }
}

/** Synthesises each stage once, for all files of this project. */
export default async function synthesizeStages(project: TestProject): Promise<void> {
  const [dev, production, following, own] = await Promise.all([
    synthesizeStage("dev"),
    synthesizeStage("production"),
    synthesizeStage("production", followingChanges),
    synthesizeStage("production", followingOwn),
  ]);
  project.provide("stages", { dev, production, following, followingOwn: own });
}
