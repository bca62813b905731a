import type { FieldKind, FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import { VALUE_MAX_CHARS } from "../limits.ts";
import type { AuditLog, Clock, OverrideStore } from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import { overridableKinds, type Override, overrideId } from "./override.ts";
import { likeness } from "./question.ts";
import { kindOf, problemOfTexts, type Refusal } from "./refusal.ts";
import { writtenText } from "./written-text.ts";

export interface OverrideDeps {
  overrides: OverrideStore;
  audit: AuditLog;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

/** Which typed text is meant, and who acts why. */
export interface OverrideRequest {
  field: string;
  from: string;
  author: string;
  reason: string;
}

export interface OverrideSet {
  kind: "set";
  override: Override;
  /** All fields of its kind: it holds for each of them. */
  fields: string[];
  replaced: Override | "unreadable" | undefined;
  /** What the rules say about the value that was set. */
  ruled: FieldResult;
}

export interface OverrideRemoved {
  kind: "removed";
  override: Override | "unreadable";
  fields: string[];
}

/** Refused because the values of the kind are one person's: they are corrected on the lead itself. */
export interface NotShared {
  kind: "not-shared";
  fieldKind: FieldKind;
}

/** Sets what every value of a kind that is typed alike becomes. The audit knows of it before it holds. */
export async function setOverride(
  deps: OverrideDeps,
  request: OverrideRequest & { to: string },
): Promise<OverrideSet | NotShared | Refusal> {
  const meant = await find(deps, request, { to: request.to });
  if ("kind" in meant) return meant;
  const { id, fieldKind, fields, found } = meant;
  const override: Override = {
    id,
    kind: fieldKind,
    from: likeness(request.from),
    to: writtenText(request.to),
    author: writtenText(request.author),
    reason: writtenText(request.reason),
    atMs: deps.clock.now(),
  };
  const { author, reason, atMs } = override;
  await deps.audit.record({ atMs, actor: author, action: "override.set", target: id, reason });
  await deps.overrides.save(override);
  const ruled = normalizeField(fieldKind, override.to, { field: request.field });
  return { kind: "set", override, fields, replaced: found, ruled };
}

/** Takes back what such values become. `not-there`: there is none, and nothing is noted. */
export async function removeOverride(
  deps: OverrideDeps,
  request: OverrideRequest,
): Promise<OverrideRemoved | { kind: "not-there" } | NotShared | Refusal> {
  const meant = await find(deps, request);
  if ("kind" in meant) return meant;
  const { id, fields, found } = meant;
  if (found === undefined) return { kind: "not-there" };
  const [actor, reason] = [writtenText(request.author), writtenText(request.reason)];
  await deps.audit.record({ atMs: deps.clock.now(), actor, action: "override.remove", target: id, reason });
  await deps.overrides.remove(id);
  return { kind: "removed", override: found, fields };
}

interface Meant {
  id: string;
  fieldKind: FieldKind;
  fields: string[];
  found: Override | "unreadable" | undefined;
}

async function find(
  { overrides, loadSettings }: OverrideDeps,
  { field, from, author, reason }: OverrideRequest,
  value: { to?: string } = {},
): Promise<Meant | NotShared | Refusal> {
  const problem = problemOfTexts({ ...value, author, reason }) ?? problemOfFrom(from);
  if (problem !== undefined) return problem;
  const { fieldKinds } = await loadSettings();
  const fieldKind = kindOf(field, fieldKinds);
  if (typeof fieldKind !== "string") return fieldKind;
  if (!overridableKinds.includes(fieldKind)) return { kind: "not-shared", fieldKind };
  const id = overrideId(fieldKind, from);
  const fields = Object.keys(fieldKinds).filter((name) => fieldKinds[name] === fieldKind);
  return { id, fieldKind, fields, found: await overrides.find(id) };
}

/** It may hold whatever somebody typed, as long as it can be a value's: anything else would never be met. */
function problemOfFrom(from: string): Refusal | undefined {
  if (likeness(from) === "") return { kind: "unusable-text", option: "from", problem: "is blank" };
  if (from.length <= VALUE_MAX_CHARS) return undefined;
  const problem = `is longer than ${VALUE_MAX_CHARS} characters: such values are not normalised`;
  return { kind: "unusable-text", option: "from", problem };
}
