import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type EmbeddedSqs, startSqs } from "./start-sqs.ts";

let sqs: EmbeddedSqs;
let client: SQSClient;
beforeAll(async () => {
  sqs = await startSqs();
  client = new SQSClient({
    endpoint: sqs.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    useQueueUrlAsEndpoint: false,
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

const aQueue = async (name: string): Promise<string> =>
  (await client.send(new CreateQueueCommand({ QueueName: name }))).QueueUrl ?? "";
const receive = (QueueUrl: string, WaitTimeSeconds: number) =>
  new ReceiveMessageCommand({
    QueueUrl,
    WaitTimeSeconds,
    MessageSystemAttributeNames: ["ApproximateReceiveCount"],
  });

describe("long polls", () => {
  it("a message sent after its receiver hung up goes to the next one, on its first receive", async () => {
    const url = await aQueue("hung-up");
    const hangUp = new AbortController();
    const gone = client.send(receive(url, 20), { abortSignal: hangUp.signal });
    const failed = expect(gone).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    hangUp.abort();
    await failed;
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: "kept" }));

    const { Messages } = await client.send(receive(url, 5));
    expect(Messages).toMatchObject([{ Body: "kept", Attributes: { ApproximateReceiveCount: "1" } }]);
  });

  it("whoever waits first is served first, and the others go on waiting", async () => {
    const url = await aQueue("in-turn");
    const served: string[] = [];
    const wait = async (name: string): Promise<void> => {
      const { Messages } = await client.send(receive(url, 5));
      served.push(`${name}: ${Messages?.[0]?.Body}`);
    };
    const first = wait("first");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = wait("second");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: "a" }));
    await first;
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: "b" }));
    await second;
    expect(served).toEqual(["first: a", "second: b"]);
  });

  it("a poll that nothing ends comes back empty when its time is over", async () => {
    const { Messages } = await client.send(receive(await aQueue("empty"), 1));
    expect(Messages).toBeUndefined();
  });

  it("a poll at a queue that does not exist is refused", async () => {
    await expect(client.send(receive(`${sqs.endpoint}/000000000000/nowhere`, 5))).rejects.toMatchObject({
      name: "QueueDoesNotExist",
    });
  });
});
