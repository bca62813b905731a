import { QUESTION_MAX_CHARS } from "../../limits.ts";

/** An answer is about as long as its value; abbreviations grow. */
const GROWTH_MAX = 2;
const GROWTH_CHARS = 40;

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\S ]/u;
const markup = /[<>{}[\]`\\|*_=~^]|:\/\/|https?:|www\./iu;
/** No answer begins with what separates or ends. */
const beginning = /^[\p{L}\p{N}"“«(#&'’¡¿!]/u;
/** Letters of the Latin alphabet as they are written in names; not their twins in full width, bold or as ligatures. */
const plain = /^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff .,'’()#&/+:°ºª–-]*$/u;

/**
 * Why a text can be no answer of any kind, whatever it is about: it holds something invisible, markup, a link, another
 * alphabet, a sign that neither a value has nor the typed text had, or it is too long. Undefined: nothing is wrong with it.
 */
export function checkText(source: string, text: string): string | undefined {
  if (text === "" || invisible.test(text) || text.includes("  ")) return "characters";
  if (text.length > GROWTH_MAX * source.length + GROWTH_CHARS) return "length";
  if (source.length > QUESTION_MAX_CHARS) return "length";
  if (markup.test(text)) return "markup";
  if (!beginning.test(text)) return "characters";
  if (plain.test(text)) return undefined;
  const odd = Array.from(text).filter((character) => !plain.test(character));
  return odd.every((character) => mayStay.test(character) && source.includes(character))
    ? undefined
    : "characters";
}

/** Signs that an answer may keep from the input, and never bring. */
const mayStay = /^[!?"“”«»$%@;®™½¼¾¿¡´]$/u;

/** The groups of digits in order; those of full width count as themselves. */
export function digitGroupsOf(text: string): string {
  const half = text.replace(/[\uff10-\uff19]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  return (half.match(/\p{N}+/gu) ?? []).join(" ");
}
