import { randomUUID } from "node:crypto";
import type { ListMessageMoveTasksResultEntry } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { describeQueues } from "./describe-queues.ts";
import { type MoveOutcome, moveMessages } from "./move-messages.ts";
import { type MoveRoute, findQueue, planMoveRoute } from "./move-route.ts";
import { QueueRefusal } from "./queue-errors.ts";
import { type CallQueue, type JsonObject, type QueueExtension, parseInput } from "./queue-protocol.ts";

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html */
const MESSAGES_PER_SECOND_MAX = 500;
/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html */
const TASKS_LISTED_MAX = 10;

const rateMessage = `Value for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: You must enter a number that's between 1 and ${MESSAGES_PER_SECOND_MAX}.`;
const limitMessage = `Value for parameter MaxResults is invalid. Reason: You must enter a number that's between 1 and ${TASKS_LISTED_MAX}.`;
const sourceArnSchema = z.string("The request must contain the parameter SourceArn.");
const startSchema = z.object({
  SourceArn: sourceArnSchema,
  DestinationArn: z.string().optional(),
  MaxNumberOfMessagesPerSecond: z
    .int(rateMessage)
    .min(1, rateMessage)
    .max(MESSAGES_PER_SECOND_MAX, rateMessage)
    .optional(),
});
const listSchema = z.object({
  SourceArn: sourceArnSchema,
  MaxResults: z.int(limitMessage).min(1, limitMessage).max(TASKS_LISTED_MAX, limitMessage).default(1),
});
const cancelSchema = z.object({ TaskHandle: z.string("The request must contain the parameter TaskHandle.") });
const handleSchema = z.object({ taskId: z.string(), sourceArn: z.string() });

interface MoveTask {
  readonly taskId: string;
  /** As `ListMessageMoveTasks` shows it. */
  readonly entry: ListMessageMoveTasksResultEntry;
  readonly cancellation: AbortController;
  ended: Promise<void>;
}

export interface MessageMoveTasks extends QueueExtension {
  /** Ends every running task; resolves when none touches a queue any more. */
  stop(): Promise<void>;
}

/** `StartMessageMoveTask`, `ListMessageMoveTasks` and `CancelMessageMoveTask`, with AWS's rules and messages. */
export function createMessageMoveTasks(call: CallQueue): MessageMoveTasks {
  /** By source, newest first, at most as many as can be listed. */
  const tasksBySource = new Map<string, MoveTask[]>();

  function tasksOf(sourceArn: string): MoveTask[] {
    return tasksBySource.get(sourceArn) ?? [];
  }

  async function start(input: JsonObject): Promise<JsonObject> {
    const request = parseInput(startSchema, input);
    const route = planMoveRoute(await describeQueues(call), request.SourceArn, request.DestinationArn);
    const others = tasksOf(request.SourceArn);
    if (others.some(isActive)) {
      throw invalidValue(
        "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
      );
    }

    const taskId = randomUUID();
    const TaskHandle = encodeHandle(taskId, request.SourceArn);
    const entry: ListMessageMoveTasksResultEntry = {
      ...request,
      TaskHandle,
      Status: "RUNNING",
      ApproximateNumberOfMessagesMoved: 0,
      ApproximateNumberOfMessagesToMove: route.source.visibleMessages,
      StartedTimestamp: Date.now(),
    };
    const task: MoveTask = { taskId, entry, cancellation: new AbortController(), ended: Promise.resolve() };
    tasksBySource.set(request.SourceArn, [task, ...others].slice(0, TASKS_LISTED_MAX));
    task.ended = run(task, route);
    return { TaskHandle };
  }

  async function run({ entry, cancellation }: MoveTask, route: MoveRoute): Promise<void> {
    const order = {
      route,
      messageCount: route.source.visibleMessages,
      messagesPerSecond: entry.MaxNumberOfMessagesPerSecond ?? MESSAGES_PER_SECOND_MAX,
      onMoved(moved: number) {
        entry.ApproximateNumberOfMessagesMoved = moved;
      },
    };
    showOutcome(entry, await moveMessages(call, order, cancellation.signal).catch(internalFailure));
  }

  async function list(input: JsonObject): Promise<JsonObject> {
    const { SourceArn, MaxResults } = parseInput(listSchema, input);
    findQueue(await describeQueues(call), SourceArn, "SourceArn");
    const entries = tasksOf(SourceArn).map(({ entry }) => entry);
    return { Results: entries.slice(0, MaxResults) };
  }

  async function cancel(input: JsonObject): Promise<JsonObject> {
    const { taskId, sourceArn } = decodeHandle(parseInput(cancelSchema, input).TaskHandle);
    findQueue(await describeQueues(call), sourceArn, "SourceArn");
    const task = tasksOf(sourceArn).find((candidate) => candidate.taskId === taskId);
    if (!task) throw new QueueRefusal("ResourceNotFoundException", "Task does not exist.");
    if (task.entry.Status !== "RUNNING") throw invalidValue("Only active tasks can be cancelled.");
    showStatus(task.entry, "CANCELLING");
    task.cancellation.abort();
    return { ApproximateNumberOfMessagesMoved: task.entry.ApproximateNumberOfMessagesMoved };
  }

  return {
    answer: { StartMessageMoveTask: start, ListMessageMoveTasks: list, CancelMessageMoveTask: cancel },
    async stop() {
      const tasks = [...tasksBySource.values()].flat();
      for (const task of tasks) task.cancellation.abort();
      await Promise.all(tasks.map(async (task) => await task.ended));
    },
  };
}

function showOutcome(entry: ListMessageMoveTasksResultEntry, outcome: MoveOutcome): void {
  switch (outcome.kind) {
    case "completed":
      return showStatus(entry, "COMPLETED");
    case "cancelled":
      return showStatus(entry, "CANCELLED");
    case "failed":
      entry.FailureReason = outcome.reason;
      return showStatus(entry, "FAILED");
  }
}

/** Only a running task shows its handle. */
function showStatus(
  entry: ListMessageMoveTasksResultEntry,
  status: "CANCELLING" | "CANCELLED" | "COMPLETED" | "FAILED",
): void {
  entry.Status = status;
  delete entry.TaskHandle;
}

function isActive({ entry }: MoveTask): boolean {
  return entry.Status === "RUNNING" || entry.Status === "CANCELLING";
}

function internalFailure(error: unknown): MoveOutcome {
  return { kind: "failed", reason: `InternalError: ${String(error)}` };
}

function invalidValue(message: string): QueueRefusal {
  return new QueueRefusal("InvalidParameterValue", message);
}

function encodeHandle(taskId: string, sourceArn: string): string {
  return Buffer.from(JSON.stringify({ taskId, sourceArn })).toString("base64");
}

function decodeHandle(handle: string): z.infer<typeof handleSchema> {
  try {
    return handleSchema.parse(JSON.parse(Buffer.from(handle, "base64").toString()));
  } catch {
    throw invalidValue("Value for parameter TaskHandle is invalid.");
  }
}
