import type { FieldKind } from "../fields/field-kind.ts";
import { epochMsOf, type Lead, normalizationOf, normalizedDataOf } from "../lead.ts";
import { stateOf } from "../lead/inspect-lead.ts";
import type { Settings } from "../run/settings.ts";
import { type AddressStyle, styleAddress } from "./style-address.ts";
import { toAscii } from "./to-ascii.ts";

export interface ExportShape {
  settings: Pick<Settings, "fieldKinds" | "fieldsToNormalize">;
  addressStyle: AddressStyle;
  /** Normalised values without accents; what was typed stays. */
  ascii: boolean;
}

/** Kinds whose values have a code: DIVIPOLA, rank of education, CUOC. */
const coded: ReadonlySet<FieldKind | undefined> = new Set(["city", "education", "occupation"]);

/** The attributes of a lead that a row is made of. */
export function exportAttributes({ settings }: ExportShape): string[] {
  const ours = ["leadId", "normalizedAt", "updatedAt", "normalizedData", "normalization"];
  return [...new Set([...ours, ...settings.fieldsToNormalize])];
}

/** The columns of a row, in order. */
export function exportColumns(shape: ExportShape): string[] {
  return Object.keys(exportRow({ leadId: "" }, shape));
}

/**
 * One lead: of each field what was typed, what is stored, its code where its kind has one, and who decided; all names of the
 * person in one; and when. A value that was typed anew since is `edited`, one that waits for the model `pending`: what is
 * stored beside it answers what was typed before.
 */
export function exportRow(lead: Lead, shape: ExportShape): Record<string, unknown> {
  const { fieldKinds, fieldsToNormalize } = shape.settings;
  const row: Record<string, unknown> = { leadId: lead.leadId };
  const names: string[] = [];
  for (const field of fieldsToNormalize) {
    const kind = fieldKinds[field];
    const value = normalizedValue(lead, field, shape);
    row[field] = lead[field];
    row[`${field}_normalizado`] = value;
    if (coded.has(kind)) row[`${field}_codigo`] = codeOf(lead, field);
    row[`${field}_por`] = deciderOf(lead, field);
    if (kind === "person-name" && typeof value === "string") names.push(value);
  }
  const atMs = epochMsOf(lead, "normalizedAt");
  return {
    ...row,
    nombreCompleto: names.join(" "),
    normalizedAt: atMs === undefined ? undefined : new Date(atMs).toISOString(),
    normalizedAtMs: atMs,
  };
}

function normalizedValue(lead: Lead, field: string, { settings, addressStyle, ascii }: ExportShape): unknown {
  const stored = normalizedDataOf(lead)[field];
  if (typeof stored !== "string") return stored;
  const styled = settings.fieldKinds[field] === "address" ? styleAddress(stored, addressStyle) : stored;
  return ascii ? toAscii(styled) : styled;
}

/** The code of an unresolved value is a reason, and none of the value's. */
function codeOf(lead: Lead, field: string): string | undefined {
  const provenance = normalizationOf(lead)?.fields[field];
  return provenance?.by === "unresolved" ? undefined : provenance?.code;
}

function deciderOf(lead: Lead, field: string): string | undefined {
  const state = stateOf(lead, field);
  if (state === "blank" || state === "never") return undefined;
  return state === "answered" ? normalizationOf(lead)?.fields[field]?.by : state;
}
