import type { Edit } from "./synthesize-stage.ts";

const ownFollowed: Edit = {
  file: "stacks/stages.ts",
  from: "    nightlyRun: true,\n",
  to: "    nightlyRun: true,\n    followChanges: true,\n",
};

/** Production, whose own leads table is followed. */
export const followingOwn: readonly Edit[] = [ownFollowed];

/** Production, with a leads table that was there already, whose changes are followed. */
export const followingChanges: readonly Edit[] = [
  {
    file: "stacks/stages.ts",
    from: "    nightlyRun: true,\n",
    to: `    nightlyRun: true,
    followChanges: true,
    importedLeadsTable: {
      name: "crm-leads",
      streamArn: "arn:aws:dynamodb:us-east-1:123456789012:table/crm-leads/stream/2026-01-01T00:00:00.000",
    },
`,
  },
];
