import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import * as z from "zod";

import { type Environment, required } from "../environment.ts";

/** What the stack says about the use of models. */
export interface ModelEnvironment {
  /** The application inference profile of each model; without one, a model is called by its own id. */
  profileArns: Record<string, string>;
  /** Instances of the consumer that may work at the same time: each keeps to its share of the model's quota. */
  maximumConcurrency: number;
  /** What is wrong with a value. The others are not to be worked with then. */
  error?: NormalizerError;
}

const ProfileArns = z.preprocess(parseJson, z.record(z.string(), z.string().startsWith("arn:")));
const MaximumConcurrency = z.string().regex(/^[1-9]\d{0,3}$/);

/** Reads the variables; one that is wrong is returned, not thrown. @throws NormalizerError `settings.invalid` for one that is missing */
export function readModelEnvironment(environment: Environment): ModelEnvironment {
  const arns = environment["INFERENCE_PROFILE_ARNS"] ?? "{}";
  const concurrency = required(environment, "CONSUMER_MAXIMUM_CONCURRENCY");
  const profileArns = ProfileArns.safeParse(arns).data;
  const isConcurrency = MaximumConcurrency.safeParse(concurrency).success;
  const values = {
    profileArns: profileArns ?? {},
    maximumConcurrency: isConcurrency ? Number(concurrency) : 1,
  };
  if (profileArns === undefined) {
    return { ...values, error: invalid("INFERENCE_PROFILE_ARNS", arns, "a JSON object of ARNs by model id") };
  }
  if (!isConcurrency) {
    const error = invalid("CONSUMER_MAXIMUM_CONCURRENCY", concurrency, "a whole number from 1 to 9999");
    return { ...values, error };
  }
  return values;
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return undefined;
  }
}

function invalid(name: string, text: string, rule: string): NormalizerError {
  return new NormalizerError(
    "settings.invalid",
    `Environment variable ${name} = "${text}": must be ${rule}; the deployment sets it.`,
  );
}
