import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { type Lead, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { correctLead } from "@lead-normalizer/core/normalize/correct-lead.ts";
import type { AuditEntry, LeadStore } from "@lead-normalizer/core/ports.ts";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

import { aLead, normalizationIn } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { createAnsweringModel, questionsIn } from "../support/scripted-model.ts";
import { type Finished, runOps, startLocal } from "../support/start-command.ts";

const WEEK_MS = 8 * 86_400_000;

/** What the rules settle, but for what a test is about. */
const plain = { direccion: "cll 5 # 6-7", ocupacionActual: "contador" };
const by = ["--author", "ana", "--reason", "lo pidió la sede"];

interface Office extends Pipeline {
  /** What the model was asked, in order. */
  asked: string[];
  ops(...args: string[]): Promise<Finished>;
  audit(): Promise<AuditEntry[]>;
}

async function aFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The pipeline, with the operator's commands on its tables. */
async function openOffice(): Promise<Office & { close(): Promise<void> }> {
  const asked: string[] = [];
  const answering = createAnsweringModel(({ value }) => value);
  const pipeline = await startPipeline({
    model: {
      async ask(request) {
        asked.push(...questionsIn(request).map(({ value }) => value));
        return answering.ask(request);
      },
    },
  });
  const { folder, remove } = await aFolder();
  const { env } = pipeline.stack;
  const log = createDynamoAuditLog(pipeline.wiring.dynamo, env["RUNS_TABLE"] ?? "");
  return {
    ...pipeline,
    asked,
    ops: (...args) => runOps(args, folder, { ...env }),
    audit: () => log.recent(100),
    async close() {
      await pipeline.stop();
      await remove();
    },
  };
}

async function anOffice(): Promise<Office> {
  const office = await openOffice();
  onTestFinished(() => office.close());
  return office;
}

const done = { exitCode: 0, stderr: "" };
const provenanceOf = (lead: Lead | undefined, field: string) => normalizationIn(lead).fields[field];
const valueOf = (lead: Lead | undefined, field: string) => normalizedDataOf(lead!)[field];

/** The lead without what is ours. */
function originalOf(lead: Lead | undefined): string {
  const ours = ["normalizedData", "normalization", "normalizedAt", "updatedAt"];
  return JSON.stringify(
    Object.entries(lead!)
      .filter(([name]) => !ours.includes(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("a value that is set for all", () => {
  test("is what matching leads get, without asking the model, and no other; removed, they get what the rules say", async () => {
    const office = await anOffice();
    const { ops, clock } = office;
    await office.load([
      aLead({ ...plain, leadId: "one", empresa: "xyzzy quux", ciudad: "bogota" }),
      aLead({ ...plain, leadId: "two", empresa: " XYZZY  Qúux", ciudad: "Bogotá" }),
      aLead({ ...plain, leadId: "other", empresa: "sena", ciudad: "cali" }),
    ]);
    const originals = await Promise.all(
      ["one", "two", "other"].map(async (id) => originalOf(await office.lead(id))),
    );

    const set = await ops(
      "override",
      "set",
      "--field",
      "empresa",
      "--from",
      "Xyzzy Quux",
      "--to",
      "Quux (X)",
      ...by,
    );
    expect(set).toMatchObject(done);
    expect(set.stdout).toContain('"xyzzy quux" becomes "Quux (X)"');
    expect(set.stdout).toContain("empresa.\n");
    expect(set.stdout).toContain("when they are next normalised: edited, retried or rechecked");
    expect(await office.night()).toMatchObject({ normalized: 3, fieldsUnresolved: 0, modelCalls: 0 });
    expect(office.asked).toEqual([]);
    for (const leadId of ["one", "two"]) {
      const lead = await office.lead(leadId);
      expect(valueOf(lead, "empresa")).toBe("Quux (X)");
      expect(provenanceOf(lead, "empresa")).toMatchObject({
        by: "override",
        overrideId: expect.stringMatching(/^company-/),
      });
    }
    const other = await office.lead("other");
    expect(valueOf(other, "empresa")).toBe("SENA");

    const city = ["--field", "ciudad", "--from", "bogotá"];
    expect(await ops("override", "set", ...city, "--to", "Bogotá, sede norte", ...by)).toMatchObject(done);
    expect(await office.produce({ dryRun: true })).toMatchObject({ selection: { selected: 0 } });
    clock.advance(WEEK_MS);
    await office.night();
    expect(valueOf(await office.lead("one"), "ciudad")).toBe("Bogotá, sede norte");
    expect(valueOf(await office.lead("two"), "ciudad")).toBe("Bogotá, sede norte");
    const untouched = await office.lead("other");
    expect(untouched?.["normalizedData"]).toEqual(other?.["normalizedData"]);
    expect(normalizationIn(untouched).fields).toEqual(normalizationIn(other).fields);

    expect(await ops("override", "remove", ...city, ...by)).toMatchObject({
      ...done,
      stdout: expect.stringContaining('"bogota" no longer becomes "Bogotá, sede norte"'),
    });
    clock.advance(WEEK_MS);
    await office.night();
    for (const leadId of ["one", "two"]) {
      const lead = await office.lead(leadId);
      expect([valueOf(lead, "ciudad"), valueOf(lead, "empresa")]).toEqual(["Bogotá D.C.", "Quux (X)"]);
      expect(provenanceOf(lead, "ciudad")).toMatchObject({ by: "rules", code: "11001" });
    }
    expect(office.asked).toEqual([]);

    expect(
      await Promise.all(["one", "two", "other"].map(async (id) => originalOf(await office.lead(id)))),
    ).toEqual(originals);
    const audit = await office.audit();
    expect(audit.map(({ action, target }) => `${action} ${target}`)).toEqual([
      expect.stringMatching(/^override\.remove city-[0-9a-f]{16}$/),
      expect.stringMatching(/^override\.set city-[0-9a-f]{16}$/),
      expect.stringMatching(/^override\.set company-[0-9a-f]{16}$/),
    ]);
    expect(audit[0]).toEqual({
      atMs: expect.any(Number),
      actor: "ana",
      action: "override.remove",
      target: audit[1]?.target,
      reason: "lo pidió la sede",
    });
    expect(JSON.stringify(audit)).not.toMatch(/xyzzy|quux|bogot/i);
  });

  test("is listed, replaced with a word about the one before, and removed once", async () => {
    const { ops, audit } = await anOffice();
    const union = ["--field", "ciudad", "--from", "la union"];
    await ops("override", "set", ...union, "--to", "La Unión, Nariño", ...by);
    const again = await ops(
      "override",
      "set",
      ...union,
      "--to",
      "La Unión",
      "--author",
      "luis",
      "--reason",
      "no se sabe",
    );
    expect(again.stdout).toMatch(
      /^Replaced: "La Unión, Nariño", set by ana at 20.*Z \(lo pidió la sede\)\.$/m,
    );
    expect(again.stdout).toContain("The rules do not know this value: stored as you wrote it.");
    const listed = await ops("override", "list");
    expect(listed).toMatchObject(done);
    expect(listed.stdout).toMatch(/^city +"la union" → "La Unión"\n +20\S+Z +luis: no se sabe\n$/);
    expect(JSON.parse((await ops("override", "list", "--json")).stdout)).toMatchObject({
      kind: "city",
      from: "la union",
      to: "La Unión",
      author: "luis",
      reason: "no se sabe",
    });
    expect(await ops("override", "remove", ...union, ...by)).toMatchObject(done);
    const missing = await ops("override", "remove", ...union, ...by);
    expect(missing).toMatchObject({ exitCode: 2, stdout: "" });
    expect(missing.stderr).toMatch(/^Nothing is set for that text in ciudad\.\n/);
    expect((await ops("override", "list")).stdout).toMatch(/^Nothing is set for all\./);
    expect(await audit()).toHaveLength(3);
  });

  test("that nobody can read stops a list with its name, and can be set again", async () => {
    const { ops, wiring, stack } = await anOffice();
    const union = ["--field", "ciudad", "--from", "la union"];
    await ops("override", "set", ...union, "--to", "La Unión, Nariño", ...by);
    const Item = { configId: "override-city-f459c37a5fadd6ed", to: 7 };
    await wiring.dynamo.send(new PutCommand({ TableName: stack.env["CONFIG_TABLE"], Item }));
    const listed = await ops("override", "list");
    expect(listed.exitCode).toBe(2);
    expect(listed.stderr).toContain('"override-city-f459c37a5fadd6ed"');
    expect(listed.stderr).toContain("ops override set");
    const again = await ops("override", "set", ...union, "--to", "La Unión, Nariño", ...by);
    expect(again.stdout).toContain("Replaced: one that nobody could read.");
    expect(await ops("override", "list")).toMatchObject(done);
  });
});

describe("a correction of one lead", () => {
  test("survives runs, forced ones and edits of other fields, and ends with an edit of its own", async () => {
    const office = await anOffice();
    const { ops, clock } = office;
    const typed = { ...plain, direccion: " vereda El  Salitre\u200b", telefono: "300 ", nota: 12.5 };
    await office.load([aLead(typed), aLead({ ...typed, leadId: "lead-2" })]);
    const original = originalOf(await office.lead("lead-1"));
    await office.night();
    const night = await office.lead("lead-1");
    expect(provenanceOf(night, "direccion")).toMatchObject({ by: "model" });
    const asked = office.asked.length;

    const lead = ["--lead", "lead-1", "--field", "direccion"];
    const set = await ops("override", "set", ...lead, "--to", "Vereda El Salitre, Finca 3", ...by);
    expect(set).toMatchObject(done);
    expect(set.stdout).toMatch(/^direccion of lead lead-1 is now "Vereda El Salitre, Finca 3", until/);
    expect(set.stdout).toMatch(/^Replaced: ".*" \(model\)\.$/m);
    const corrected = await office.lead("lead-1");
    expect(corrected).toMatchObject({ normalizedAt: night?.["normalizedAt"] });
    expect(await office.produce({ dryRun: true })).toMatchObject({ selection: { selected: 0 } });

    clock.advance(WEEK_MS);
    expect(await office.night()).toMatchObject({ rechecked: 2 });
    clock.advance(1_000);
    expect(await office.night({ forceAll: true })).toMatchObject({ selected: 2 });
    await office.edit("lead-1", { ciudad: "cali" });
    clock.advance(1_000);
    expect(await office.night()).toMatchObject({ normalized: 1 });
    const edited = await office.lead("lead-1");
    expect(edited).toMatchObject({
      normalizedData: { ciudad: "Cali", direccion: "Vereda El Salitre, Finca 3" },
    });
    expect(provenanceOf(edited, "direccion")).toEqual(provenanceOf(corrected, "direccion"));
    expect(provenanceOf(edited, "direccion")).toMatchObject({ by: "override", writtenBy: "override:ana" });
    expect(office.asked).toHaveLength(asked);
    expect(originalOf(edited)).toBe(original.replace('"bogota"', '"cali"'));
    expect(provenanceOf(await office.lead("lead-2"), "direccion")).toMatchObject({ by: "model" });

    expect(JSON.parse((await ops("--json", "override", "list", "--lead", "lead-1")).stdout)).toEqual({
      leadId: "lead-1",
      field: "direccion",
      value: "Vereda El Salitre, Finca 3",
      author: "ana",
    });
    await office.edit("lead-1", { direccion: "kra 7 no 8-9" });
    clock.advance(1_000);
    await office.night();
    const over = await office.lead("lead-1");
    expect(valueOf(over, "direccion")).toBe("Cra. 7 # 8 - 9");
    expect((await ops("override", "list", "--lead", "lead-1")).stdout).toBe(
      "Nothing is set on lead lead-1.\n",
    );

    const audit = await office.audit();
    expect(audit).toMatchObject([{ actor: "ana", action: "override.set", target: "lead lead-1 direccion" }]);
    expect(JSON.stringify(audit)).not.toMatch(/salitre|finca/i);
  });

  test("that is removed makes the lead stale, and the next run decides anew", async () => {
    const office = await anOffice();
    const { ops, clock } = office;
    await office.load([aLead(plain)]);
    await office.night();
    const lead = ["--lead", "lead-1", "--field", "ciudad"];
    expect((await ops("override", "set", ...lead, "--to", "Soacha", ...by)).stdout).toContain(
      'Replaced: "Bogotá D.C." (rules).',
    );
    expect(provenanceOf(await office.lead("lead-1"), "ciudad")).toMatchObject({ code: "25754" });
    const again = await ops("override", "set", ...lead, "--to", "Soacha Centro", ...by);
    expect(again.stdout).toContain('Replaced: "Soacha" (set by ana).');
    const removed = await ops("override", "remove", ...lead, ...by);
    expect(removed).toMatchObject(done);
    expect(removed.stdout).toContain("The next run normalises it anew.");
    expect(await office.lead("lead-1")).not.toHaveProperty("normalizedData.ciudad");
    clock.advance(1_000);
    expect(await office.night()).toMatchObject({ selected: 1, normalized: 1 });
    const anew = await office.lead("lead-1");
    expect(valueOf(anew, "ciudad")).toBe("Bogotá D.C.");
    expect(provenanceOf(anew, "ciudad")).toMatchObject({ by: "rules" });
    expect(originalOf(anew)).toBe(originalOf(aLead(plain)));
    const missing = await ops("override", "remove", ...lead, ...by);
    expect(missing).toMatchObject({ exitCode: 2, stdout: "" });
    expect(missing.stderr).toMatch(/^Nothing is set for ciudad of lead lead-1/);
    expect((await office.audit()).map(({ action }) => action)).toEqual([
      "override.remove",
      "override.set",
      "override.set",
    ]);
  });

  test("that is made while a run is at the lead stands, and the run does the rest", async () => {
    const office = await anOffice();
    const { wiring, stack, clock } = office;
    await office.load([aLead({ ...plain, direccion: "vereda el salitre" })]);
    const audit = createDynamoAuditLog(wiring.dynamo, stack.env["RUNS_TABLE"] ?? "");
    const desk = { leads: wiring.leads, audit, clock, loadSettings: wiring.loadSettings };
    const correction = {
      leadId: "lead-1",
      field: "direccion",
      to: "Vereda El Salitre, Finca 3",
      author: "ana",
      reason: "por teléfono",
    };
    const made: string[] = [];
    const leads: LeadStore = {
      ...wiring.leads,
      async write(write) {
        if (made.length === 0) made.push((await correctLead(desk, correction)).kind);
        return wiring.leads.write(write);
      },
    };
    expect(await office.night({}, { leads })).toMatchObject({ selected: 1, normalized: 1, errors: {} });
    expect(made).toEqual(["corrected"]);
    const lead = await office.lead("lead-1");
    expect(lead).toMatchObject({
      normalizedData: { direccion: "Vereda El Salitre, Finca 3", ciudad: "Bogotá D.C." },
      normalization: { rev: 2 },
    });
    expect(provenanceOf(lead, "direccion")).toMatchObject({ by: "override", writtenBy: "override:ana" });
  });

  test("can come before the first run, which does the rest", async () => {
    const office = await anOffice();
    await office.load([aLead({ ...plain, direccion: "vereda el salitre" })]);
    const lead = ["--lead", "lead-1", "--field", "direccion"];
    const set = await office.ops("override", "set", ...lead, "--to", "Vereda El Salitre, Finca 3", ...by);
    expect(set.stdout).toContain("The lead was never normalised: the next run does the rest.");
    expect(normalizationIn(await office.lead("lead-1"))).toMatchObject({ rev: 1 });
    expect(await office.night()).toMatchObject({ selected: 1, normalized: 1, modelCalls: 0 });
    expect(await office.lead("lead-1")).toMatchObject({
      normalizedData: { direccion: "Vereda El Salitre, Finca 3", ciudad: "Bogotá D.C." },
      normalization: { rev: 2 },
    });
  });
});

describe("a command that cannot be meant", () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeAll(async () => {
    office = await openOffice();
    await office.load([aLead({ empresa: " " })]);
  });
  afterAll(() => office.close());

  const city = ["--field", "ciudad"];
  const one = ["--lead", "lead-1"];
  const to = ["--to", "Cali"];
  test.for([
    ["--author", ["set", ...city, "--from", "x", ...to, "--reason", "y"]],
    ["--reason", ["set", ...city, "--from", "x", ...to, "--author", "y"]],
    ["Neither --from nor --lead", ["set", ...city, ...to, ...by]],
    ["exclude each other", ["set", ...city, ...one, "--from", "x", ...to, ...by]],
    ["U+202E", ["set", ...city, "--from", "x", "--to", "Ca\u202eli", ...by]],
    ["Fields: nombres, apellidos", ["set", "--field", "telefono", "--from", "x", ...to, ...by]],
    ["--lead ID in the place of --from", ["set", "--field", "direccion", "--from", "x", ...to, ...by]],
    ['There is no lead "nobody"', ["set", ...city, "--lead", "nobody", ...to, ...by]],
    ["Nothing is typed in empresa", ["set", "--field", "empresa", ...one, ...to, ...by]],
    ["Nothing is set for ciudad of lead lead-1", ["remove", ...city, ...one, ...by]],
    ["Nothing is set for that text in ciudad", ["remove", ...city, "--from", "x", ...by]],
    ['There is no lead "nobody"', ["list", "--lead", "nobody"]],
  ] as const)("exits 2, says why on stderr alone, and changes nothing: %s", async ([why, args]) => {
    const before = await office.items("LEADS_TABLE");
    const { exitCode, stdout, stderr } = await office.ops("--json", "override", ...args);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(await office.items("LEADS_TABLE")).toEqual(before);
    expect([await office.items("CONFIG_TABLE"), await office.audit()]).toEqual([[], []]);
  });
});

test("overrides and pauses work on the kept stack, and on no two systems at once", async () => {
  const { folder, remove } = await aFolder();
  const keeper = startLocal([], folder);
  onTestFinished(async () => {
    keeper.kill("SIGKILL");
    await keeper.finished;
    await remove();
  });
  await keeper.shown("The embedded stack stays up");
  const ops = (...args: string[]) => runOps(["--local", "--json", ...args], folder);
  const union = ["--field", "ciudad", "--from", "la union"];
  const set = await ops("override", "set", ...union, "--to", "La Unión, Nariño", ...by);
  expect(set).toMatchObject(done);
  expect(JSON.parse(set.stdout)).toMatchObject({ to: "La Unión, Nariño", fields: ["ciudad"], known: true });
  expect((await ops("override", "list")).stdout).toContain('"from":"la union"');
  expect(await ops("override", "remove", ...union, ...by)).toMatchObject(done);
  expect(await ops("pause", "--reason", "a test", "--author", "ana")).toMatchObject(done);
  const resumed = await ops("resume", "--author", "ana");
  expect(JSON.parse(resumed.stdout)).toMatchObject({ resumed: true, code: "operator", message: "a test" });
  expect(await ops("--stage", "production", "override", "list")).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining("--local and --stage exclude each other"),
  });
});
