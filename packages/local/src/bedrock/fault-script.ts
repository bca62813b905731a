import type { Question } from "./question.ts";
import { type Fault, FAULTS } from "./faults.ts";

/** Chooses the fault of a call, or none; calls are numbered from 1 in the order in which they arrive. */
export type FaultScript = (call: {
  number: number;
  modelId: string;
  questions: readonly Question[];
}) => Fault | undefined;

/** Every call fails in the same way. */
export function always(fault: Fault): FaultScript {
  return () => fault;
}

/** The first `count` calls since the simulator started fail, and all later ones are answered. */
export function firstCalls(count: number, fault: Fault): FaultScript {
  return ({ number }) => (number <= count ? fault : undefined);
}

/** Only calls that ask a matching question fail: the poison values that no retry gets past. Patterns look at the value. */
export function whenAsked(pattern: RegExp | ((question: Question) => boolean), fault: Fault): FaultScript {
  // `search` starts at the beginning even with a global pattern, which `test` would not.
  const matches =
    typeof pattern === "function" ? pattern : ({ value }: Question) => value.search(pattern) !== -1;
  return ({ questions }) => (questions.some(matches) ? fault : undefined);
}

/**
 * Fails calls at random with the given rates (0 to 1, in sum at most 1): the same seed gives the same call number the same
 * fault. Callers that run concurrently race for the numbers, so which question meets the fault is then up to them.
 */
export function seeded(seed: number, rates: Partial<Record<Fault, number>>): FaultScript {
  // The order of FAULTS, not that of the keys, so that rewriting the rates in another order changes nothing.
  const faultRates = FAULTS.map((fault) => ({ fault, rate: rates[fault] ?? 0 }));
  const sum = faultRates.reduce((total, { rate }) => total + rate, 0);
  // The tolerance is for sums such as 0.7 + 0.2 + 0.1, which floating point puts beside 1.
  if (faultRates.some(({ rate }) => !(rate >= 0)) || sum > 1 + 1e-9) {
    throw new RangeError(
      `fault rates must be 0 or more and sum up to at most 1, got ${JSON.stringify(rates)}`,
    );
  }
  return ({ number }) => {
    let left = drawUniform(seed, number);
    return faultRates.find(({ rate }) => (left -= rate) < 0)?.fault;
  };
}

/** A number in [0, 1) from the seed and the call alone: MurmurHash3's finaliser, with no state that calls could share. */
function drawUniform(seed: number, callNumber: number): number {
  let bits = Math.imul(callNumber, 0x9e3779b1) ^ seed;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
