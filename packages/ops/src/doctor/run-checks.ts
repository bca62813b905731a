import type { Check } from "./check.ts";
import { type Finding, warn } from "./finding.ts";
import { notKnown } from "./unanswered.ts";

/** A finding and the check that it is of. */
export interface NamedFinding extends Finding {
  check: string;
}

/** Runs checks side by side, each for so long; findings come in the order of the checks. One that breaks stops no other. */
export async function runChecks<Deps>(
  checks: readonly Check<Deps>[],
  deps: Deps,
  limitMs: number,
): Promise<NamedFinding[]> {
  const findings = await Promise.all(
    checks.map(async (check) => {
      const found = await within(limitMs, check, deps);
      return found.map((finding) => ({ check: check.name, ...finding }));
    }),
  );
  return findings.flat();
}

async function within<Deps>(limitMs: number, check: Check<Deps>, deps: Deps): Promise<Finding[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding[]>((resolve) => {
    const seconds = Math.round(limitMs / 1_000);
    const finding = warn(`not known, no answer within ${seconds} s`, "run this once more");
    timer = setTimeout(() => resolve([finding]), limitMs);
  });
  const found = Promise.resolve()
    .then(() => check.run(deps))
    .catch((error: unknown) => [notKnown("the check", error)]);
  try {
    return await Promise.race([found, late]);
  } finally {
    clearTimeout(timer);
  }
}
