import type { FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import { guardAnswer } from "./guard.ts";
import { type Decision, detailsOf } from "./plan-lead.ts";
import type { Answer, Question } from "./question.ts";

/**
 * What is stored for a value that a model was asked about: the guard compares the answer with this very input, then the
 * rules go over it. What fails stays as the rules left it, with the reason, and the answer as a proposal for review.
 * Undefined: nobody could be asked, so the field is pending.
 */
export function decideAnswer(
  field: string,
  question: Question,
  ruled: FieldResult,
  hash: string,
  answer: Answer,
  askedAtMs: number,
): Decision | undefined {
  if (answer.kind === "unasked") return undefined;
  if (answer.kind === "unresolved") {
    return unresolvedBy(answer.modelId, ruled, hash, answer.code, askedAtMs, answer.proposal);
  }
  const verdict = guardAnswer(question.kind, ruled.value, answer.text);
  if (!verdict.ok) {
    return unresolvedBy(answer.modelId, ruled, hash, verdict.code, askedAtMs, proposalOf(answer.text));
  }
  const again = normalizeField(question.kind, verdict.text, { field });
  return {
    value: again.value,
    provenance: {
      by: "model",
      sourceHash: hash,
      modelId: answer.modelId,
      promptVersion: answer.promptVersion,
      ...detailsOf(again),
      ...(again.code && { code: again.code }),
    },
  };
}

function unresolvedBy(
  modelId: string,
  ruled: FieldResult,
  hash: string,
  code: string,
  askedAt: number,
  proposal: string | undefined,
): Decision {
  return {
    value: ruled.value,
    provenance: {
      by: "unresolved",
      sourceHash: hash,
      code,
      modelId,
      askedAt,
      ...detailsOf(ruled),
      ...(proposal !== undefined && { proposal }),
    },
  };
}

/** Longer answers are of no use to a reviewer. */
const PROPOSAL_MAX_CHARS = 300;

function proposalOf(text: string): string {
  return text.slice(0, PROPOSAL_MAX_CHARS);
}
