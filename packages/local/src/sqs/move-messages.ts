import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import type { MoveRoute } from "./move-route.ts";
import { QueueRefusal, queryCodeOf } from "./queue-errors.ts";
import type { CallQueue } from "./queue-protocol.ts";

export interface MoveOrder {
  readonly route: MoveRoute;
  /** Messages to move at most: a message that dies again at once cannot keep the move running for ever. */
  readonly messageCount: number;
  readonly messagesPerSecond: number;
  onMoved(movedCount: number): void;
}

export type MoveOutcome = { kind: "completed" } | { kind: "cancelled" } | { kind: "failed"; reason: string };

const receivedSchema = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        MessageAttributes: z.unknown().optional(),
        Attributes: z.object({
          MessageGroupId: z.string().optional(),
          DeadLetterQueueSourceArn: z.string().optional(),
        }),
      }),
    )
    .default([]),
});

type DeadMessage = z.infer<typeof receivedSchema>["Messages"][number];

/**
 * Moves messages one by one, each sent before it is deleted, with body and attributes kept. Never throws for a refusal of
 * the queue: the move fails with its code, and the message that could not be moved is visible again.
 */
export async function moveMessages(
  call: CallQueue,
  order: MoveOrder,
  signal: AbortSignal,
): Promise<MoveOutcome> {
  const startedAtMs = performance.now();
  for (let moved = 0; moved < order.messageCount; moved += 1) {
    const dueAtMs = startedAtMs + (moved * 1000) / order.messagesPerSecond;
    await setTimeout(Math.max(0, dueAtMs - performance.now()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return { kind: "cancelled" };
    try {
      const message = await receiveOne(call, order.route.source.url);
      if (!message) break;
      await moveOne(call, order, message);
    } catch (error) {
      if (error instanceof QueueRefusal) return { kind: "failed", reason: queryCodeOf(error.code) };
      throw error;
    }
    order.onMoved(moved + 1);
  }
  return { kind: "completed" };
}

async function receiveOne(call: CallQueue, QueueUrl: string): Promise<DeadMessage | undefined> {
  const reply = await call("ReceiveMessage", {
    QueueUrl,
    WaitTimeSeconds: 0,
    VisibilityTimeout: 30,
    MessageAttributeNames: ["All"],
    MessageSystemAttributeNames: ["All"],
  });
  return receivedSchema.parse(reply).Messages[0];
}

async function moveOne(call: CallQueue, order: MoveOrder, message: DeadMessage): Promise<void> {
  const received = { QueueUrl: order.route.source.url, ReceiptHandle: message.ReceiptHandle };
  const { MessageGroupId, DeadLetterQueueSourceArn } = message.Attributes;
  try {
    await call("SendMessage", {
      QueueUrl: order.route.destinationOf(DeadLetterQueueSourceArn),
      MessageBody: message.Body,
      MessageAttributes: message.MessageAttributes,
      // The original id would be taken for a duplicate of the first send, and the message would be lost.
      ...(MessageGroupId ? { MessageGroupId, MessageDeduplicationId: message.MessageId } : {}),
    });
  } catch (error) {
    await call("ChangeMessageVisibility", { ...received, VisibilityTimeout: 0 });
    throw error;
  }
  await call("DeleteMessage", received);
}
