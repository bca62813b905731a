import type { SpendLedger } from "@lead-normalizer/core/ports.ts";

/** The money of one command. */
export interface Purse extends SpendLedger {
  /** Millionths of a dollar that the command has spent or reserved, on all its days. */
  readonly committedMicroUsd: number;
  /** What refused a reservation: the command's own budget, or that of the day, which it shares with consumers. */
  readonly refusedBy: "budget" | "day" | undefined;
}

/**
 * A ledger that never commits more than the command's budget, whatever day it is. With a shared one each reservation is made
 * on that too, under the day's cap: consumers and commands then cannot spend more than it together.
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

/** What money was missing, and the way out. `fewer` is what there could be fewer of. */
export function describeRefusal(
  { refusedBy }: Pick<Purse, "refusedBy">,
  budgetUsd: number,
  fewer: string,
): string {
  return refusedBy === "day"
    ? "The day's budget of the shared ledger is spent."
    : `The budget of $${budgetUsd} does not suffice: raise --budget-usd, or take fewer ${fewer}.`;
}

/** The text of `--budget-usd` as dollars, or undefined when it is no budget. */
export function parseBudgetUsd(text: string): number | undefined {
  const budgetUsd = Number(text);
  return budgetUsd > 0 && budgetUsd <= BUDGET_USD_MAX ? budgetUsd : undefined;
}

/** Dollars: more than that is a slip. */
const BUDGET_USD_MAX = 10_000;

/** Dollars of a command that nobody gives a budget. */
export const BUDGET_USD_DEFAULT = 1;
