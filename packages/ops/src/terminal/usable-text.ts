import { problemOfText, writtenText } from "@lead-normalizer/core/normalize/written-text.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

/** The text of an option as it is kept. @throws InputError naming the option */
export function usableText(option: string, text: string): string {
  const problem = problemOfText(text);
  if (problem !== undefined) throw new InputError(`--${option} ${problem}.`);
  return writtenText(text);
}
