import type { ErrorCode } from "../errors.ts";
import type { ModelRequest } from "../ports.ts";

/** What an operator reads of a failure that is the same whoever serves the model. Never quotes the request. */
export function adviceOnFailure(code: ErrorCode, { model: { modelId }, timeoutMs }: ModelRequest): string {
  switch (code) {
    case "model.invalid-request":
      return `${modelId} does not accept the request.`;
    case "model.timeout":
      return `The model ${modelId} took too long, it says.`;
    case "model.error":
      return `The model ${modelId} broke on the request.`;
    case "model.silent":
      return `The model ${modelId} said nothing within ${timeoutMs} ms.`;
    default:
      return `The model ${modelId} did not answer.`;
  }
}
