import type { AddressParts } from "./address-parts.ts";
import type { GridAddress } from "./parse-address.ts";
import type { Segment } from "./read-tail.ts";
import { viaDisplayOf } from "./via-types.ts";

const quadrantWords = { SUR: "Sur", NORTE: "Norte", ESTE: "Este", OESTE: "Oeste", "": "" } as const;

/** The canonical form: `Cl. 26 Sur # 13A - 45 Bis, Torre 3, Apto. 501`. */
export function renderAddress({ viaType, via, cross, plate, segments }: GridAddress): string {
  const street = "name" in via ? via.name : renderNumber(via.number, via.letters, via.bis, via.quadrant);
  const crossing = renderNumber(cross.number, cross.letters, cross.bis, cross.quadrant);
  const house = renderPlate(plate);
  const grid = `${viaDisplayOf(viaType)} ${street} # ${crossing} - ${house}`;
  return [grid, ...segments.map(renderSegment)].join(", ");
}

/** The parts of an address, as its result carries them. */
export function partsOf({ viaType, via, cross, plate, segments }: GridAddress): AddressParts {
  const isNamed = "name" in via;
  return {
    viaType,
    ...(isNamed && { viaName: via.name }),
    viaNumber: isNamed ? "" : via.number,
    viaLetters: isNamed ? "" : via.letters,
    viaBis: isNamed ? "" : via.bis,
    viaQuadrant: isNamed ? "" : via.quadrant,
    crossNumber: cross.number,
    crossLetters: cross.letters,
    crossBis: cross.bis,
    crossQuadrant: cross.quadrant,
    plate: plate.number,
    plateSuffix: plate.suffix,
    plateQuadrant: plate.quadrant,
    complements: segments.flatMap((one) =>
      one.kind === "complement" ? [{ type: one.type, value: one.value }] : [],
    ),
    rest: segments.flatMap((one) => (one.kind === "text" ? [one.text] : [])).join(", "),
  };
}

type QuadrantOrNone = keyof typeof quadrantWords;

function renderNumber(number: string, letters: string, bis: string, quadrant: QuadrantOrNone): string {
  return joinWords(number + letters, renderBis(bis), quadrantWords[quadrant]);
}

function renderPlate(plate: GridAddress["plate"]): string {
  const bisAt = plate.suffix.indexOf("BIS");
  const letters = bisAt < 0 ? plate.suffix : plate.suffix.slice(0, bisAt).trim();
  const bis = bisAt < 0 ? "" : plate.suffix.slice(bisAt);
  return joinWords(plate.number + letters, renderBis(bis), quadrantWords[plate.quadrant]);
}

function renderBis(bis: string): string {
  return bis.replace("BIS", "Bis");
}

function renderSegment(segment: Segment): string {
  return segment.kind === "text" ? segment.text : joinWords(segment.display, segment.value);
}

function joinWords(...words: string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
