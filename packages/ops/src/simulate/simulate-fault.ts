import { FAULTS } from "@lead-normalizer/local/bedrock/faults.ts";
import { FAULTS_PATH } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { openKeptStack } from "../system/open-tables.ts";
import type { Target } from "../system/target.ts";
import type { Output } from "../terminal/output.ts";

/** Has the kept stack's Bedrock simulator fail every call in one way, or none. @throws InputError */
export async function simulateFault(
  fault: string,
  { stage }: Pick<Target, "stage">,
  output: Output,
): Promise<void> {
  if (stage !== undefined) {
    throw new InputError("A stage has no simulator, only the kept stack has one.", {
      wayOut: "Say --local in the place of --stage.",
    });
  }
  if (fault !== "none" && !FAULTS.some((name) => name === fault)) {
    throw new InputError(`There is no fault "${fault}".`, { wayOut: `Faults: none, ${FAULTS.join(", ")}.` });
  }
  const { env } = await openKeptStack();
  const endpoint = env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"];
  if (endpoint === undefined) {
    throw new InputError("The kept stack has no simulator.", {
      wayOut: "Keep one with `pnpm start --keep --model simulated` or `pnpm local`.",
    });
  }
  await fetch(new URL(FAULTS_PATH, endpoint), {
    method: "PUT",
    body: JSON.stringify(fault === "none" ? {} : { fault }),
  });
  const text =
    fault === "none" ? "The simulator answers again." : `Every call of the simulator fails: ${fault}.`;
  output.row(text, { fault });
}
