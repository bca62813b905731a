import * as z from "zod";
import { always, type FaultScript, seeded } from "./fault-script.ts";
import { FAULTS } from "./faults.ts";
import { parseJson } from "./question.ts";

const fault = z.enum(FAULTS);

const orderSchema = z
  .strictObject({
    fault: fault.exactOptional(),
    rates: z.partialRecord(fault, z.number()).exactOptional(),
    seed: z.int().exactOptional(),
  })
  .refine(({ fault: every, rates }) => every === undefined || rates === undefined, "fault or rates, not both")
  .refine(
    ({ rates, seed }) => seed === undefined || rates !== undefined,
    "a seed draws nothing without rates",
  );

/**
 * How later calls fail: `{"fault": "unavailable"}` every one, `{"rates": {"throttle": 0.1}, "seed": 7}` some of them (as
 * `seeded` draws them, seed 1 by default), and `{}` none. Never throws.
 */
export function readFaultScript(
  bodyText: string,
): { kind: "read"; script: FaultScript | undefined } | { kind: "rejected"; message: string } {
  const order = orderSchema.safeParse(parseJson(bodyText));
  if (!order.success) return { kind: "rejected", message: z.prettifyError(order.error) };
  const { fault: every, rates, seed = 1 } = order.data;
  if (rates === undefined) return { kind: "read", script: every && always(every) };
  try {
    return { kind: "read", script: seeded(seed, rates) };
  } catch (error) {
    return { kind: "rejected", message: String(error) };
  }
}
