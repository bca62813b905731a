import { NormalizerError } from "@lead-normalizer/core/errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that the function cannot work without. @throws NormalizerError `settings.invalid`, naming it. */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== "") return value;
  throw new NormalizerError(
    "settings.invalid",
    `Environment variable ${name} is not set; the deployment sets it, and \`pnpm local\` prints it.`,
  );
}
