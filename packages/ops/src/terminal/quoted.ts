/** What would steer a terminal, or be there unseen. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A stored text for people: on one line, with everything that nobody would see as an escape. */
export function visible(text: string): string {
  return text.replace(unseen, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A text of several lines for people, each of them as `visible` makes it: ids in it may be whatever somebody made up. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** The same data as JSON in which everything that nobody would see is a JSON escape. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (char) =>
    char.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** A stored value of any type, in quotation marks where it is text. */
export function quoted(value: unknown): string {
  return visible(JSON.stringify(value) ?? "nothing");
}
