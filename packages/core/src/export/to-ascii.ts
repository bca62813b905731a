/** Signs that have no letter below their accent. */
const twins: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "°": "",
  ß: "ss",
  ø: "o",
  Ø: "O",
  æ: "ae",
  Æ: "AE",
};

/** The text for systems that take ASCII alone: accents and the tilde of ñ fall, what has no twin becomes a question mark. */
export function toAscii(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\0-\x7f]/gu, (sign) => twins[sign] ?? "?");
}
