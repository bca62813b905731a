import { defaultModelId, modelRow } from "@lead-normalizer/core/model/models.ts";

import { allTokens, type Calls, dollarsOf } from "./count-tokens.ts";
import { countFirstVersion, FIRST_VERSION_PROMPT } from "./first-version.ts";
import { measureProduct, type Stored } from "./measure-product.ts";

/** `pnpm bench:first-version`: calls, tokens and dollars of the first version's method and of this one, on the sample. */
async function run(): Promise<void> {
  const product = await measureProduct();
  const promptBytes = Buffer.byteLength(FIRST_VERSION_PROMPT);
  const row = modelRow(defaultModelId);
  const first = (bytes: number): Calls => countFirstVersion(product.leads, bytes);
  const columns: [string, Calls][] = [
    [`first version, prompt of ${promptBytes} bytes`, first(promptBytes)],
    [`  of ${promptBytes / 2} bytes`, first(promptBytes / 2)],
    ["  without any prompt, the values alone", first(0)],
    ["this version, cold", product.cold],
    ["  had every question been answered", product.coldAllAnswered],
    ["  and every message been delivered alone", product.loneMessages],
    ["  as the simulator bills it", product.billed],
  ];
  console.log(`${product.leads.length} leads of the sample, SIMULATED: a table of answers, not a model.`);
  console.log("First version: its method re-created. Its prompt is not at hand: words and size are assumed.");
  console.log("Tokens: UTF-8 bytes ÷ 4, rounded up, of each request and reply.");
  console.log(
    `Dollars: ${row.name}, $${row.prices.input} and $${row.prices.output} per million, no prompt cache.\n`,
  );
  console.log(line("", ["calls", "input", "output", "tokens", "dollars"]));
  for (const [name, calls] of columns) {
    const { calls: count, inputTokens, outputTokens } = calls;
    const numbers = [count, inputTokens, outputTokens, allTokens(calls)].map((one) =>
      one.toLocaleString("en"),
    );
    console.log(line(name, [...numbers, dollarsOf(calls, row).toFixed(6)]));
  }

  console.log(`\nThis version's tokens for ${product.questions} questions, as a share of the first's:`);
  console.log(line("", ["cold", "all answered", "all alone"]));
  for (const [name, calls] of columns.slice(0, 3)) {
    const shares = [product.cold, product.coldAllAnswered, product.loneMessages].map((own) =>
      percent(own, calls),
    );
    console.log(line(name, shares));
  }

  const { recheck, alias } = product;
  console.log(
    `\nRecheck after the time to live: ${recheck.calls} calls, ${recheck.summary.rechecked} leads rechecked`,
  );
  console.log(
    `Recheck with a new alias in the table of cities: ${alias.calls} calls, ${alias.summary.rechecked} leads rechecked, ${alias.summary.normalized} written`,
  );
  console.log(`  the value that the alias settles: ${show(alias.ciudad)}`);
  console.log(`  a value that it does not touch:   ${show(alias.direccion)}`);
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(42)}${cells.map((cell) => cell.padStart(13)).join("")}`;
}

function percent(part: Calls, whole: Calls): string {
  return `${((100 * allTokens(part)) / allTokens(whole)).toFixed(1)} %`;
}

function show({ before, after }: { before: Stored; after: Stored }): string {
  return `${JSON.stringify(before.value)} by ${before.by}, then ${JSON.stringify(after.value)} by ${after.by}`;
}

await run();
