import { createInterface } from "node:readline/promises";

import { physicalTableName, stagePrefix, type TableName, tables } from "@lead-normalizer/aws/tables.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";

import type { Target } from "../system/target.ts";
import { visibleLines } from "./quoted.ts";
import { fitted } from "./wrap.ts";

/** Says what is about to be done, before anything is. */
export interface Consent {
  /** Returns when it may be done. @throws NormalizerError `consent.missing`, and nothing was changed */
  ask(plan: string): Promise<void>;
}

/** Where a person can be asked; undefined = nobody is there. */
export type AskPerson = (question: string) => Promise<string>;

/**
 * Production is asked about, and so is what only the environment names, unless its `STAGE` says that it is another stage and
 * no table is production's. A stage of a developer's own and the embedded stack are not.
 */
export function createConsent(
  { local, stage, yes }: Target & { yes: boolean },
  environment: Environment,
  person: AskPerson | undefined = personAtTerminal(),
): Consent {
  const named = stage ?? (namesProduction(environment) ? "production" : (environment["STAGE"] ?? ""));
  const isAsked = !local && !yes && (named === "production" || named === "");
  const what = named === "" ? "the system that the environment names" : named;
  return {
    async ask(plan) {
      if (!isAsked) return;
      const changes = visibleLines(`This changes ${what}: ${plan}`);
      if (person === undefined) {
        throw new NormalizerError(
          "consent.missing",
          `${changes}\nNothing was changed: there is no terminal to ask at. Add --yes if that is meant.`,
        );
      }
      const answer = await person(`${fitted(changes)}\nGo on? [y/N] `);
      if (/^y(es)?$/i.test(answer.trim())) return;
      throw new NormalizerError("consent.missing", "Nothing was changed.");
    },
  };
}

/** True when one of the tables is production's, whatever stage a forgotten `STAGE` names. */
function namesProduction(environment: Environment): boolean {
  const prefix = stagePrefix("production");
  return (Object.keys(tables) as TableName[]).some(
    (name) => environment[tables[name].environment] === physicalTableName(prefix, name),
  );
}

/**
 * The consent for the first of two changes, which asks about both: who agrees to one alone would be told that nothing was changed
 * when half is. The second is asked about alone where the first had nothing to change.
 */
export function askTogether(consent: Consent, more: string): { first: Consent; second: Consent } {
  let isAgreed = false;
  return {
    first: {
      async ask(plan) {
        await consent.ask(`${plan}\nThen ${more}`);
        isAgreed = true;
      },
    },
    second: {
      async ask(plan) {
        if (!isAgreed) await consent.ask(plan);
      },
    },
  };
}

/** Asks on stderr, so that stdout holds results alone. */
function personAtTerminal(): AskPerson | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    // Ctrl-C and Ctrl-D leave the cursor behind the question.
    const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("\n")));
    try {
      const answer = await Promise.race([lines.question(question), ended]);
      if (answer === "\n") process.stderr.write(answer);
      return answer;
    } finally {
      lines.close();
    }
  };
}
