import { fold } from "../text/fold.ts";
import { lettersOfForm } from "./split-legal-forms.ts";

/** One token of a name, taken apart once. */
export interface Token {
  typed: string;
  /** Signs before the first letter or digit, what is between it and the last one, signs behind. */
  lead: string;
  core: string;
  trail: string;
  /** The core without accents and case. */
  key: string;
  /** The core at its joints: text at even places, joints between. */
  pieces: readonly string[];
  /** Its letters if it may be a legal form, else empty. */
  formLetters: string;
}

export function readToken(typed: string): Token {
  const [lead, core, trail] = splitSigns(typed);
  const key = fold(core);
  const isPlain = typed === core && /^[a-z]+$/u.test(key);
  const pieces = isPlain ? [core] : core.split(joints);
  return { typed, lead, core, trail, key, pieces, formLetters: isPlain ? key : lettersOfForm(typed) };
}

/** `Mota-Engil`, `A&M`, `d'Arte`, `G.C.` */
const joints = /([.&/’'-])/u;

function splitSigns(token: string): [string, string, string] {
  if (/^[\p{L}\p{N}\p{M}]*$/u.test(token)) return ["", token, ""];
  const isTelling = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);
  const chars = Array.from(token);
  const first = chars.findIndex(isTelling);
  if (first < 0) return [token, "", ""];
  const last = chars.findLastIndex(isTelling);
  const textOf = (from: number, to?: number): string => chars.slice(from, to).join("");
  return [textOf(0, first), textOf(first, last + 1), textOf(last + 1)];
}
