/** Characters of a text that a person hands in: a value, an author, a reason. */
export const WRITTEN_MAX_CHARS = 300;

/**
 * What nobody sees, or what makes a reader see something else: control, format, bidirectional, zero-width and unassigned
 * characters, line breaks, every space but the plain one.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ]/u;

/** The text as it is stored: composed (NFC), without the space around it, otherwise as it was written. */
export function writtenText(text: string): string {
  return text.normalize("NFC").trim();
}

/** What is wrong with a text that a person hands in, as the end of a sentence; undefined = it can be stored. */
export function problemOfText(text: string): string | undefined {
  const written = writtenText(text);
  if (written === "") return "is blank";
  const hidden = unseen.exec(written)?.[0].codePointAt(0);
  if (hidden !== undefined) {
    return `holds a character that nobody sees: U+${hidden.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return written.length > WRITTEN_MAX_CHARS ? `is longer than ${WRITTEN_MAX_CHARS} characters` : undefined;
}
