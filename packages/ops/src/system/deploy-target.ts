/** Name and Region of the app as `sst.config.ts` has them, which only SST can read. A test compares the two. */
export const deployTarget = { app: "lead-normalizer", region: "us-east-1" } as const;
