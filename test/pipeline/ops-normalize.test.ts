import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { expect, onTestFinished, test } from "vitest";

import { nodeFirst } from "../support/start-command.ts";

const OPS = fileURLToPath(import.meta.resolve("@lead-normalizer/ops/src/main.ts"));

async function normalize(
  args: readonly string[],
  input: string | Readable = "",
): Promise<{ exitCode: number | null; lines: Record<string, unknown>[]; stderr: string }> {
  const child = spawn(process.execPath, [...nodeFirst, OPS, "normalize", ...args]);
  const output = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const source = typeof input === "string" ? Readable.from([input]) : input;
  await pipeline(source, child.stdin).catch(() => {}); // it may refuse before it has read anything
  const [stdout, stderr] = await output;
  const lines = stdout.split("\n").slice(0, -1);
  return {
    exitCode: child.exitCode,
    lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stderr,
  };
}

test("a line of JSON comes out for each value, in the order of the input, whatever stands in it", async () => {
  const values = ["bogota", "", "LA UNION", "\u2028cali\u2029", "xyzzy", "a".repeat(50_000)];
  const { exitCode, lines } = await normalize(["--field", "ciudad"], `${values.join("\r\n")}\n`);
  expect(exitCode).toBe(0);
  expect(lines.map(({ input }) => input)).toEqual(values);
  expect(lines[0]).toEqual({
    input: "bogota",
    output: "Bogotá D.C.",
    status: "resolved",
    flags: [],
    code: "11001",
    parts: expect.any(Object),
  });
  expect(lines[2]).toMatchObject({ status: "review", candidates: expect.any(Array) });
  expect(lines[4]).toEqual({ input: "xyzzy", output: "xyzzy", status: "ask", flags: [] });
});

test("--explain adds the rules that fired, in order", async () => {
  const args = ["--field", "direccion", "--value", "cll 26 sur no 13a45 ap 501"];
  const [plain] = (await normalize(args)).lines;
  const [explained] = (await normalize([...args, "--explain"])).lines;
  expect(plain).toMatchObject({ output: "Cl. 26 Sur # 13A - 45, Apto. 501", status: "resolved" });
  expect(plain).not.toHaveProperty("rules");
  expect(explained).toEqual({ ...plain, rules: expect.any(Array) });
  const { rules } = explained as { rules: string[] };
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(rule).toMatch(/^address\./);
});

test("all fields of a CSV come out row by row, with their lead's id", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ops-normalize-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "leads.csv");
  await writeFile(file, 'leadId;Ciudad;notas;empresa\n1;bogota;x;sena\n2;"cali";y;"a ""b"" sas"\n');
  const { exitCode, lines } = await normalize(["--input", file]);
  expect(exitCode).toBe(0);
  expect(lines.map(({ leadId, field, input }) => [leadId, field, input])).toEqual([
    ["1", "ciudad", "bogota"],
    ["1", "empresa", "sena"],
    ["2", "ciudad", "cali"],
    ["2", "empresa", 'a "b" sas'],
  ]);

  await writeFile(file, "leadId,ciudad\n1,bogota\n2,cali,valle\n");
  const ragged = await normalize(["--input", file]);
  expect(ragged).toMatchObject({ exitCode: 2, lines: [{ leadId: "1" }] });
  expect(ragged.stderr).toContain("row 3 has 3 cells, the header 2");
});

test.each([
  [["--field", "telefono"], 'There is no field "telefono".'],
  [["--value", "x"], "No field is named."],
  [["--input", "no-such-file.csv"], "no-such-file.csv: no such file."],
  [["--input", "x.csv", "--field", "ciudad"], "--input takes all columns"],
])("%j is wrong use, and the way out is told", async (args, message) => {
  const { exitCode, lines, stderr } = await normalize(args);
  expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(2);
});

/** So that what is not collected yet does not look like what is kept. */
const littleHeap = ["--max-old-space-size=64", "--max-semi-space-size=1"];

test("memory does not grow with the input", async () => {
  const LINES = 400_000;
  const script = `
    process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(OPS)});
  `;
  const peakKilobytes = async (count: number): Promise<number> => {
    const child = spawn(process.execPath, [
      ...littleHeap,
      "--input-type=module",
      "--eval",
      script,
      "--",
      "normalize",
      "--field",
      "ciudad",
    ]);
    const errors = text(child.stderr);
    let newlines = 0;
    child.stdout.on("data", (chunk: Buffer) => (newlines += chunk.filter((byte) => byte === 10).length));
    const values = Array.from({ length: count }, (_, index) =>
      index % 2 === 0 ? "bogota\n" : "Cali, Valle\n",
    );
    await pipeline(Readable.from(values), child.stdin);
    await once(child, "close");
    expect(newlines).toBe(count);
    return Number(await errors);
  };
  const few = await peakKilobytes(LINES / 10);
  const many = await peakKilobytes(LINES);
  expect(many - few).toBeLessThan(60_000);
});

test("whoever reads may have enough", async () => {
  const child = spawn(process.execPath, [...nodeFirst, OPS, "normalize", "--field", "ciudad"]);
  child.stdin.on("error", () => {});
  const errors = text(child.stderr);
  const values = setInterval(() => child.stdin.write("bogota\n".repeat(1_000)), 1);
  await once(child.stdout, "data");
  child.stdout.destroy();
  await once(child, "close");
  clearInterval(values);
  expect(child.exitCode).toBe(0);
  expect(await errors).toBe("");
});
