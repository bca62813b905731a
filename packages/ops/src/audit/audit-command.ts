import type { AuditEntry, AuditLog } from "@lead-normalizer/core/ports.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { someOf } from "../terminal/option-values.ts";
import type { Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";

/** Adds `audit`. */
export function addAuditCommand(program: Command, cli: Cli): void {
  program
    .command("audit")
    .description("what people did to the system: when, who, what, why; the latest first")
    .option("--limit <n>", "how many", someOf, 20)
    .addHelpText("after", "\nExample:\n  pnpm ops --local audit --limit 5\n")
    .action(async ({ limit }: { limit: number }) => {
      await showAudit((await cli.tables()).audit, limit, cli.output());
    });
}

/** Shows the latest entries: ids, names of fields and numbers, never a lead's value. */
export async function showAudit(
  audit: Pick<AuditLog, "recent">,
  limit: number,
  output: Output,
): Promise<void> {
  const entries = await audit.recent(limit);
  if (entries.length === 0) output.say("Nobody has done anything yet that the audit keeps.");
  for (const entry of entries) output.row(lineOf(entry), entry);
}

function lineOf({ atMs, actor, action, target, reason, counts }: AuditEntry): string {
  const at = new Date(atMs).toISOString().slice(0, 19);
  const numbers = Object.entries(counts ?? {}).map(([what, count]) => `${count} ${what}`);
  const what = [visible(target), ...numbers].join(", ");
  return `${at}Z  ${visible(actor)}  ${action}\n  ${what}: ${visible(reason)}`;
}
