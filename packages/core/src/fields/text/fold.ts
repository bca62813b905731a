const isPlain = /^[!-~]*(?: [!-~]+)*$/;

/** The text without accents, case and surplus space: what two spellings of the same thing have in common. */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
