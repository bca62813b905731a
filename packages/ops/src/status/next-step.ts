import { modelRow, retirementOf, servedModelIds } from "@lead-normalizer/core/model/models.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";

/** What ends a pause: the command, where its code says which. */
export function nextStep(
  { code }: Pick<Pause, "code">,
  {
    modelId,
    allowedModelIds,
  }: { modelId: string | undefined; allowedModelIds: readonly string[] | undefined },
  nowMs: number,
): string {
  switch (code) {
    case "operator":
      return "When that is over, `ops resume`. Messages keep for ten days.";
    case "model.retired":
      return [
        "`ops config set modelId ID --resume --reason TEXT`. Allowed here:",
        ...(allowedModelIds ?? servedModelIds)
          .filter((id) => id !== modelId && retirementOf(id) === undefined)
          .map((id) => describeModelPrice(id, nowMs)),
      ].join("\n");
    case "settings.invalid":
      return "`ops config set KEY VALUE --resume --reason TEXT`, or `ops config unset KEY …`.";
    case "spend.stopped":
      return "Find out who spent it (runbook: spend-stop), then `ops resume`.";
    default:
      return "Mend that, then `ops resume`. Messages keep for ten days.";
  }
}

/** `us.…: $0.11 in, $0.55 out per million tokens`. */
function describeModelPrice(id: string, nowMs: number): string {
  const { prices, endOfLife } = modelRow(id);
  const price = `${id}\n  $${prices.input.toFixed(2)} in, $${prices.output.toFixed(2)} out per million tokens`;
  const isDue =
    endOfLife !== undefined && "notBefore" in endOfLife && Date.parse(endOfLife.notBefore) < nowMs;
  return isDue ? `${price}; may be gone since ${endOfLife.notBefore}` : price;
}
