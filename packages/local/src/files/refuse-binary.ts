import { InputError } from "./input-error.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Bytes looked at for NULs, and the share of them from which a file is UTF-16 (of Spanish text half are NUL). */
const SAMPLE_BYTES = 4_096;
const NUL_SHARE = 0.1;

/** Refuses workbooks and UTF-16 whatever the file is called. @throws InputError */
export function refuseBinary(bytes: Uint8Array, path: string): void {
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLE)) {
    throw new InputError(`${path} is an Excel workbook (or another archive), not text.`, {
      wayOut: EXPORT_AS_CSV,
    });
  }
  if (UTF16.some((mark) => startsWith(bytes, mark)) || nulShare(bytes) > NUL_SHARE) {
    throw new InputError(`${path} is UTF-16 (“Unicode text”), not UTF-8.`, {
      wayOut: "Save it again as “CSV UTF-8”.",
    });
  }
}

export const EXPORT_AS_CSV =
  "Open it and save the sheet as “CSV UTF-8 (comma delimited)”, then pass that file.";

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function nulShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return sample.length === 0 ? 0 : sample.filter((byte) => byte === 0).length / sample.length;
}
