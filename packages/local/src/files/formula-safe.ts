/**
 * First characters that make a spreadsheet evaluate a cell, their full-width forms included.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text as a spreadsheet shows it rather than evaluates it: a leading apostrophe where one is needed, else unchanged. */
export function formulaSafe(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
