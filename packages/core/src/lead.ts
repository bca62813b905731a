import * as z from "zod";

/** A lead as it is stored. Attributes that the product does not know are left alone. */
export interface Lead {
  readonly leadId: string;
  readonly [attribute: string]: unknown;
}

/** Who decided a stored value. `unresolved` values are stored as the rules left them. */
export const decidedBy = ["override", "rules", "cache", "model", "unresolved"] as const;

/** Where one stored value came from. */
export const Provenance = z.object({
  by: z.enum(decidedBy),
  /** Hash of the source value that this answers: it changes exactly when someone edits the field. */
  sourceHash: z.string(),
  /** The run that wrote it. */
  writtenBy: z.string(),
  /** Of a resolved value its code (DIVIPOLA, rank of education …), of an unresolved one the reason. */
  code: z.string().exactOptional(),
  modelId: z.string().exactOptional(),
  promptVersion: z.string().exactOptional(),
  flags: z.array(z.string()).exactOptional(),
  candidates: z.array(z.string()).exactOptional(),
  /** What a model answered without evidence in the input: for a person to review, never a value. */
  proposal: z.string().exactOptional(),
  /** Of a value that a person has set for all that is typed so: which. A correction of this lead alone has none. */
  overrideId: z.string().exactOptional(),
  /** Epoch ms at which a model was asked in vain: it is not asked again before `retryUnresolvedDays` have passed. */
  askedAt: z.number().exactOptional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** True for what a model answered, now or to an earlier question. */
export function isByModel({ by }: Pick<Provenance, "by">): boolean {
  return by === "model" || by === "cache";
}

/** True for what a person has set on this very lead, for the value that the hash stands for. It stays until that is edited. */
export function isCorrection(provenance: Provenance | undefined, hash: string): boolean {
  return (
    provenance?.by === "override" && provenance.overrideId === undefined && provenance.sourceHash === hash
  );
}

/** Our bookkeeping on the lead. `runId` and `batchId` wrote the values; `checkedRunId` looked at the lead last. */
export const Normalization = z.object({
  rev: z.number(),
  runId: z.string(),
  batchId: z.string(),
  checkedRunId: z.string().exactOptional(),
  rulesVersion: z.string(),
  /** Fields that wait for the model. A lead that has some is still stale. */
  pending: z.array(z.string()).exactOptional(),
  fields: z.record(z.string(), Provenance),
});
export type Normalization = z.infer<typeof Normalization>;

/** The bookkeeping with its fields not yet looked at, so that one unreadable field does not cost the others. */
const Bookkeeping = Normalization.extend({ fields: z.record(z.string(), z.unknown()) });

/** The lead's bookkeeping, or undefined when there is none that we could have written. A field that is not ours is left out. */
export function normalizationOf(lead: Lead): Normalization | undefined {
  const bookkeeping = Bookkeeping.safeParse(lead["normalization"]).data;
  if (bookkeeping === undefined) return undefined;
  const fields: Record<string, Provenance> = {};
  for (const [field, stored] of Object.entries(bookkeeping.fields)) {
    const provenance = Provenance.loose().safeParse(stored); // what a later version adds stays
    if (provenance.success) fields[field] = provenance.data;
  }
  return { ...bookkeeping, fields };
}

/** `normalization.rev` as it is stored, whatever it is: the next write is conditional on it. */
export function revOf(lead: Lead): unknown {
  const stored = lead["normalization"];
  return typeof stored === "object" && stored !== null
    ? (stored as Record<string, unknown>)["rev"]
    : undefined;
}

/** The stored values, by field. Anything that is not a map of ours reads as empty. */
export function normalizedDataOf(lead: Lead): Readonly<Record<string, unknown>> {
  const stored = lead["normalizedData"];
  const isMap =
    typeof stored === "object" && stored !== null && Object.getPrototypeOf(stored) === Object.prototype;
  return isMap ? (stored as Record<string, unknown>) : {};
}

/** True for what counts as “nothing typed”: absent, null, or only white space. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** The attribute as epoch ms, or undefined when it is absent or cannot be one. */
export function epochMsOf(lead: Lead, attribute: "normalizedAt" | "updatedAt"): number | undefined {
  const value = lead[attribute];
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
