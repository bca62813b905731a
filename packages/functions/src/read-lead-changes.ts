import { tables } from "@lead-normalizer/aws/tables.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { LeadChange } from "@lead-normalizer/core/run/changed-leads.ts";
import * as z from "zod";

const key = tables.leads.partitionKey;

/** Attributes as DynamoDB sends them: `{ "S": "Cali" }`. */
const Image = z.record(z.string(), z.record(z.string(), z.unknown()));
const common = {
  SequenceNumber: z.string().min(1),
  Keys: z.object({ [key]: z.object({ S: z.string().min(1) }) }),
};
/**
 * A record of a stream with both images.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html
 */
const StreamRecord = z.discriminatedUnion("eventName", [
  z.object({ eventName: z.literal("INSERT"), dynamodb: z.object({ ...common, NewImage: Image }) }),
  z.object({
    eventName: z.literal("MODIFY"),
    dynamodb: z.object({ ...common, OldImage: Image, NewImage: Image }),
  }),
  z.object({ eventName: z.literal("REMOVE"), dynamodb: z.object(common) }),
]);
type StreamRecord = z.infer<typeof StreamRecord>;

const StreamEvent = z.object({ Records: z.array(z.unknown()) });
const Numbered = z.object({ dynamodb: z.object({ SequenceNumber: common.SequenceNumber }) });

export interface LeadChanges {
  /** Those that can be read, in order, cut where one cannot. */
  stretches: LeadChange[][];
  /** The first record that cannot be read; of a record without a sequence number that is undefined. */
  unreadable: { sequenceNumber: string | undefined; problems: string } | undefined;
  /** Where the event begins. */
  firstSequenceNumber: string | undefined;
}

/**
 * Reads a stream's event record by record, so that a record that is none of ours costs no other. What lies behind it is a
 * stretch of its own, which reads the same when Lambda comes again from that record on.
 * @throws NormalizerError `event.invalid` when it is not a stream's event at all
 */
export function readLeadChanges(event: unknown): LeadChanges {
  const { data } = StreamEvent.safeParse(event);
  if (data === undefined) throw new NormalizerError("event.invalid", "The event has no records.");
  const stretches: LeadChange[][] = [[]];
  let unreadable: LeadChanges["unreadable"];
  for (const record of data.Records) {
    const parsed = StreamRecord.safeParse(record);
    if (parsed.success) stretches.at(-1)?.push(changeOf(parsed.data));
    else {
      unreadable ??= { sequenceNumber: sequenceNumberOf(record), problems: placesOf(parsed.error) };
      stretches.push([]);
    }
  }
  return {
    stretches: stretches.filter(({ length }) => length > 0),
    unreadable,
    firstSequenceNumber: sequenceNumberOf(data.Records[0]),
  };
}

function changeOf({ eventName, dynamodb }: StreamRecord): LeadChange {
  const leadId = dynamodb.Keys[key]?.S ?? "";
  const { SequenceNumber: sequenceNumber } = dynamodb;
  switch (eventName) {
    case "INSERT":
      return { leadId, sequenceNumber, before: undefined, after: valuesOf(dynamodb.NewImage) };
    case "MODIFY":
      return {
        leadId,
        sequenceNumber,
        before: valuesOf(dynamodb.OldImage),
        after: valuesOf(dynamodb.NewImage),
      };
    case "REMOVE":
      return { leadId, sequenceNumber, before: undefined, after: undefined };
  }
}

/**
 * Attributes that can be compared. What is neither text nor null stays in DynamoDB's own notation: numbers beyond
 * JavaScript's, sets and types to come are compared as they are, and nothing in a lead can fail to be read.
 */
function valuesOf(image: z.infer<typeof Image>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(image).map(([name, value]) => [
      name,
      value["NULL"] === true ? null : (value["S"] ?? value),
    ]),
  );
}

function sequenceNumberOf(record: unknown): string | undefined {
  return Numbered.safeParse(record).data?.dynamodb.SequenceNumber;
}

/** Where it is wrong, without what stands there. */
function placesOf(error: z.ZodError): string {
  return error.issues.map(({ path, code }) => `${path.map(String).join(".")}: ${code}`).join(", ");
}
