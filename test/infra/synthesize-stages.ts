import type { TestProject } from "vitest/node";

import { readStack, synthesizeStage } from "./synthesize-stage.ts";
import { followingChanges } from "./variants.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** JSON by stage. `following`: production with the changes of an imported table followed. */
    stages: Record<"dev" | "production" | "following", string>;
  }
}

/** Synthesises each stage once, for all files of this project. */
export default async function synthesizeStages(project: TestProject): Promise<void> {
  const [dev, production, following] = await Promise.all([
    synthesizeStage("dev"),
    synthesizeStage("production"),
    synthesizeStage("production", followingChanges),
  ]);
  for (const json of [dev, production, following]) readStack(json);
  project.provide("stages", { dev, production, following });
}
