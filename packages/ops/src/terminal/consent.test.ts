import { describe, expect, test } from "vitest";

import { askTogether, createConsent } from "./consent.ts";

const nobody = undefined;
const neverAsked = async (question: string): Promise<string> => {
  throw new Error(`asked: ${question}`);
};

describe("a change of production", () => {
  const production = { local: false, stage: "production", yes: false };

  test("is done when the person says yes, after having read what it is", async () => {
    const questions: string[] = [];
    const consent = createConsent(production, {}, async (question) => {
      questions.push(question);
      return " Y ";
    });
    await consent.ask("ends run night-1");
    expect(questions).toEqual(["This changes production: ends run night-1\nGo on? [y/N] "]);
  });

  test.for(["", "n", "no", "yess", "maybe"])("is refused on the answer %j", async (answer) => {
    const consent = createConsent(production, {}, async () => answer);
    await expect(consent.ask("x")).rejects.toMatchObject({ code: "consent.missing" });
  });

  test("is refused without a terminal, naming the change and the way out", async () => {
    const refused = createConsent(production, {}, nobody).ask("ends run night-1");
    await expect(refused).rejects.toMatchObject({
      code: "consent.missing",
      message: expect.stringMatching(/^This changes production: ends run night-1\n.*--yes/),
    });
  });

  test("is not asked about with --yes", async () => {
    const consent = createConsent({ ...production, yes: true }, {}, neverAsked);
    await expect(consent.ask("x")).resolves.toBeUndefined();
  });
});

describe("a change of another system", () => {
  test.for([
    ["the embedded stack", { local: true, yes: false }, {}],
    ["a stage of a developer's own", { local: false, stage: "ana", yes: false }, {}],
    ["what the environment names as such a stage", { local: false, yes: false }, { STAGE: "ana" }],
  ] as const)("is not asked about: %s", async ([, target, environment]) => {
    await expect(createConsent(target, environment, neverAsked).ask("x")).resolves.toBeUndefined();
  });

  test("is asked about when a table is production's, whatever a forgotten STAGE says", async () => {
    const environment = { STAGE: "ana", RUNS_TABLE: "awsrestart-runs" };
    const refused = createConsent({ local: false, yes: false }, environment, nobody).ask("x");
    await expect(refused).rejects.toThrow("This changes production: x");
    const other = { STAGE: "ana", RUNS_TABLE: "awsrestart-ana-runs" };
    await createConsent({ local: false, yes: false }, other, neverAsked).ask("x");
    await createConsent({ local: false, stage: "ana", yes: false }, environment, neverAsked).ask("x");
  });

  test("is asked about when only the environment names it: that may be production", async () => {
    const consent = createConsent({ local: false, yes: false }, {}, nobody);
    await expect(consent.ask("x")).rejects.toMatchObject({ code: "consent.missing" });
  });
});

describe("two changes that belong together", () => {
  function aPerson(...answers: string[]) {
    const questions: string[] = [];
    const consent = createConsent({ local: false, stage: "production", yes: false }, {}, async (question) => {
      questions.push(question);
      return answers.shift() ?? "";
    });
    return { questions, ...askTogether(consent, "messages reach the consumers again.") };
  }

  test("are agreed to with one question, so that nobody agrees to half of them", async () => {
    const { questions, first, second } = aPerson("y");
    await first.ask("the settings.");
    await second.ask("messages reach the consumers again.");
    expect(questions).toEqual([
      "This changes production: the settings.\nThen messages reach the consumers again.\nGo on? [y/N] ",
    ]);
  });

  test("the second is asked about alone where the first has nothing to change", async () => {
    const { questions, second } = aPerson("y");
    await second.ask("messages reach the consumers again.");
    expect(questions).toHaveLength(1);
  });

  test("are refused together", async () => {
    const { first } = aPerson("n");
    await expect(first.ask("the settings.")).rejects.toMatchObject({ code: "consent.missing" });
  });
});
