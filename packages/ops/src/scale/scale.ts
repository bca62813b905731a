import type { ConcurrencyLimit } from "@lead-normalizer/core/account-ports.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { CONSUMER_CONCURRENCY } from "@lead-normalizer/core/limits.ts";
import { estimatePace } from "@lead-normalizer/core/run/estimate-pace.ts";
import { roomFor, type ScaleDeps, scaleConsumers } from "@lead-normalizer/core/run/scale-consumers.ts";
import { usefulConsumers } from "@lead-normalizer/core/run/useful-consumers.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Cli } from "../terminal/cli.ts";
import { counted } from "../terminal/output.ts";
import { actOf, type Who } from "../terminal/who.ts";
import type { Measured } from "./measure-leads.ts";
import { describeScale, type ScaleReport } from "./scale-text.ts";

export interface ScaleDesk extends ScaleDeps {
  /** Whether one machine runs them, not Lambda. */
  isLocal: boolean;
  /** Of Lambda; undefined = one machine runs them all. */
  concurrencyLimit: ConcurrencyLimit | undefined;
  /** Consumers that a deployment makes of it, and that share the quota till then; undefined = nobody knows. */
  deployed: number | undefined;
  /** A text = why there is nothing to work a pace out from. */
  measure(): Promise<Measured | string>;
}

/** Shows how many consumers may run. */
export async function showScale(
  { consumerScale, deployed, isLocal }: Pick<ScaleDesk, "consumerScale" | "deployed" | "isLocal">,
  cli: Pick<Cli, "output">,
): Promise<void> {
  const consumers = await consumerScale.read();
  const many =
    consumers === undefined
      ? "As many consumers as Lambda likes"
      : `${counted(consumers, "consumer")} at most`;
  const later =
    isLocal || deployed === undefined || deployed === consumers
      ? ""
      : ` The next deployment makes it ${deployed}.`;
  cli.output().row(`${many}.${later}`, { consumers: consumers ?? null, deployed: deployed ?? null });
}

/**
 * Lets so many consumers run at the same time, after it has shown what that brings and costs.
 * @throws InputError, NormalizerError `delivery.no-room`, `delivery.busy`, `consent.missing`
 */
export async function scale(
  desk: ScaleDesk,
  to: number,
  who: Partial<Who>,
  cli: Pick<Cli, "output" | "consent">,
): Promise<void> {
  const { isLocal, consumerScale, concurrencyLimit, deployed } = desk;
  const act = actOf(who);
  if (!isLocal && to < CONSUMER_CONCURRENCY.min) {
    throw new InputError(`Lambda lets at least ${CONSUMER_CONCURRENCY.min} consumers run.`, {
      wayOut: "For none at all: pnpm ops pause",
    });
  }
  const output = cli.output();
  const from = await consumerScale.read();
  if (from === to) {
    output.row(`${counted(to, "consumer")} at most already. Nothing was changed.`, {
      changed: false,
      consumers: to,
    });
    return;
  }
  const room = concurrencyLimit && (await roomFor(to, concurrencyLimit));
  if (room?.kind === "too-little" && to > (from ?? Infinity)) {
    throw new NormalizerError(
      "delivery.no-room",
      `${to} consumers and the other functions need ${room.needed} executions at the same time, and the account has ${room.unreserved} without a reservation. Nothing was changed. Ask for more in Service Quotas (AWS Lambda, “Concurrent executions”), or scale to fewer.`,
    );
  }
  const measured = await desk.measure();
  const report: ScaleReport = {
    from: from ?? null,
    to,
    isLocal,
    deployed: deployed ?? null,
    room: room ?? null,
    ...(typeof measured === "string" ? { unmeasured: measured } : paceOf(measured, from, to)),
  };
  const text = describeScale(report);
  await cli.consent().ask(text);
  await scaleConsumers(desk, { from, to }, act);
  output.row(text, { changed: true, ...report });
}

function paceOf(
  { portion, basis, settings, model }: Measured,
  from: number | undefined,
  to: number,
): Partial<ScaleReport> {
  const at = (consumers: number) => estimatePace(portion, consumers, settings, model);
  return {
    basis,
    pace: at(to),
    ...(from !== undefined && { paceBefore: at(from) }),
    enough: usefulConsumers(portion, settings, model) ?? null,
    quotaFrom:
      settings.tokensPerMinute !== null
        ? "the setting tokensPerMinute"
        : model?.tokensPerMinute === undefined
          ? "assumed; set tokensPerMinute to the true one"
          : `of ${model.name} in the model table`,
  };
}
