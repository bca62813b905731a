import type { ErrorCode } from "../errors.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";

/** One value that rules left open. Equal questions of all leads of an invocation are asked once. */
export interface Question {
  key: string;
  kind: FieldKind;
  value: string;
}

/** Values of one kind that differ only in accents, case and spaces are one question. */
export function questionOf(kind: FieldKind, value: string): Question {
  return { key: `${kind}:${fold(value)}`, kind, value };
}

/** What came of a question. */
export type Answer =
  | { kind: "answered"; text: string; modelId: string; promptVersion: string }
  /** The model was asked and does not know, or what it said is of no use. Not asked again soon. */
  | { kind: "unresolved"; code: string; modelId: string; proposal?: string }
  /** Nobody could be asked: the lead stays stale with this field pending. */
  | { kind: "unasked"; code: ErrorCode };
