import { readFileSync } from "node:fs";

import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

/** An event of the leads table's stream as Lambda delivers it, from `test/fixtures/aws-events/`. */
export function readStreamEvent(name: string): DynamoDBStreamEvent {
  const file = new URL(`../fixtures/aws-events/stream-${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as DynamoDBStreamEvent;
}

/** One event with the records of several. */
export function joinEvents(...events: readonly DynamoDBStreamEvent[]): DynamoDBStreamEvent {
  return { Records: events.flatMap(({ Records }) => Records) };
}

/** Where a record stands in its stream. */
export function sequenceNumberOf(record: DynamoDBRecord | undefined): string {
  const sequenceNumber = record?.dynamodb?.SequenceNumber;
  if (sequenceNumber === undefined) throw new Error("The record has no sequence number.");
  return sequenceNumber;
}
