/**
 * What is left of a folded word when letters that Spanish speakers of America write for one another are one: `cosinera` and
 * `cocinera`, `billavisencio` and `villavicencio`. Words of different keys are different words, the reverse is not certain.
 */
export function soundKeyOf(word: string): string {
  return word
    .replace(/ch/g, "1")
    .replace(/ph/g, "f")
    .replace(/h/g, "")
    .replace(/gu(?=[ei])/g, "2")
    .replace(/g(?=[ei])/g, "j")
    .replace(/2/g, "g")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/sc(?=[ei])|c(?=[ei])|z/g, "s")
    .replace(/x(?=[bcdfgklmnpqrst])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/v|w/g, "b")
    .replace(/ll|y(?=[aeiou])/g, "3")
    .replace(/y/g, "i")
    .replace(/n(?=[bp])/g, "m")
    .replace(/([a-z0-9])\1+/g, "$1");
}

/** Letters that are written for one another. */
const alike: ReadonlyArray<readonly [string, string]> = [
  ["b", "v"],
  ["s", "z"],
  ["s", "c"],
  ["z", "c"],
  ["g", "j"],
  ["y", "ll"],
  ["i", "y"],
  ["k", "c"],
  ["k", "qu"],
  ["", "h"],
];

/** A folded word with one letter changed into one that sounds alike. */
export function soundVariants(word: string): string[] {
  return alike
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .flatMap(([from, to]) =>
      Array.from({ length: word.length }, (_, at) => at)
        .filter((at) => (from === "" ? at === 0 : word.startsWith(from, at)))
        .map((at) => word.slice(0, at) + to + word.slice(at + from.length)),
    );
}
