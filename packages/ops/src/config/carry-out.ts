import { changeSettings } from "@lead-normalizer/core/settings/change-settings.ts";
import type { SettingChange, SettingsPlan, Unchanged } from "@lead-normalizer/core/settings/plan-settings.ts";

import type { ConfigCli, ConfigTables } from "./config-edit.ts";
import { visible } from "../terminal/quoted.ts";
import { changeLines, sourcedText } from "./config-text.ts";

/** Says what would change, asks, and does it. @throws NormalizerError `settings.changed`, `consent.missing` */
export async function carryOut(
  tables: ConfigTables,
  plan: SettingsPlan | Unchanged,
  act: { by: string; reason: string },
  cli: ConfigCli,
): Promise<void> {
  const output = cli.output();
  if (plan.kind === "unchanged") {
    const already =
      plan.settings.length === 0 ? ["The settings are so already."] : plan.settings.map(alreadyText);
    output.row([...already, "Nothing was changed."].join("\n"), { changed: false });
    return;
  }
  const { changes, already, outside, version } = plan;
  const lines = changes.map(
    ({ key, from, to }) => `  ${visible(key)}: ${sourcedText(from)} → ${sourcedText(to)}`,
  );
  const kept =
    outside === undefined
      ? []
      : [
          `An edit outside of ops is kept first, as version ${outside.version}:`,
          ...changeLines(outside.changes).map((line) => `  ${line}`),
        ];
  const text = [...lines, ...already.map((one) => `  ${alreadyText(one)}`), ...kept].join("\n");
  await cli.consent().ask(`the settings.\n${text}`);
  const { settings: book, audit, clock } = tables;
  await changeSettings({ book, audit, clock }, plan, act);
  output.row(`Version ${version} holds.\n${text}\n${whenItHolds(changes.map(({ key }) => key))}`, {
    changed: true,
    version,
    settings: changes.map(asData),
    ...(outside && { keptOutside: outside.version }),
  });
}

function alreadyText({ key, now }: Unchanged["settings"][number]): string {
  return `${visible(key)} is ${sourcedText(now)} already.`;
}

/** Read at every delivery, whatever a run began with. */
const live: ReadonlySet<string> = new Set(["modelId", "dailyBudgetUsd", "tokensPerMinute"]);

/** When runs follow. */
function whenItHolds(keys: readonly string[]): string {
  const [now, later] = [keys.filter((key) => live.has(key)), keys.filter((key) => !live.has(key))];
  const sentences = [
    ...(now.length === 0 ? [] : [`From the next delivery, also of open runs: ${now.join(", ")}.`]),
    ...(later.length === 0
      ? []
      : [`From the next run (open runs keep what they began with): ${later.map(visible).join(", ")}.`]),
    ...(keys.includes("mayLeaveAccount")
      ? ["A field that may no longer leave stays from the next delivery."]
      : []),
  ];
  return sentences.join("\n");
}

function asData({ key, from, to }: SettingChange): object {
  return {
    key,
    from: from?.value,
    to: to?.value,
    ...(from && { cameFrom: from.source.kind }),
    ...(to && { comesFrom: to.source.kind }),
  };
}
