import {
  countShortNumbers,
  FOLLOWER_SIGNS,
  letterSigns,
  OPENING_SIGNS,
  rememberFollowers,
  signs,
  START,
} from "./title-code.ts";

/** What `packTitles` makes of rows of titles. */
export interface PackedTitles {
  /** Each word behind the sign for the letters that it takes over from the one before. */
  words: string;
  /** A line an occupation: its code of five digits, then its titles. */
  titles: string;
}

/** The rows that were packed: `code|title`, the code in the first row of each occupation only. */
export function unpackTitles(packed: PackedTitles): string {
  const words = unpackWords(packed.words);
  const short = countShortNumbers(words.length);
  const followers = rememberFollowers(words.length);
  const rows: string[] = [];
  const title: number[] = [];
  const noteAt = (place: number): void => followers.note(title[place - 1] ?? START, title[place] ?? START);
  const add = (word: number): void => noteAt(title.push(word) - 1);
  for (const line of packed.titles.split("\n")) {
    let code = line.slice(0, CODE_DIGITS);
    const finish = (): void => {
      rows.push(`${code}|${capitalizeFirst(title.map((word) => words[word]).join(" "))}`);
      code = "";
    };
    for (let at = CODE_DIGITS; at < line.length; at += 1) {
      const follower = valueAt(line, at) - OPENING_SIGNS;
      const number = follower - FOLLOWER_SIGNS;
      if (follower < 0) {
        if (at > CODE_DIGITS) finish();
        title.length = OPENING_SIGNS + follower;
        for (let place = 0; place < title.length; place += 1) noteAt(place);
      } else if (number < 0) {
        add(followers.at(title.at(-1) ?? START, follower));
      } else if (number < short) {
        add(number);
      } else {
        at += 1;
        add(short + (number - short) * signs.length + valueAt(line, at));
      }
    }
    finish();
  }
  return rows.join("\n");
}

const CODE_DIGITS = 5;

const values = new Map(Array.from(signs, (sign, value) => [sign.charCodeAt(0), value]));

function valueAt(line: string, at: number): number {
  return values.get(line.charCodeAt(at)) ?? 0;
}

function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const piece of packed.split(beforeSign)) {
    const taken = words.at(-1)?.slice(0, letterSigns.indexOf(piece.charAt(0))) ?? "";
    words.push(taken + piece.slice(1));
  }
  return words;
}

const beforeSign = new RegExp(`(?=[${letterSigns.replace(/[\]^]/g, "\\$&")}])`);

function capitalizeFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
