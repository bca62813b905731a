import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { tidy } from "../text/tidy.ts";
import { parseAddress } from "./parse-address.ts";
import { partsOf, renderAddress } from "./render-address.ts";

/** Longer ones are no address. */
const ADDRESS_MAX_CHARS = 250;

/** What people write for no address, folded, without spaces and signs. */
const nothing = new Set(
  (
    "na;nn;nr;ns;nsnr;sd;sn;ninguna;ninguno;noaplica;noreporta;notiene;noregistra;nosabe;noinforma;noresponde;" +
    "sindireccion;sinespecificar;sininformacion;sindato;sindatos;pordefinir;porconfirmar;pendiente;desconocida"
  ).split(";"),
);

/** Something invisible between two digits: tidying alone would make one number of two. */
const hiddenBreak = /(?<=\p{N})\p{Cf}+(?=\p{N})/gu;

/** What stands for a letter that an encoding lost. */
const lostLetter = /[¿\ufffd]|\p{L}\?\p{L}/u;

/**
 * A Colombian address. One of the grid comes out in its canonical form with its parts; every group of digits and every word
 * is kept, in order, apart from the expansions of the tables. Anything else is tidied only.
 */
export function normalizeAddress(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value.replace(hiddenBreak, " "));
  if (text.length > ADDRESS_MAX_CHARS) return ask(text, { fired: ["address.too-long"] });
  const isNothing = nothing.has(lettersOf(text)) || /^x+$/.test(lettersOf(text)) || !/[\p{L}1-9]/u.test(text);
  if (isNothing) return review(text, ["address.none"], { fired: ["address.none"] });
  const half = toHalfWidth(text);
  const parsed = parseAddress(half);
  if (parsed.kind === "ask") return ask(text, { fired: [parsed.why] });
  if (parsed.kind === "review") return review(text, [parsed.why], { fired: [parsed.why] });
  const canonical = renderAddress(parsed.address);
  if (canonical.length > ADDRESS_MAX_CHARS) return ask(text, { fired: ["address.too-long"] });
  return resolved(canonical, {
    flags: lostLetter.test(canonical) ? ["address.damaged-text"] : [],
    parts: { ...partsOf(parsed.address) },
    fired: [...(half === text ? [] : ["address.full-width"]), ...parsed.fired],
  });
}

/** Full-width signs and digits as their ASCII twins. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The value without spaces and signs, folded: `N/A`, `n.a.` and `NA` are one. */
function lettersOf(text: string): string {
  return fold(text).replace(/[\s\p{P}]/gu, "");
}
