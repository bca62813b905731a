import { usageOf as usageOfTokens } from "@lead-normalizer/core/model/models.ts";
import type { ModelReply, ModelRequest, NormalizationModel } from "@lead-normalizer/core/ports.ts";

export interface AskedQuestion {
  index: number;
  kind: string;
  value: string;
}

/** One step of a script: answers by value (null = does not know), a whole reply, or an error to throw. */
export type Step =
  | { answers: (question: AskedQuestion) => string | null }
  | { reply: Partial<ModelReply> }
  | { error: Error };

export interface ScriptedModel extends NormalizationModel {
  readonly requests: ModelRequest[];
}

/** A model that plays a script, records what it was asked, and throws when the script runs out. */
export function createScriptedModel(steps: readonly Step[]): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async ask(request) {
      const step = steps[requests.length];
      requests.push(request);
      if (step === undefined)
        throw new Error(`The script has ${steps.length} steps, and the model was asked once more.`);
      if ("error" in step) throw step.error;
      const usage = usageOf(request);
      if ("reply" in step) return { stop: "answered", input: undefined, usage, ...step.reply };
      const answers = questionsIn(request).map((question) => [question.index, step.answers(question)]);
      return { stop: "answered", input: { answers }, usage };
    },
  };
}

/** A model that fails every call in the same way. */
export function createFailingModel(error: Error): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async ask(request) {
      requests.push(request);
      throw error;
    },
  };
}

/** A model that answers every question by the same function. */
export function createAnsweringModel(answer: (question: AskedQuestion) => string | null): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async ask(request) {
      requests.push(request);
      const answers = questionsIn(request).map((question) => [question.index, answer(question)]);
      return { stop: "answered", input: { answers }, usage: usageOf(request) };
    },
  };
}

export function questionsIn(request: ModelRequest): AskedQuestion[] {
  const { questions } = JSON.parse(request.user) as { questions: [number, string, string][] };
  return questions.map(([index, kind, value]) => ({ index, kind, value }));
}

function usageOf(request: ModelRequest): ModelReply["usage"] {
  const input = Math.ceil(request.user.length / 4);
  return usageOfTokens(request.model, { input, output: 10, cacheWrite: 0, cacheRead: 0 });
}
