import { tmpdir } from "node:os";

import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { type Lead, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { correctLead } from "@lead-normalizer/core/normalize/correct-lead.ts";
import { setOverride } from "@lead-normalizer/core/normalize/set-override.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aLead, normalizationIn } from "../support/builders.ts";
import { originals } from "../support/consume-stage.ts";
import { type ControlPlane, startControlPlane } from "../support/control-plane.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { createAnsweringModel } from "../support/scripted-model.ts";
import { type Finished, runOps } from "../support/start-command.ts";

const who = { author: "ana", reason: "sede cerrada" };
/** What the rules settle, but for what a test is about. */
const plain = { direccion: "cll 5 # 6-7", ocupacionActual: "contador" };
const by = ["--author", who.author, "--reason", who.reason];

describe("ops on the tables of a system", () => {
  let pipeline: Pipeline;
  let lambda: ControlPlane;
  beforeAll(async () => {
    lambda = await startControlPlane("consumer");
    pipeline = await startPipeline({
      realTime: true,
      model: createAnsweringModel(({ value }) => (value === "facata" ? "Facatativá" : null)),
    });
  });
  afterAll(async () => {
    await pipeline.stop();
    await lambda.stop();
  });

  const ops = (args: readonly string[], env: Record<string, string> = {}): Promise<Finished> =>
    runOps(args, tmpdir(), {
      ...pipeline.stack.env,
      ...lambda.env,
      PRODUCER_FUNCTION: "producer",
      BEDROCK_MODEL_ID: "simulated",
      ...env,
    });
  const lead = async (leadId: string): Promise<Lead> => (await pipeline.lead(leadId))!;
  const cityOf = async (leadId: string): Promise<unknown> => normalizedDataOf(await lead(leadId))["ciudad"];

  test("a run is undone where it still stands, and the next one decides anew; then only leads that an override changes are refreshed", async () => {
    const { wiring, stack, clock } = pipeline;
    const audit = createDynamoAuditLog(wiring.dynamo, stack.env["RUNS_TABLE"] ?? "");
    const desk = { ...wiring, audit, clock };
    await pipeline.load([
      aLead({ ...plain, leadId: "asked", ciudad: "facata" }),
      aLead({ ...plain, leadId: "ruled" }),
      aLead({ ...plain, leadId: "corrected" }),
      aLead({ ...plain, leadId: "edited", empresa: "bavaria" }),
    ]);
    const { runId } = await pipeline.night();
    const wish = { leadId: "corrected", field: "ciudad", to: "Cali", ...who };
    await correctLead(desk, wish);
    await pipeline.edit("edited", { ciudad: "cali" });
    const before = await lead("asked");
    expect(await pipeline.items("CACHE_TABLE")).toMatchObject([{ text: "Facatativá" }]);

    const undo = ["run", "undo", runId, "--field", "ciudad", ...by];
    const unattended = await ops(undo, { STAGE: "production" });
    expect([unattended.exitCode, unattended.stderr]).toEqual([
      3,
      expect.stringMatching(/^consent\.missing: .*2 values of 2 leads, and 1 cached answer/),
    ]);
    expect(await lead("asked")).toEqual(before);
    expect(await pipeline.items("CACHE_TABLE")).toHaveLength(1);

    const undone = await ops(["--json", ...undo]);
    expect([undone.exitCode, JSON.parse(undone.stdout)]).toEqual([
      0,
      {
        runId,
        fields: ["ciudad"],
        dryRun: false,
        seen: 4,
        leads: 2,
        values: { ciudad: { model: 1, rules: 1 } },
        cacheEntries: 1,
        stays: { corrected: 1, edited: 1, overwritten: 0 },
        deleted: 0,
      },
    ]);
    expect(undone.stderr).toContain("These leads are stale now");
    expect(await pipeline.items("CACHE_TABLE")).toEqual([]);
    expect(originals(await lead("asked"))).toEqual(originals(before));
    expect([await cityOf("asked"), await cityOf("corrected")]).toEqual([undefined, "Cali"]);
    expect((await audit.recent(1))[0]).toMatchObject({
      actor: "ana",
      action: "run.undo",
      target: `${runId} ciudad`,
    });

    expect(await pipeline.night()).toMatchObject({ selected: 3, normalized: 3, modelCalls: 1 });
    expect([await cityOf("asked"), await cityOf("ruled")]).toEqual(["Facatativá", "Bogotá D.C."]);

    await setOverride(desk, { field: "empresa", from: "Bavaria", to: "Bavaria & Cía.", ...who });
    const others = await lead("ruled");
    const refreshed = await ops(["--json", "refresh", "--changed", ...by]);
    expect([refreshed.exitCode, refreshed.stderr]).toEqual([0, expect.stringContaining("1 fresh lead")]);
    const report = JSON.parse(refreshed.stdout) as { runIds: [string] };
    expect(report).toMatchObject({
      fresh: 4,
      changed: 1,
      queued: 1,
      values: { empresa: { "override-set": 1 } },
    });
    expect(lambda.invoked).toEqual([{ functionName: "producer", event: { runId: report.runIds[0] } }]);
    await pipeline.produce({ runId: report.runIds[0] });
    expect(await pipeline.consume(report.runIds[0])).toMatchObject({
      selected: 1,
      normalized: 1,
      modelCalls: 0,
    });
    expect(normalizedDataOf(await lead("edited"))["empresa"]).toBe("Bavaria & Cía.");
    expect(normalizationIn(await lead("edited")).fields["empresa"]).toMatchObject({ by: "override" });
    expect(await lead("ruled")).toEqual(others);
    expect((await audit.recent(1))[0]).toMatchObject({ action: "leads.refresh", target: "1 leads" });
  });

  test("a run that is not there, and leads that nobody names, are wrong use", async () => {
    const [unknown, unnamed] = await Promise.all([
      ops(["run", "undo", "nihgt", ...by]),
      ops(["refresh", ...by]),
    ]);
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("run.unknown")]);
    expect([unnamed.exitCode, unnamed.stderr]).toEqual([2, expect.stringContaining("--changed")]);
  });
});
