import { NormalizerError } from "@lead-normalizer/core/errors.ts";

import { type Finding, warn } from "./finding.ts";

/** Judges an answer; when there is none, says of what nothing is known and why: never ok, and no reason to stop. */
export async function whenAnswered<T>(
  subject: string,
  answer: Promise<T>,
  judge: (answer: T) => Finding[],
): Promise<Finding[]> {
  try {
    return judge(await answer);
  } catch (error) {
    return [notKnown(subject, error)];
  }
}

/** The warning that nothing is known of something. Of a foreign error only the class is shown. */
export function notKnown(subject: string, error: unknown): Finding {
  const isOfAccount = error instanceof NormalizerError && error.code.startsWith("account.");
  const denied = isOfAccount ? undefined : deniedActionOf(error);
  if (denied !== undefined) return notAllowed(subject, denied);
  if (error instanceof NormalizerError && !isOfAccount) {
    const section = `docs/operations.md#${error.code.replace(".", "")}`;
    return warn(`${subject}: not known, ${error.code}`, section);
  }
  if (error instanceof NormalizerError) {
    const { action = "it", error: name = error.code } = error.ids;
    if (error.code === "account.denied") {
      return notAllowed(subject, action);
    }
    if (error.code === "account.no-credentials") {
      return warn(`${subject}: not known, the credentials no longer work (${name})`, "sign in again");
    }
    return warn(`${subject}: not known, no answer to ${action} (${name})`, "run this once more");
  }
  const kind = error instanceof Error ? error.name : typeof error;
  return warn(`${subject}: not known, the check broke (${kind})`, "run this once more, then report it");
}

function notAllowed(subject: string, action: string): Finding {
  return warn(
    `${subject}: not known, ${action} is not allowed`,
    `allow ${action} to whoever runs this, or look there by hand`,
  );
}

/** The IAM action in what AWS says to somebody who may not do it, as the error of one of our tables or its cause. */
function deniedActionOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name !== "AccessDeniedException") return deniedActionOf(error.cause);
  return /not authorized to perform: (\w+:\w+)/.exec(error.message)?.[1] ?? "reading the tables";
}
