import * as z from "zod";
import { QueueRefusal } from "./queue-errors.ts";
import { type JsonObject, type QueueExtension, queueArnOf } from "./queue-protocol.ts";
import type { ReceiptHandles } from "./receipt-handles.ts";

const receivedSchema = z.looseObject({
  Messages: z.array(z.looseObject({ MessageId: z.string(), ReceiptHandle: z.string() })).optional(),
});
const entriesSchema = z.looseObject({
  Entries: z.array(z.looseObject({ Id: z.string().default(""), ReceiptHandle: z.string().default("") })),
});
const batchResultSchema = z.looseObject({
  Successful: z.array(z.looseObject({ Id: z.string() })),
  Failed: z.array(z.looseObject({ Id: z.string() })),
});

/** No message has it: the emulator's handles are UUIDs. */
const handleOfNothing = "none";

/**
 * Refuses receipt handles that were never given out for the queue: a single operation with `ReceiptHandleIsInvalid`,
 * a batch with the same code in the `Failed` entry, its other entries untouched.
 */
export function createStrictReceipts(handles: ReceiptHandles, region: string): QueueExtension {
  function open(input: JsonObject, handle: string): string | undefined {
    return handles.open(queueArnOf(input["QueueUrl"], region), handle)?.emulatorHandle;
  }

  function openOne(input: JsonObject): JsonObject {
    const handle = input["ReceiptHandle"];
    if (typeof handle !== "string" || handle === "") return input;
    const opened = open(input, handle);
    if (opened) return { ...input, ReceiptHandle: opened };
    throw new QueueRefusal(
      "ReceiptHandleIsInvalid",
      `The input receipt handle "${handle}" is not a valid receipt handle.`,
    );
  }

  function openEach(input: JsonObject): JsonObject {
    const batch = entriesSchema.safeParse(input).data;
    if (!batch) return input;
    const entries = batch.Entries.map((entry) => ({
      ...entry,
      ReceiptHandle: open(input, entry.ReceiptHandle) ?? handleOfNothing,
    }));
    return { ...input, Entries: entries };
  }

  /** The emulator reports the deletion of nothing as a success. */
  function failInvalid(output: JsonObject, input: JsonObject): JsonObject {
    const invalid = new Set<string>();
    for (const entry of entriesSchema.parse(input).Entries) {
      if (!open(input, entry.ReceiptHandle)) invalid.add(entry.Id);
    }
    const { Successful, Failed } = batchResultSchema.parse(output);
    return {
      Successful: Successful.filter(({ Id }) => !invalid.has(Id)),
      Failed: [
        ...Failed,
        ...Array.from(invalid, (Id) => ({
          Id,
          SenderFault: true,
          Code: "ReceiptHandleIsInvalid",
          Message: "The input receipt handle is invalid.",
        })),
      ],
    };
  }

  function seal(output: JsonObject, input: JsonObject): JsonObject {
    const queueArn = queueArnOf(input["QueueUrl"], region);
    const messages = receivedSchema.parse(output).Messages?.map((message) => ({
      ...message,
      ReceiptHandle: handles.seal(queueArn, {
        messageId: message.MessageId,
        emulatorHandle: message.ReceiptHandle,
      }),
    }));
    return { ...output, Messages: messages };
  }

  return {
    before: {
      DeleteMessage: openOne,
      ChangeMessageVisibility: openOne,
      DeleteMessageBatch: openEach,
      ChangeMessageVisibilityBatch: openEach,
    },
    after: { ReceiveMessage: seal, DeleteMessageBatch: failInvalid },
  };
}
