/** Words of plain ASCII with single spaces: nothing to tidy, and most of what people type. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text in composed Unicode form (NFC), without control and format characters, with single spaces;
 * half a surrogate pair becomes the replacement character. Words, digits and case stay; twice is as once.
 */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .normalize("NFC")
    .trim();
}
