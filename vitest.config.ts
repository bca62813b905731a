import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where functions run, and their AWS calls are recorded, belongs to the suites, wherever it stands. */
const bundles = "test/infra/bundles.test.ts";

/** What takes longest comes first, so that no core is left with it in the end. */
class PipelineFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isPipeline = ({ moduleId }: TestSpecification): boolean => moduleId.includes("/test/pipeline/");
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's, not an array's.
    const usual = await super.sort(files);
    return [...usual.filter(isPipeline), ...usual.filter((file) => !isPipeline(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: PipelineFirst },
    // Every core: many suites wait for queues more than they compute.
    maxWorkers: availableParallelism(),
    // For what hangs, not for what is slow: the machine may have other work.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    passWithNoTests: false,
    setupFiles: ["test/support/record-calls.ts", "test/support/fixed-seed.ts"],
    projects: [
      {
        // They keep nothing between files, so that a worker loads the code once: half the time.
        extends: true,
        test: {
          name: "units",
          include: [
            "packages/*/src/**/*.test.ts",
            "stacks/**/*.test.ts",
            "test/{contract,eval,support}/**/*.test.ts",
          ],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "suites",
          include: ["test/!(infra|contract|eval|support)/**/*.test.ts", bundles],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // After the suites: it compares what they recorded with what the roles allow.
        extends: true,
        test: {
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          exclude: [bundles],
          globalSetup: ["test/infra/synthesize-stages.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
