import type { SpendLedger } from "@lead-normalizer/core/ports.ts";

/** The money of one evaluation. */
export interface Purse extends SpendLedger {
  /** Millionths of a dollar that the evaluation has spent or reserved, on all its days. */
  readonly committedMicroUsd: number;
  /** What refused a reservation: the evaluation's own budget, or that of the day, which it shares with consumers. */
  readonly refusedBy: "budget" | "day" | undefined;
}

/**
 * A ledger that never commits more than the evaluation's budget, whatever day it is. With a shared one each reservation is
 * made on that too, under the day's cap: consumers and evaluations then cannot spend more than it together.
 */
export function createPurse(budgetMicroUsd: number, shared?: SpendLedger): Purse {
  let committedMicroUsd = 0;
  let refusedBy: Purse["refusedBy"];
  return {
    get committedMicroUsd() {
      return committedMicroUsd;
    },
    get refusedBy() {
      return refusedBy;
    },
    async reserve(day, microUsd, capMicroUsd) {
      if (committedMicroUsd + microUsd > budgetMicroUsd) {
        refusedBy = "budget";
        return false;
      }
      committedMicroUsd += microUsd;
      let isReserved = false;
      try {
        isReserved = shared === undefined || (await shared.reserve(day, microUsd, capMicroUsd));
        if (!isReserved) refusedBy = "day";
        return isReserved;
      } finally {
        if (!isReserved) committedMicroUsd -= microUsd;
      }
    },
    async settle(day, reservedMicroUsd, spentMicroUsd) {
      committedMicroUsd += spentMicroUsd - reservedMicroUsd;
      await shared?.settle(day, reservedMicroUsd, spentMicroUsd);
    },
    committed: async (day) => (await shared?.committed(day)) ?? committedMicroUsd,
  };
}
