import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { Run } from "@lead-normalizer/core/run/run.ts";
import { Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { describe, test, vi } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Finished, runOps, runStart, type Running, startLocal } from "../support/start-command.ts";

const LEADS = 24;

type OnTestFinished = (clean: () => void | Promise<void>) => void;

async function aFolder(onTestFinished: OnTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const jsonLines = (stdout: string): unknown[] =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

interface Office {
  folder: string;
  keeper: Running;
  /** An operator's command on the kept stack; arguments as one would type them. */
  ops(command: string): Promise<Finished>;
  /** Its results with `--json`. */
  json(command: string): Promise<unknown[]>;
  /** The main job over the same leads, in the kept stack. */
  start(): Promise<Finished & { summary: Summary }>;
}

/** A kept stack with back-offs of a second, and a folder to work in. */
async function anOffice(onTestFinished: OnTestFinished): Promise<Office> {
  const folder = await aFolder(onTestFinished);
  const { updatedAt: _updatedAt, ...columns } = aLead();
  const rows = Array.from({ length: LEADS }, (_, index) =>
    Object.values({ ...columns, leadId: `lead-${index}` }).join(","),
  );
  await writeFile(join(folder, "leads.csv"), [Object.keys(columns).join(","), ...rows].join("\n"));
  const keeper = startLocal(["--backoff-seconds", "1"], folder);
  onTestFinished(async () => {
    keeper.kill("SIGKILL");
    await keeper.finished;
  });
  await keeper.shown("The embedded stack stays up");
  const ops = (command: string): Promise<Finished> => runOps(["--local", ...command.split(" ")], folder);
  return {
    folder,
    keeper,
    ops,
    json: async (command) => jsonLines((await ops(`--json ${command}`)).stdout),
    async start() {
      const finished = await runStart(["--input", "leads.csv", "--model", "simulated", "--json"], folder);
      return { ...finished, summary: Summary.parse(JSON.parse(finished.stdout)) };
    },
  };
}

/** The run once it is closed with so many leads still dead. */
async function closedRun({ json }: Office, runId: string, deadLettered: number): Promise<Summary> {
  return vi.waitFor(
    async () => {
      const [run] = await json(`run show ${runId}`);
      const summary = Run.parse(run).summary;
      if (summary?.deadLettered !== deadLettered) throw new Error("not yet");
      return summary;
    },
    { timeout: 90_000, interval: 250 },
  );
}

describe("an outage, as an operator meets it", { concurrent: true }, () => {
  test("is explained by `dlq`, tried out, and redriven in part and then entirely, until the sums add up", async ({
    expect,
    onTestFinished,
  }) => {
    const office = await anOffice(onTestFinished);
    const { ops, json, start, keeper } = office;
    expect(await ops("simulate unavailable")).toMatchObject({ exitCode: 0 });
    const { exitCode, stderr, summary } = await start();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${LEADS} leads are on the dead-letter queue`);
    expect(summary).toMatchObject({ selected: LEADS, deadLettered: LEADS });
    const { runId, batches } = summary;

    const shown = await ops("dlq");
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toMatch(
      new RegExp(
        `^model\\.unavailable: ${batches} messages, ${LEADS} leads, the last \\d+ s ago\n  ${runId}$`,
        "m",
      ),
    );
    const dead = await json("dlq");
    expect(dead).toEqual([
      {
        code: "model.unavailable",
        runId,
        messages: batches,
        leads: LEADS,
        firstAtMs: expect.any(Number),
        lastAtMs: expect.any(Number),
      },
    ]);

    const listed = (await json("dlq list")) as { id: string; leadIds: string[] }[];
    expect(listed).toHaveLength(batches);
    expect(listed.flatMap(({ leadIds }) => leadIds)).toHaveLength(LEADS);
    const one = await ops(`dlq show ${listed[0]!.id}`);
    expect(one.stdout).toMatch(/^code +model\.unavailable$/m);
    expect(one.stdout).toMatch(/^receives +\d+: \d+ sent back in order, 0 with the consumer's death$/m);
    for (const { leadId: _leadId, updatedAt: _updatedAt, ...typed } of [aLead()]) {
      for (const value of Object.values(typed)) expect(one.stdout).not.toContain(value);
    }

    const refused = await ops("dlq redrive");
    expect(refused).toMatchObject({ exitCode: 3, stdout: "" });
    expect(refused.stderr).toContain("filter.empty");
    const all = { messages: batches, leads: LEADS, byCode: { "model.unavailable": batches } };
    const none = { messages: 0, leads: 0, byCode: {} };
    expect(await json("dlq redrive --code model.throttled --older-than 1m --dry-run")).toEqual([
      { ...none, dryRun: true, costMicroUsd: { expected: 0, atMost: 0 } },
    ]);
    expect(await json(`dlq redrive --run ${runId} --code model.unavailable --dry-run`)).toEqual([
      {
        ...all,
        dryRun: true,
        costMicroUsd: { expected: expect.any(Number), atMost: expect.any(Number) },
      },
    ]);
    expect(await json("dlq")).toEqual(dead); // nothing has changed

    await ops("simulate none");
    expect((await ops("dlq redrive --code model.unavailable --max 3")).stdout).toMatch(
      /^Redriven: 3 messages with \d+ leads \(3 model\.unavailable\)\nNo more than 3 at a time: .*\n$/,
    );
    const left = batches - 3;
    await vi.waitFor(async () => expect(await json("dlq")).toMatchObject([{ messages: left }]), {
      timeout: 90_000,
    });
    const moved = await ops("dlq redrive --all");
    expect(moved.exitCode).toBe(0);
    expect(moved.stdout).toContain(`\n${left} messages moved, COMPLETED\n`);

    const end = await closedRun(office, runId, 0);
    expect(end).toMatchObject({ selected: LEADS, normalized: LEADS, batches, errors: {} });
    expect(unaccounted(end)).toBe(0);
    const told = await ops(`run show ${runId}`);
    expect(told.stdout).toMatch(/^outcomes +24 normalized,.* 0 deadLettered/m);
    expect(told.stdout).toMatch(/^errors +none$/m);
    expect(await ops("dlq")).toMatchObject({ exitCode: 0, stdout: "The dead-letter queue is empty.\n" });
    expect(await ops("dlq redrive --all")).toMatchObject({ exitCode: 0 });
    expect(await json("audit")).toMatchObject([
      { action: "dlq.redrive.done", target: "all", counts: { messages: left } },
      { action: "dlq.redrive", target: "all" },
      { action: "dlq.redrive.done", target: "code model.unavailable", counts: { messages: 3 } },
      { action: "dlq.redrive", target: "code model.unavailable" },
    ]);

    keeper.kill("SIGINT");
    await keeper.finished;
    const away = await ops("dlq");
    expect(away).toMatchObject({ exitCode: 2, stdout: "" });
    expect(away.stderr).toMatch(/^No embedded stack is kept here\.\n.*pnpm local/);
  });

  test("is over by the redrive call of any AWS client; what was discarded before is chosen by the next run", async ({
    expect,
    onTestFinished,
  }) => {
    const office = await anOffice(onTestFinished);
    const { ops, json, start, folder } = office;
    await ops("simulate unavailable");
    const { runId, batches } = (await start()).summary;
    await ops("simulate none");

    const discard = "dlq discard --code model.unavailable --max 1 --reason test";
    const [would] = (await json(`${discard} --dry-run`)) as { leads: number }[];
    expect(would).toMatchObject({ messages: 1, dryRun: true });
    const { leads } = would!;
    const [discarded] = await json(discard);
    expect(discarded).toMatchObject({ messages: 1, dryRun: false });
    expect(await json("dlq")).toMatchObject([{ messages: batches - 1 }]);

    const { env } = KeptStack.parse(JSON.parse(await readFile(join(folder, ".local/stack.json"), "utf8")));
    const client = new SQSClient({
      endpoint: env["AWS_ENDPOINT_URL_SQS"]!,
      useQueueUrlAsEndpoint: false,
      region: env["AWS_REGION"]!,
      credentials: {
        accessKeyId: env["AWS_ACCESS_KEY_ID"]!,
        secretAccessKey: env["AWS_SECRET_ACCESS_KEY"]!,
      },
    });
    onTestFinished(() => client.destroy());
    const arnOf = async (QueueUrl: string | undefined): Promise<string | undefined> => {
      const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] });
      return (await client.send(command)).Attributes?.QueueArn;
    };
    const SourceArn = await arnOf(env["DLQ_URL"]);
    await client.send(
      new StartMessageMoveTaskCommand({ SourceArn, DestinationArn: await arnOf(env["QUEUE_URL"]) }),
    );
    await vi.waitFor(async () => {
      const { Results } = await client.send(new ListMessageMoveTasksCommand({ SourceArn }));
      expect(Results).toMatchObject([{ Status: "COMPLETED", ApproximateNumberOfMessagesMoved: batches - 1 }]);
    }, 90_000);

    const end = await closedRun(office, runId, leads);
    expect(end).toMatchObject({ selected: LEADS, normalized: LEADS - leads, deadLettered: leads });
    expect(unaccounted(end)).toBe(0);
    expect((await ops("dlq")).stdout).toBe("The dead-letter queue is empty.\n");
    const next = await start();
    expect(next.exitCode).toBe(0);
    expect(next.summary).toMatchObject({ selected: leads, normalized: leads, deadLettered: 0 });
  });
});

describe("a command that cannot be meant", { concurrent: true }, () => {
  test.for([
    ["nonsense", "unknown command"],
    ["dlq nonsense", "unknown command 'nonsense'"],
    ["dlq redrive --nonsense", "unknown option"],
    ["dlq redrive --max 0", "from 1 to 1000"],
    ["dlq redrive --max 1001", "from 1 to 1000"],
    ["dlq redrive --older-than 3", "30m, 12h or 3d"],
    ["dlq redrive --all --rate 501", "from 1 to 500"],
    ["dlq redrive --all --code crash", "--all moves everything"],
    ["dlq redrive --all --dry-run", "--all moves everything"],
    ["dlq redrive --all --max 5", "--all moves everything"],
    ["dlq redrive --code crash --rate 5", "--rate"],
    ["dlq discard --code crash", "--reason"],
    ["simulate nonsense", "Faults: none, throttle"],
    ["--stage dev simulate unavailable", "only the kept stack has one"],
    ["dlq", "No embedded stack is kept here"],
    ["simulate none", "No embedded stack is kept here"],
  ])("exits 2 and says why on stderr alone: %s", async ([command, why], { expect, onTestFinished }) => {
    const folder = await aFolder(onTestFinished);
    const { exitCode, stdout, stderr } = await runOps(["--local", "--json", ...command!.split(" ")], folder);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });

  test("is none when help is asked for", async ({ expect, onTestFinished }) => {
    const folder = await aFolder(onTestFinished);
    const { exitCode, stdout } = await runOps(["dlq", "redrive", "--help"], folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("--dry-run");
  });
});
