import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";

import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { parse } from "csv-parse/sync";
import { describe, expect, onTestFinished, test } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { instant } from "./export-command.ts";
import { type ExportOptions, exportLeads, type WriteLines } from "./export-leads.ts";
import { toFile, toStream } from "./write-lines.ts";

const aNormalized = (leadId: string, normalizedAt: number, more: object = {}) =>
  aLead({ leadId, normalizedAt, normalizedData: { ciudad: "Bogotá D.C." }, ...more });

function aDesk(leads = [aNormalized("one", T0), aNormalized("old", T0 - 9), aLead({ leadId: "never" })]) {
  const lines: string[] = [];
  const audit = createMemoryAudit();
  const tables = {
    leads: createMemoryLeadStore(leads),
    tombstones: createMemoryTombstones([tombstoneOf("erased-1")]),
    audit,
    clock: createFakeClock(),
    loadSettings: async () => someSettings({ fieldsToNormalize: ["nombres", "ciudad"] }),
  };
  const collect: WriteLines = async (source) => {
    expect(audit.entries).toHaveLength(1); // known before the first line
    for await (const line of source) lines.push(line);
    return "written";
  };
  return {
    ...tables,
    lines,
    run: (
      options: Partial<ExportOptions> = {},
      write = collect,
      onProgress?: () => void,
      hasByteOrderMark = false,
    ) =>
      exportLeads(
        tables,
        { format: "jsonl", addressStyle: "canonical", ascii: false, author: "ana", ...options },
        hasByteOrderMark,
        write,
        onProgress,
      ),
  };
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe("ops export", () => {
  test("takes what was normalised since then, and says where the next one goes on", async () => {
    const desk = aDesk();
    const done = await desk.run({ since: T0 });
    expect(desk.lines.map((line) => (JSON.parse(line) as { leadId: string }).leadId)).toEqual(["one"]);
    expect(done).toEqual({ read: 3, exported: 1, nextSince: "2026-11-22T06:50:00.000Z" });
    expect(desk.leads.written).toEqual([]);
  });

  test("leaves out a lead that was erased and that a restore brought back", async () => {
    const desk = aDesk([aNormalized("erased-1", T0), aNormalized("one", T0)]);
    expect(await desk.run()).toMatchObject({ read: 2, exported: 1 });
    expect(desk.lines.join("")).not.toContain("erased-1");
  });

  test("is in the audit with who, what for, how many and since when, and without an id or a value", async () => {
    const desk = aDesk();
    await desk.run({ since: T0, reason: "CRM" });
    const entry = { atMs: T0, actor: "ana", reason: "CRM" };
    const since = "since 2026-11-22T07:00:00.000Z";
    expect(desk.audit.entries).toEqual([
      { ...entry, action: "leads.export", target: `leads ${since}` },
      { ...entry, action: "leads.exported", target: `1 leads ${since}` },
    ]);
  });

  test("as CSV has a header, quotes what must be, and holds nothing that a spreadsheet evaluates", async () => {
    const desk = aDesk([
      aNormalized("one", T0, { nombres: '=HYPERLINK("http://x")', normalizedData: { nombres: "+1,\n2" } }),
    ]);
    await desk.run({ format: "csv" });
    const [header, row] = parse(desk.lines.join(""));
    expect(header?.slice(0, 4)).toEqual(["leadId", "nombres", "nombres_normalizado", "nombres_por"]);
    expect(row?.slice(0, 3)).toEqual(["one", '\'=HYPERLINK("http://x")', "'+1,\n2"]);
    expect(desk.lines[0]?.startsWith("leadId")).toBe(true);
    expect(desk.lines.every((line) => line.endsWith("\r\n"))).toBe(true);
  });

  test("of no leads is a header, and a file of it begins with the mark that spreadsheets need", async () => {
    const desk = aDesk([]);
    await desk.run({ format: "csv" }, undefined, undefined, true);
    expect(desk.lines).toHaveLength(1);
    expect(desk.lines[0]?.startsWith("\ufeffleadId,")).toBe(true);
  });

  test("reads no further page before what it has is taken", async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => aNormalized(`lead-${index}`, T0));
    const desk = aDesk(many);
    let read = 0;
    const slow: WriteLines = async (source) => {
      let taken = 0;
      for await (const line of source) {
        taken += line === "" ? 0 : 1;
        expect(read).toBe(taken);
      }
      return "written";
    };
    await desk.run({}, slow, () => (read += 1));
    expect(read).toBe(1_000);
  });

  test("whose reader goes away is no error, says nowhere to go on, and the audit has how many it may have been", async () => {
    const desk = aDesk();
    const gone = Object.assign(new Error("gone"), { code: "EPIPE" });
    const reader = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    const done = await desk.run({}, toStream(reader));
    expect(done.nextSince).toBeUndefined();
    expect(desk.audit.entries.at(-1)?.target).toMatch(/^up to \d leads from the beginning$/);
  });

  test("to a file is written as a whole or not at all", async () => {
    const path = join(await aFolder(), "leads.jsonl");
    await writeFile(path, "before");
    const desk = aDesk();
    const stopped = () => {
      throw new NormalizerError("store.unavailable", "No.");
    };
    await expect(desk.run({}, toFile(path), stopped)).rejects.toMatchObject({ code: "store.unavailable" });
    expect(await readFile(path, "utf8")).toBe("before");
    expect(await readdir(join(path, ".."))).toEqual(["leads.jsonl"]);
    await desk.run({}, toFile(path));
    expect((await readFile(path, "utf8")).trim().split("\n")).toHaveLength(2);
  });

  test("refuses a reason that nobody could read, and exports nothing", async () => {
    const desk = aDesk();
    await expect(desk.run({ reason: " " })).rejects.toThrow("--reason");
    expect([desk.lines, desk.audit.entries]).toEqual([[], []]);
  });
});

describe("--since", () => {
  test.each([
    ["2026-11-22T02:00:00-05:00", Date.UTC(2026, 10, 22, 7)],
    ["2026-11-22T07:00:00.000Z", Date.UTC(2026, 10, 22, 7)],
    ["1763794800000", 1_763_794_800_000],
  ])("%s is a moment", (text, atMs) => {
    expect(instant(text)).toBe(atMs);
  });

  test.each([
    "2026-11-22",
    "2026-11-22T07:00:00",
    "yesterday",
    "2026-13-22T07:00:00Z",
    "9999-01-01T00:00:00Z",
    "",
  ])("%s is none", (text) => {
    expect(() => instant(text)).toThrow(/must/);
  });
});
