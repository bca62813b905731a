/** Words that people write for the number sign, folded. `n¿` and `n?` are what a lost `º` leaves. */
const markerWords: ReadonlySet<string> = new Set([
  "no",
  "nro",
  "num",
  "numero",
  "nº",
  "n°",
  "nª",
  "noº",
  "no°",
  "nroº",
  "n¿",
  "n?",
  "n\ufffd",
]);

/** True for a folded word that stands for the number sign wherever it stands; `n` alone may also be a letter of the street. */
export function isMarkerWord(folded: string): boolean {
  return markerWords.has(folded);
}

/** What people write for the number sign, as a comparison word by word meets it: signs apart, and `n` alone. */
export const numberMarkers: ReadonlySet<string> = new Set(["no", "nro", "num", "numero", "n", "nº", "nª"]);
