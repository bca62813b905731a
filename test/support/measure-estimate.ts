import type { Lead } from "@lead-normalizer/core/lead.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { estimateRun } from "@lead-normalizer/core/run/estimate-run.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";

/**
 * Estimates a run over generated leads in this process, alone, and prints the most that its heap held after a collection, in
 * bytes. Arguments: how many leads, cap (`none` = uncapped). Needs `--expose-gc`.
 */
const [count = "", cap = ""] = process.argv.slice(2);
const LETTERS = "abcdefghij";
let peakBytes = 0;

async function* generated(): AsyncGenerator<Lead> {
  for (let number = 0; number < Number(count); number += 1) {
    if (number % 1_000 === 0) {
      globalThis.gc?.();
      peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed);
    }
    const word = String(number).replaceAll(/\d/g, (digit) => LETTERS[Number(digit)] ?? "");
    yield {
      leadId: `lead-${number}`,
      nombres: "JUAN CARLOS",
      apellidos: "PEREZ GOMEZ",
      ciudad: "bogota",
      empresa: `${word} zq`,
      notes: word.repeat(100),
    };
  }
}

const estimated = await estimateRun(
  {
    lanes: [generated],
    cache: { read: async () => new Map() },
    overrides: new Map(),
    settings: defaultSettings,
    model: modelRow(defaultSettings.modelId),
    clock: { now: () => Date.now(), sleep: async () => {} },
  },
  { cap: cap === "none" ? null : Number(cap), force: false, excluded: new Set() },
);
process.stdout.write(JSON.stringify({ peakBytes, run: estimated.run }));
