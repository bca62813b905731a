import type { FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import type { Provenance } from "../lead.ts";
import { guardAnswer } from "./guard.ts";
import { type Decision, decisionOfRules, detailsOf } from "./plan-lead.ts";
import type { Answer, Question } from "./question.ts";

/** What is stored for a value that was asked about. */
export interface Decided {
  decision: Decision;
  /** Why the answer was not taken, as `guard.<reason>`. */
  rejection?: string;
}

/**
 * What is stored for a value that a model was asked about: the guard compares the answer with this very input, then the
 * rules go over it, and where they settle it their form stands. What fails stays as the rules left it, with the reason, and the answer as a proposal for review.
 * Undefined: nobody could be asked, so the field is pending; unless the rules had settled the value by themselves.
 */
export function decideAnswer(
  field: string,
  question: Question,
  ruled: FieldResult,
  hash: string,
  answer: Answer,
  nowMs: number,
): Decided | undefined {
  const asRuled = (asked: Asked): Decision => decisionAsRuled(ruled, hash, asked);
  if (answer.kind === "unasked") {
    return ruled.status === "resolved" ? { decision: decisionOfRules(ruled, hash) } : undefined;
  }
  const { modelId } = answer;
  if (answer.kind === "unresolved") {
    const { code, askedAtMs = nowMs } = answer;
    return { decision: asRuled({ code, modelId, askedAt: askedAtMs }) };
  }
  const verdict = guardAnswer(question.kind, ruled.value, answer.text);
  const again = normalizeField(question.kind, verdict.ok ? verdict.text : "", { field });
  const rejection = verdict.ok ? contradiction(ruled, again) : verdict.code;
  if (rejection !== undefined) {
    const proposal = answer.text.slice(0, PROPOSAL_MAX_CHARS);
    return { decision: asRuled({ code: rejection, modelId, askedAt: nowMs, proposal }), rejection };
  }
  // What the rules do not settle they would only tidy, and a model may know better how an acronym is written.
  const value = verdict.ok && again.status !== "resolved" ? verdict.text : again.value;
  return {
    decision: {
      value,
      provenance: {
        by: answer.by,
        sourceHash: hash,
        modelId,
        promptVersion: answer.promptVersion,
        ...detailsOf(again),
        ...(again.code && { code: again.code }),
      },
    },
  };
}

/** Longer answers are of no use to a reviewer. */
const PROPOSAL_MAX_CHARS = 300;

/** What the rules have settled a model may write otherwise, but not make into something else. */
function contradiction(ruled: FieldResult, again: FieldResult): string | undefined {
  const isOther = ruled.status === "resolved" && ruled.code !== undefined && again.code !== ruled.code;
  return isOther ? "guard.contradicts-rules" : undefined;
}

type Asked = Required<Pick<Provenance, "code" | "modelId" | "askedAt">> & Pick<Provenance, "proposal">;

/** The value as the rules left it, with the note that a model was asked in vain. */
function decisionAsRuled(ruled: FieldResult, hash: string, asked: Asked): Decision {
  if (ruled.status === "resolved") {
    const { value, provenance } = decisionOfRules(ruled, hash);
    const { code: _code, ...notes } = asked;
    return { value, provenance: { ...provenance, ...notes } };
  }
  return {
    value: ruled.value,
    provenance: { by: "unresolved", sourceHash: hash, ...detailsOf(ruled), ...asked },
  };
}
