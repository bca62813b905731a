import { type GridAddress, parseAddress } from "../fields/address/parse-address.ts";
import { addressCodeOf, type Nomenclature } from "./address-codes.ts";

/** How addresses are written: as they are stored, as in the DIAN's RUT, or as in the cadastre. */
export const addressStyles = ["canonical", "dian", "catastral"] as const;
export type AddressStyle = (typeof addressStyles)[number];

/**
 * A stored address in another style: `CR 15A 100 25 AP 501` for the DIAN, `KR 15A 100 25 APTO 501` for the cadastre. Capitals,
 * codes and spaces, no signs; every number and word stays, in order. What is no address of the grid stays as it is stored.
 */
export function styleAddress(stored: string, style: AddressStyle): string {
  if (style === "canonical") return stored;
  const parsed = parseAddress(stored);
  return parsed.kind === "grid" ? render(parsed.address, style) : stored;
}

function render({ viaType, via, cross, plate, segments }: GridAddress, nomenclature: Nomenclature): string {
  const words = [
    addressCodeOf(nomenclature, viaType) ?? viaType,
    ...("name" in via ? [via.name] : wordsOf(via)),
    ...wordsOf(cross),
    // Its letters stand at the number, as `A` of `A BIS`, and so does what follows a stroke.
    `${plate.number}${plate.suffix.replace(/^BIS/, " BIS")}`,
    plate.quadrant,
    ...segments.flatMap((segment) =>
      segment.kind === "text"
        ? [segment.text]
        : [addressCodeOf(nomenclature, segment.type) ?? segment.display, segment.value],
    ),
  ];
  return words
    .filter((word) => word !== "")
    .join(" ")
    .toUpperCase();
}

function wordsOf({ number, letters, bis, quadrant }: GridAddress["cross"]): string[] {
  return [number + letters, bis, quadrant];
}
