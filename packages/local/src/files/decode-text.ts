import { InputError } from "./input-error.ts";
import type { Encoding } from "./lead-file.ts";
import { refuseBinary } from "./refuse-binary.ts";

export interface DecodedText {
  /** Without byte order mark. */
  text: string;
  encoding: Encoding;
  bom: boolean;
}

const LINE_FEED = 0x0a;
/** The Latin letters and signs of Spanish, as UTF-8 writes them in two bytes. */
const LATIN_1 = /[\u0080-\u00ff]/;

/** The text of a file that is UTF-8 throughout or else Windows-1252 throughout. @throws InputError for anything else */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  refuseBinary(bytes, path);
  const text = decodeUtf8(bytes);
  if (text !== undefined) {
    const bom = text.startsWith("\ufeff");
    return { text: text.replace(/^\ufeff+/, ""), encoding: "utf-8", bom };
  }
  refuseMixture(bytes, path);
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", bom: false };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One broken byte must not turn every `ñ` of a UTF-8 file into `Ã±`, so a file that is both is nobody's guess. */
function refuseMixture(bytes: Uint8Array, path: string): void {
  let utf8Line: number | undefined;
  let otherLine: number | undefined;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const text = decodeUtf8(bytes.subarray(start, end));
    if (text === undefined) otherLine ??= line;
    else if (LATIN_1.test(text) || text.startsWith("\ufeff")) utf8Line ??= line;
    start = end + 1;
  }
  if (utf8Line === undefined || otherLine === undefined) return;
  throw new InputError(`${path} mixes encodings: line ${utf8Line} is UTF-8, line ${otherLine} is not.`, {
    wayOut: "Correct the accents of one of them, or export the file again as “CSV UTF-8”.",
  });
}
