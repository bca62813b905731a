import { expect, test } from "vitest";

import { nextStep } from "./next-step.ts";

const nowMs = Date.UTC(2026, 10, 23);
const haiku = "us.anthropic.claude-haiku-5-5";
const older = "us.anthropic.claude-haiku-4-5-20251001-v1:0";

test.for([
  ["operator", /^When that is over, `ops resume`/],
  ["settings.invalid", /^`ops config set KEY VALUE --resume/],
  ["spend.stopped", /spend-stop/],
  ["model.access-denied", /^Mend that, then `ops resume`/],
] as const)("of a pause with %s is told with its command", ([code, step]) => {
  expect(nextStep({ code }, { modelId: haiku, allowedModelIds: undefined }, nowMs)).toMatch(step);
});

test("of a retired model names the others that are allowed, with price and what is known of their end", () => {
  const step = nextStep(
    { code: "model.retired" },
    { modelId: haiku, allowedModelIds: [haiku, older] },
    nowMs,
  );
  expect(step).toContain(older);
  expect(step).toContain("$1.10 in, $5.50 out per million tokens; may be gone since 2026-10-01");
  expect(step).not.toContain(haiku);
});
