import * as z from "zod";
import { type JsonObject, type QueueExtension, isJsonObject } from "./queue-protocol.ts";

const receivedSchema = z.looseObject({ Messages: z.array(z.looseObject({})).optional() });

/**
 * Returns attributes only to those who ask for them, as AWS does: the emulator returns all message and queue attributes
 * when none are named, which would hide a consumer that forgot to name them.
 */
export const requestedAttributes: QueueExtension = {
  before: {
    GetQueueAttributes: (input) => ({ ...input, AttributeNames: input["AttributeNames"] ?? [] }),
  },
  after: {
    GetQueueAttributes(output) {
      const attributes = output["Attributes"];
      return isJsonObject(attributes) && Object.keys(attributes).length > 0 ? output : {};
    },
    ReceiveMessage(output, input) {
      const names = input["MessageAttributeNames"];
      if (Array.isArray(names) && names.length > 0) return output;
      return { ...output, Messages: receivedSchema.parse(output).Messages?.map(withoutAttributes) };
    },
  },
};

function withoutAttributes(message: JsonObject): JsonObject {
  const { MessageAttributes: _attributes, MD5OfMessageAttributes: _digest, ...rest } = message;
  return rest;
}
