import type { ErrorCode } from "../errors.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";

/** One value that rules left open. Equal questions of all leads of an invocation are asked once. */
export interface Question {
  key: string;
  kind: FieldKind;
  value: string;
}

/** What stands for all values that differ only in accents, case and spaces. An ñ is a letter of its own, not an accent. */
export function likeness(value: string): string {
  return fold(value.normalize("NFC").replaceAll(/ñ/giu, "ŋ")).replaceAll("ŋ", "ñ");
}

/** Like values of one kind are one question. */
export function questionOf(kind: FieldKind, value: string): Question {
  return { key: `${kind}:${likeness(value)}`, kind, value };
}

/** What came of a question. */
export type Answer =
  | { kind: "answered"; by: "model" | "cache"; text: string; modelId: string; promptVersion: string }
  /** The model was asked, now or when an earlier answer was kept, and is of no help. Not asked again soon. */
  | { kind: "unresolved"; code: string; modelId: string; askedAtMs?: number }
  /** Nobody could be asked: the lead stays stale with this field pending. */
  | { kind: "unasked"; code: ErrorCode };
