/** Letters that must be left of a name, and places where they may be missing, for it to be recognised. */
const SOUND_LETTERS_MIN = 4;
const DAMAGED_PLACES_MAX = 3;

/** True when the name has exactly so many letters wherever the damaged text has a `?`, and is the same elsewhere. */
export function matchesDamaged(name: string, damaged: string, letters: number): boolean {
  const gaps = damaged.split("?").length - 1;
  if (gaps < 1 || gaps > DAMAGED_PLACES_MAX) return false;
  if (damaged.length - gaps < SOUND_LETTERS_MIN) return false;
  if (name.length !== damaged.length + gaps * (letters - 1)) return false;
  let at = 0;
  for (const sign of damaged) {
    if (sign === "?") {
      at += letters;
    } else {
      if (name[at] !== sign) return false;
      at += 1;
    }
  }
  return true;
}
