/** How many items a message shows before it counts the rest. */
export const SHOWN_MAX = 10;
const NAME_SHOWN_CHARS = 60;

/** `2, 7, 9`, and past ten items how many more there are: a message stays readable whatever the file holds. */
export function listSome(items: readonly (string | number)[]): string {
  const shown = items.slice(0, SHOWN_MAX).join(", ");
  return items.length > SHOWN_MAX ? `${shown} and ${items.length - SHOWN_MAX} more` : shown;
}

/** A column name or id between quotes, cut when very long, with control characters escaped: safe on a terminal. */
export function showName(name: string): string {
  return JSON.stringify(name.length > NAME_SHOWN_CHARS ? `${name.slice(0, NAME_SHOWN_CHARS)}…` : name);
}
