import type { Quadrant } from "./quadrants.ts";

export interface Complement {
  /** As in the table of complements: `APARTAMENTO`, `TORRE`… */
  type: string;
  /** As written, "" when the word stands alone (`Esquina`). */
  value: string;
}

/** An address of the Colombian grid in parts; "" where a part is absent, numbers with the zeros that were written. */
export interface AddressParts {
  viaType: string;
  /** Of a street with a name instead of a number. */
  viaName?: string;
  viaNumber: string;
  /** One or two letters, attached; in Cali also with a digit (`D3`). */
  viaLetters: string;
  /** `BIS`, or `BIS A`. */
  viaBis: string;
  viaQuadrant: Quadrant | "";
  crossNumber: string;
  crossLetters: string;
  crossBis: string;
  crossQuadrant: Quadrant | "";
  plate: string;
  /** `A`, `BIS`, `A BIS`, `/33`. */
  plateSuffix: string;
  plateQuadrant: Quadrant | "";
  complements: Complement[];
  /** What follows the plate and is no known complement, as written. */
  rest: string;
}
