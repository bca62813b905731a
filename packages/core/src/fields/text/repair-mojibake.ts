/**
 * The text with what UTF-8 becomes when it is read as Windows-1252 put right (`MUÃ‘OZ` → `MUÑOZ`), also when that happened
 * twice. Only what cannot be anything else is touched. To be called before `tidy`, which drops half of a broken `í`.
 * Twice is as once; linear: each character is put on a stack once, and taken off at most once.
 */
export function repairMojibake(text: string): string {
  if (!/[ÂÃÅÆËâ]/u.test(text)) return text;
  const visible = text.replace(invisible, "");
  const repaired = repair(visible);
  return repaired === visible ? text : repaired;
}

/** What `tidy` drops, and what may stand between two halves; but the soft hyphen is half of a broken `í`. */
const invisible = /[\p{Cf}--[\u00ad]]+/gv;

function repair(text: string): string {
  const stack: string[] = [];
  for (const character of text) {
    let top = character;
    for (;;) {
      const pair = decodePair(stack.at(-1), top);
      const triple = pair ?? decodeTriple(stack.at(-2), stack.at(-1), top);
      if (triple === undefined) break;
      stack.length -= pair === undefined ? 2 : 1;
      top = triple;
    }
    stack.push(top);
  }
  return stack.join("");
}

/** What stands in Windows-1252 at the bytes 0x80 to 0x9F; where it has nothing, browsers read the control character. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map(Array.from(windows1252, (character, index) => [character, 0x80 + index]));

/** The byte of a character that can continue a sequence, in the reading of Windows-1252. */
function continuation(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xa0 && code <= 0xbf ? code : byteOf.get(character);
}

/** A letter or sign of Latin-1 or Windows-1252. `Ã` with a no-break space may be a word's end, so it stays. */
function decodePair(lead: string | undefined, last: string): string | undefined {
  const high = lead === undefined ? undefined : leads.get(lead);
  const low = continuation(last);
  if (high === undefined || low === undefined || (lead === "Ã" && low === 0xa0)) return undefined;
  const decoded = String.fromCodePoint(high * 0x40 + (low - 0x80));
  return lead === "Â" || lead === "Ã" || byteOf.has(decoded) ? decoded : undefined;
}

/** What the first byte of two says, by how it looks: `Â` and `Ã` for Latin-1, the others for `Œœ Šš Žž Ÿ`, `ƒ` and `ˆ˜`. */
const leads = new Map(
  Array.from("ÂÃÅÆË", (character) => [character, (character.codePointAt(0) ?? 0) - 0xc0]),
);

/** Quotation marks, dashes and the other signs of Windows-1252. */
function decodeTriple(
  first: string | undefined,
  second: string | undefined,
  last: string,
): string | undefined {
  const middle = first === "â" && second !== undefined ? continuation(second) : undefined;
  const low = middle === undefined ? undefined : continuation(last);
  if (middle === undefined || low === undefined) return undefined;
  const decoded = String.fromCodePoint(0x2000 + (middle - 0x80) * 0x40 + (low - 0x80));
  return byteOf.has(decoded) ? decoded : undefined;
}
