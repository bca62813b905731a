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
  | { kind: "answered"; by: "model" | "cache"; text: string; modelId: string; promptVersion: string }
  /** The model was asked, now or when an earlier answer was kept, and is of no help. Not asked again soon. */
  | { kind: "unresolved"; code: string; modelId: string; askedAtMs?: number }
  /** Nobody could be asked: the lead stays stale with this field pending. */
  | { kind: "unasked"; code: ErrorCode };
