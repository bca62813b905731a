export type Language = "en" | "es";

/** Two significant digits: what is worked out from assumptions promises no more. `51,000`, in Spanish `51 000` and `5100`. */
export function roughly(value: number, language: Language): string {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const scale = 10 ** (digits - 1);
  const rounded = Math.round(value / scale) * scale;
  return value < 10 ? rounded.toFixed(Math.max(0, 1 - digits)) : grouped(Math.round(rounded), language);
}

/** As the README writes whole numbers. */
export function grouped(value: number, language: Language): string {
  const [separator, least] = language === "en" ? [",", 1_000] : [" ", 10_000];
  return value < least ? String(value) : String(value).replaceAll(/\B(?=(\d{3})+$)/g, separator);
}

export const dollars = (value: number): string => value.toFixed(2);
