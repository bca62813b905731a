import type { Provenance } from "@lead-normalizer/core/lead.ts";
import { decideAnswer } from "@lead-normalizer/core/normalize/decide-answer.ts";
import type { Decision, FieldPlan } from "@lead-normalizer/core/normalize/plan-lead.ts";
import type { Answer } from "@lead-normalizer/core/normalize/question.ts";

import type { NormalizedLine } from "./normalized-line.ts";

/**
 * A line with what would be stored as `output`, and who decided it. `status` and `rules` are still those of the rules, as is all
 * of a value that nobody could be asked about. Without `by` nothing is typed; `output` is null where nothing would be stored.
 */
export type StoredLine = Omit<NormalizedLine, "output"> & { output: string | null } & Partial<
    Pick<Provenance, "by" | "modelId" | "promptVersion" | "proposal">
  > & {
    /** Why the value is unresolved. */
    reason?: string;
  };

/** What would be stored for the value that the rules' line is about. `answer` is that to the plan's question, where it has one. */
export function storedLine(
  line: NormalizedLine,
  field: string,
  plan: FieldPlan,
  answer: Answer | undefined,
  nowMs: number,
): StoredLine {
  switch (plan.kind) {
    case "blank":
      return line;
    case "decided":
      return withDecision(line, plan.decision);
    case "ask": {
      if (answer === undefined) throw new Error("A question is over without an answer.");
      const decided = decideAnswer(field, plan.question, plan.ruled, plan.hash, answer, nowMs);
      if (decided !== undefined) return withDecision(line, decided.decision);
      return { ...line, by: "unresolved", ...(answer.kind === "unasked" && { reason: answer.code }) };
    }
  }
}

function withDecision(line: NormalizedLine, { value, provenance }: Decision): StoredLine {
  const { by, code, modelId, promptVersion, proposal } = provenance;
  const asked = {
    ...(modelId !== undefined && { modelId }),
    ...(promptVersion !== undefined && { promptVersion }),
  };
  if (by === "rules") return { ...line, by };
  if (by === "unresolved") {
    return {
      ...line,
      output: typeof value === "string" ? value : null,
      by,
      ...asked,
      ...(code !== undefined && { reason: code }),
      ...(proposal !== undefined && { proposal }),
    };
  }
  // What the rules said of the typed value does not hold for the answer.
  const { code: _code, parts: _parts, candidates: _candidates, rules, ...typed } = line;
  const { flags = [], candidates } = provenance;
  return {
    ...typed,
    output: String(value),
    flags,
    ...(code !== undefined && { code }),
    ...(candidates && { candidates }),
    ...(rules && { rules }),
    by,
    ...asked,
  };
}
