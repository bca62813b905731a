import { type Command, InvalidArgumentError, Option } from "commander";

import { InputError } from "../files/input-error.ts";
import { type ModelChoice, modelChoices, type ModelServer } from "../model-choice.ts";

/** Which model a command asks. */
export interface ModelOptions extends ModelServer {
  model?: ModelChoice;
  /** Undefined = the default of its provider. */
  modelId?: string;
}

/** Adds the options that say which model, what it costs and where it is; the helps say what holds without them. */
export function addModelOptions(command: Command, help: { model: string; modelId: string }): Command {
  return command
    .addOption(new Option("--model <which>", help.model).choices(modelChoices))
    .option("--model-id <id>", help.modelId)
    .option("--base-url <url>", "OpenAI-compatible server (default: OpenAI's own)")
    .option("--prices <in,out>", "dollars per million tokens of a server of your own", pricesOption);
}

/** `0.15,0.6` as prices, or undefined when it is something else. */
export function parsePrices(text: string): { input: number; output: number } | undefined {
  const [input, output] = text.split(",").map(Number);
  const isPair = /^\d+(\.\d+)?,\d+(\.\d+)?$/.test(text);
  return isPair && input !== undefined && output !== undefined ? { input, output } : undefined;
}

/** @throws InvalidArgumentError */
function pricesOption(text: string): { input: number; output: number } {
  const prices = parsePrices(text);
  if (prices !== undefined) return prices;
  throw new InvalidArgumentError(
    "It must be two prices with a comma: 0.15,0.6, or 0,0 for a server that costs nothing.",
  );
}

/** Options of a model that would not be asked. @throws InputError */
export function refuseUselessModelOptions({ model, modelId, baseUrl, prices }: ModelOptions): void {
  const isAskedByName = model === "bedrock" || model === "openai";
  if (modelId !== undefined && !isAskedByName) {
    throw new InputError("--model-id goes with --model bedrock or --model openai.", {
      wayOut: "Say which one.",
    });
  }
  if ((baseUrl ?? prices) !== undefined && model !== "openai") {
    throw new InputError("--base-url and --prices go with --model openai.", {
      wayOut: "Say --model openai.",
    });
  }
  if (prices !== undefined && baseUrl === undefined) {
    throw new InputError("--prices are those of a server of your own: OpenAI's are known.", {
      wayOut: "Name the server with --base-url, or leave --prices out.",
    });
  }
  if (modelId === "") throw new InputError("--model-id is empty.", { wayOut: "Name a model." });
  if (baseUrl !== undefined && modelId === undefined) {
    throw new InputError("--base-url needs --model-id: every server has models of its own.", {
      wayOut: "Add, for example, --model-id llama3.1.",
    });
  }
}
