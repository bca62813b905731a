import { readFileSync } from "node:fs";

import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { parse } from "csv-parse/sync";

const SAMPLE = new URL("../../packages/local/samples/leads.csv", import.meta.url);
/** Enough for the compiler to have seen everything, and for a clock that is coarse. */
const ROUNDS = 60;
const WARM_UP_ROUNDS = 10;

/** `pnpm bench:rules`: values a second on one core, on what the sample's people typed. */
function run(): void {
  const leads: Record<string, string>[] = parse(readFileSync(SAMPLE), { columns: true });
  const values = Object.entries(defaultSettings.fieldKinds).flatMap(([field, kind]) =>
    leads.map((lead) => ({ field, kind, value: lead[field] ?? "" })).filter(({ value }) => value !== ""),
  );
  const normalizeAll = (): void => {
    for (const { field, kind, value } of values) normalizeField(kind, value, { field });
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) normalizeAll();
  const startedMs = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) normalizeAll();
  const seconds = (performance.now() - startedMs) / 1_000;
  print("all fields", values.length * ROUNDS, seconds);
  for (const [field, kind] of Object.entries(defaultSettings.fieldKinds)) {
    const own = values.filter((one) => one.field === field);
    const fieldStartedMs = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { value } of own) normalizeField(kind, value, { field });
    }
    print(field, own.length * ROUNDS, (performance.now() - fieldStartedMs) / 1_000);
  }
  console.log("\nHostile values: time for 100,000 characters ÷ time for 50,000 (linear = 2)");
  for (const [field, kind] of Object.entries(defaultSettings.fieldKinds)) {
    for (const [name, piece] of Object.entries(hostilePieces)) {
      const ratio =
        bestMs(() => normalizeField(kind, repeatTo(piece, 100_000), { field })) /
        bestMs(() => normalizeField(kind, repeatTo(piece, 50_000), { field }));
      console.log(`${field.padEnd(16)} ${name.padEnd(12)} ${ratio.toFixed(2)}`);
    }
  }
}

const hostilePieces = {
  letters: "a",
  words: "cll ",
  digits: "1",
  grid: "cll 26 # 13 - 45 ",
  spaces: " ",
  dots: "S.A. ",
  combining: "e\u0301",
  symbols: "#-(,",
};

function repeatTo(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The least of several tries: what the machine's other work disturbed least. */
function bestMs(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const startedMs = performance.now();
      work();
      return performance.now() - startedMs;
    }),
  );
}

function print(what: string, count: number, seconds: number): void {
  console.log(`${what.padEnd(16)} ${Math.round(count / seconds).toLocaleString("en")} values a second`);
}

run();
