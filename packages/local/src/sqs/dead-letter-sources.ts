import * as z from "zod";
import { QueueRefusal } from "./queue-errors.ts";
import {
  type CallQueue,
  type JsonObject,
  type QueueApp,
  type QueueExtension,
  queueArnOf,
  queueNameOf,
} from "./queue-protocol.ts";
import type { ReceiptHandles } from "./receipt-handles.ts";

/** Where a message was last received, and from where the redrive policy had moved it there. */
interface Sighting {
  readonly queueArn: string;
  readonly sourceArn: string | undefined;
}

const receiveSchema = z.looseObject({
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
});
const receivedSchema = z.looseObject({
  Messages: z
    .array(z.looseObject({ MessageId: z.string(), Attributes: z.record(z.string(), z.string()).optional() }))
    .optional(),
});
const entriesSchema = z.object({ Entries: z.array(z.object({ Id: z.string(), ReceiptHandle: z.string() })) });
const changedSchema = z.object({ Successful: z.array(z.object({ Id: z.string() })) });
const messageSchema = z.object({ messageId: z.string() });
const queueContentSchema = z.object({
  messages: z.object({
    ready: z.array(messageSchema),
    delayed: z.array(messageSchema),
    inflight: z.array(z.object({ message: messageSchema })),
  }),
});

export interface DeadLetterSources extends QueueExtension {
  /** Messages that were received and not deleted yet; nothing else is remembered. */
  rememberedCount(): number;
}

/**
 * Gives a received message the system attribute `DeadLetterQueueSourceArn` if the redrive policy brought it to the queue.
 * A message keeps its id when the policy moves it, and the policy moves only what was received before: a message seen at
 * another queue first came from there, one seen for the first time was sent to where it is.
 */
export function createDeadLetterSources(
  deps: { app: QueueApp; call: CallQueue; handles: ReceiptHandles },
  region: string,
): DeadLetterSources {
  const sightings = new Map<string, Sighting>();

  function sight(messageId: string, queueArn: string): string | undefined {
    const last = sightings.get(messageId);
    const sourceArn = last?.queueArn === queueArn ? last.sourceArn : last?.queueArn;
    sightings.set(messageId, { queueArn, sourceArn });
    return sourceArn;
  }

  function nameSources(output: JsonObject, input: JsonObject): JsonObject {
    const queueArn = queueArnOf(input["QueueUrl"], region);
    const { AttributeNames, MessageSystemAttributeNames } = receiveSchema.parse(input);
    const wanted = [...AttributeNames, ...MessageSystemAttributeNames].some(
      (name) => name === "All" || name === "DeadLetterQueueSourceArn",
    );
    const messages = receivedSchema.parse(output).Messages?.map((message) => {
      const sourceArn = sight(message.MessageId, queueArn);
      if (!sourceArn || !wanted) return message;
      return { ...message, Attributes: { ...message.Attributes, DeadLetterQueueSourceArn: sourceArn } };
    });
    return { ...output, Messages: messages };
  }

  /** The emulator deletes only what is in flight, and only its visibility can be changed: that tells what will go. */
  async function forgetDeleted(input: JsonObject): Promise<JsonObject> {
    const batch = entriesSchema.safeParse(
      input["Entries"] ? input : { Entries: [{ ...input, Id: "only" }] },
    ).data;
    if (!batch) return input;
    const changed = await deps
      .call("ChangeMessageVisibilityBatch", {
        QueueUrl: input["QueueUrl"],
        Entries: batch.Entries.map((entry) => ({ ...entry, VisibilityTimeout: 30 })),
      })
      .catch(nothingChanged);
    const deleted = new Set(changedSchema.parse(changed).Successful.map(({ Id }) => Id));
    const queueArn = queueArnOf(input["QueueUrl"], region);
    for (const { Id, ReceiptHandle } of batch.Entries) {
      const receipt = deps.handles.open(queueArn, ReceiptHandle);
      if (receipt && deleted.has(Id)) sightings.delete(receipt.messageId);
    }
    return input;
  }

  async function forgetQueue(input: JsonObject): Promise<JsonObject> {
    const name = queueNameOf(String(input["QueueUrl"]));
    const reply = await deps.app.inject({ url: `/_fauxqs/queues/${encodeURIComponent(name)}` });
    if (reply.statusCode !== 200) return input;
    const { ready, delayed, inflight } = queueContentSchema.parse(reply.json()).messages;
    for (const { messageId } of [...ready, ...delayed, ...inflight.map(({ message }) => message)]) {
      sightings.delete(messageId);
    }
    return input;
  }

  return {
    before: {
      DeleteMessage: forgetDeleted,
      DeleteMessageBatch: forgetDeleted,
      PurgeQueue: forgetQueue,
      DeleteQueue: forgetQueue,
    },
    after: { ReceiveMessage: nameSources },
    rememberedCount: () => sightings.size,
  };
}

function nothingChanged(error: unknown): JsonObject {
  if (error instanceof QueueRefusal) return { Successful: [] };
  throw error;
}
