import { describe, expect, inject, test } from "vitest";

import { rules } from "./rules/all.ts";
import { changesRules } from "./rules/changes.ts";
import { type Edit, readStack, synthesizeStage } from "./synthesize-stage.ts";
import { followingChanges } from "./variants.ts";

interface Mutation {
  what: string;
  edits: readonly Edit[];
  /** The rule that must notice. */
  broken: string;
}

const all = { ...rules, ...changesRules };

/** What somebody could take away by mistake. */
const mutations: Mutation[] = [
  {
    what: "the redrive policy",
    edits: [
      {
        file: "stacks/queue.ts",
        from: "    dlq: { queue: deadLetters.arn, retry: QUEUE_MAX_RECEIVE_COUNT },\n",
        to: "",
      },
    ],
    broken: "a batch that crashes its consumer six times goes to the dead-letter queue",
  },
  {
    what: "the flag for partial responses",
    edits: [{ file: "stacks/consumer.ts", from: ", partialResponses: true", to: "" }],
    broken: "the consumer answers for each message by itself",
  },
  {
    what: "the limit of concurrency",
    edits: [
      {
        file: "stacks/consumer.ts",
        from: "mapping.scalingConfig = { maximumConcurrency: consumerMaximumConcurrency };",
        to: "",
      },
    ],
    broken: "the stage's maximum concurrency governs the consumers, and they know it",
  },
  {
    what: "the scope of a route",
    edits: [
      {
        file: "stacks/admin-api.ts",
        from: 'api.route("GET /admin/runs", adminFunction.arn, allow(readScope));',
        to: 'api.route("GET /admin/runs", adminFunction.arn, allow());',
      },
    ],
    broken: "every route of the admin API asks for a token with its scope",
  },
  {
    what: "the mend of the trust in the whole account",
    edits: [{ file: "stacks/defaults.ts", from: "role.assumeRolePolicy = assumeRolePolicy;", to: "" }],
    broken: "roles are assumed by Lambda or the Scheduler, never by the account",
  },
  {
    what: "the event of the nightly schedule",
    edits: [
      {
        file: "stacks/producer.ts",
        from: '  event: { scheduledTime: "<aws.scheduler.scheduled-time>" },\n',
        to: "",
      },
    ],
    broken: "the nightly run is at 07:00 UTC and says which night it is",
  },
  {
    what: "what keeps a pause over a deployment",
    edits: [{ file: "stacks/consumer.ts", from: 'opts.ignoreChanges = ["enabled"];', to: "" }],
    broken: "a deployment does not undo a pause",
  },
  {
    what: "the refusal of whoever signs up",
    edits: [
      {
        file: "stacks/admin-api.ts",
        from: "      adminCreateUserConfig: { allowAdminCreateUserOnly: true },\n",
        to: "",
      },
    ],
    broken: "nobody signs up by himself",
  },
  {
    what: "the closed door to other sites",
    edits: [{ file: "stacks/admin-api.ts", from: "  cors: false,\n", to: "" }],
    broken: "pages of other sites are not let in",
  },
  {
    what: "the narrow resource of a permission",
    edits: [
      {
        file: "stacks/settle.ts",
        from: '{ actions: ["sns:Publish"], resources: [summaries.arn] }',
        to: '{ actions: ["sns:Publish"], resources: ["*"] }',
      },
    ],
    broken: "no role may act on everything, but where a reason is listed",
  },
  {
    what: "the narrow action of a permission",
    edits: [{ file: "stacks/settle.ts", from: '["sns:Publish"]', to: '["sns:*"]' }],
    broken: "no role may do all actions of a service",
  },
  {
    what: "a real action for one that IAM does not know",
    edits: [{ file: "stacks/producer.ts", from: '["sqs:SendMessage"]', to: '["sqs:SendMessageBatch"]' }],
    broken: "every allowed action is one that IAM knows",
  },
  {
    what: "the visibility that outlasts six consumers",
    edits: [
      {
        file: "stacks/queue.ts",
        from: "    visibilityTimeout: `${QUEUE_VISIBILITY_SECONDS} seconds`,\n",
        to: '    visibilityTimeout: "5 minutes",\n',
      },
    ],
    broken: "no function works longer than a sixth of its queue's visibility timeout",
  },
  {
    what: "the metric that an alarm is about",
    edits: [
      {
        file: "stacks/alarms.ts",
        from: 'ours("NormalizationErrors", "Sum")',
        to: 'ours("LeadsProcessed", "Sum")',
      },
    ],
    broken: "each alarm watches what it says, for as long as it says",
  },
  {
    what: "the word that has bundles minified",
    edits: [{ file: "scripts/nodejs-options.ts", from: "  minify: true,\n", to: "  minify: false,\n" }],
    broken: "every function is bundled as its size is measured",
  },
  {
    what: "the key that a permission is limited to",
    edits: [
      {
        file: "stacks/consumer.ts",
        from: "values: [PAUSE_NOTICE_ID]",
        to: 'values: ["*"]',
      },
    ],
    broken:
      "who pauses writes the notice into the config table, and the audit: no setting, no override, no run",
  },
  {
    what: "the function that the alarm calls",
    edits: [{ file: "stacks/spend-stop.ts", from: "actions: [stopSpending.arn]", to: "actions: []" }],
    broken: "spending is stopped by what Bedrock counted, at our prices, and by the alarm itself",
  },
  {
    what: "the partial responses of the stream",
    edits: [
      ...followingChanges,
      {
        file: "stacks/changes.ts",
        from: '  functionResponseTypes: ["ReportBatchItemFailures"],\n',
        to: "",
      },
    ],
    broken: "changes are followed from the stream's beginning, and what fails is kept",
  },
];

// Each is synthesised in a process of its own: two at a time.
describe("without", { concurrent: true }, () => {
  test.each(mutations)("$what the rule breaks: $broken", async ({ edits, broken }) => {
    const rule = all[broken];
    if (rule === undefined) throw new Error(`No such rule: ${broken}`);
    const mutated = readStack(await synthesizeStage("production", edits));
    await expect((async () => rule(mutated, "awsrestart"))()).rejects.toThrow();
  });
});

test("each rule that a mutation breaks holds without it", async () => {
  const intact = readStack(inject("stages").following);
  for (const { broken } of mutations) expect(await all[broken]?.(intact, "awsrestart")).toBeUndefined();
});

test("models that are allowed in another order keep their profiles, and what these have counted", async () => {
  const reordered = await synthesizeStage("production", [
    {
      file: "stacks/stages.ts",
      from: 'allowedModelIds: [defaultModelId, "us.anthropic.claude-haiku-4-5-20251001-v1:0"]',
      to: 'allowedModelIds: ["us.anthropic.claude-haiku-4-5-20251001-v1:0", defaultModelId]',
    },
  ]);
  const profilesOf = (json: string) =>
    readStack(json)
      .all("InferenceProfile")
      .map(({ name, inputs }) => ({ name, inputs }));
  expect(profilesOf(reordered)).toEqual(profilesOf(inject("stages").production));
});
