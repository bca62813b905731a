import { queryCodeOf } from "./queue-errors.ts";
import { type QueueApp, isJsonObject } from "./queue-protocol.ts";

/** Errors that are not in the service's model: AWS's framework names them. */
const frameworkTypes = new Map([
  ["InvalidAction", "UnknownOperationException"],
  ["InvalidParameterValue", "InvalidParameterValueException"],
  ["MissingParameter", "MissingRequiredParameterException"],
]);

const notFoundCodes = new Set(["ReceiptHandleIsInvalid", "ResourceNotFoundException"]);

/**
 * Gives every error reply the type, the `x-amzn-query-error` header and the status that AWS sends (the SDK's model lists
 * them). To be called after every extension, because it names their refusals too.
 */
export function nameErrorsLikeAws(app: QueueApp): void {
  app.addHook("preSerialization", async (_request, reply, payload) => {
    if (!isJsonObject(payload) || typeof payload["__type"] !== "string") return payload;
    const error = correctError(
      payload["__type"].replace("com.amazonaws.sqs#", ""),
      String(payload["message"]),
    );
    const frameworkType = frameworkTypes.get(error.code);
    reply
      .code(notFoundCodes.has(error.code) ? 404 : 400)
      .header("content-type", "application/x-amz-json-1.0")
      .header("x-amzn-query-error", `${queryCodeOf(error.code)};Sender`);
    return {
      __type: frameworkType ? `com.amazon.coral.service#${frameworkType}` : `com.amazonaws.sqs#${error.code}`,
      message: error.message,
    };
  });
}

/** The emulator says `MessageNotInflight` where AWS calls the receipt handle an invalid value. */
function correctError(code: string, message: string): { code: string; message: string } {
  if (code !== "MessageNotInflight") return { code, message };
  return {
    code: "InvalidParameterValue",
    message: `Value for parameter ReceiptHandle is invalid. Reason: ${message}`,
  };
}
