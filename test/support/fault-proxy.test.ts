import { once } from "node:events";
import { Agent, type IncomingMessage, request as httpRequest } from "node:http";
import { buffer } from "node:stream/consumers";

import { listenOnLoopback } from "@lead-normalizer/local/bedrock/listen-on-loopback.ts";
import { describe, expect, onTestFinished, test } from "vitest";

import { startFaultProxy } from "./fault-proxy.ts";
import { everyNth, type FaultRule, first, firstAttempt, type JsonObject, nth } from "./fault-rules.ts";

const dynamo = "DynamoDB_20120810";

/** A service that answers a request with the request, and a proxy before it. */
async function behind(...rules: FaultRule[]) {
  const served: string[] = [];
  const waiting = { came: Promise.withResolvers<void>(), left: Promise.withResolvers<void>() };
  const service = await listenOnLoopback(0, (request, response) => {
    const target = String(request.headers["x-amz-target"]);
    served.push(target);
    if (target.endsWith(".Wait")) {
      waiting.came.resolve();
      response.once("close", waiting.left.resolve);
      return;
    }
    void buffer(request).then((body) =>
      response
        .writeHead(207, { "x-echo": String(request.headers["x-echo"]), "x-length": body.length })
        .end(body),
    );
  });
  const proxy = await startFaultProxy(service.endpoint, ...rules);
  const agent = new Agent({ keepAlive: true, maxSockets: 5 });
  onTestFinished(async () => {
    agent.destroy();
    await proxy.stop();
    await service.stop();
  });

  const start = (operation: string, body: Buffer, attempt = 1) =>
    httpRequest(proxy.endpoint, {
      method: "POST",
      agent,
      headers: {
        "x-amz-target": `${dynamo}.${operation}`,
        "amz-sdk-request": `attempt=${attempt}; max=3`,
        "x-echo": "ñandú".normalize("NFD").length,
      },
    }).end(body);
  const ask = async (operation: string, body: JsonObject | Buffer = {}, attempt = 1) => {
    const request = start(
      operation,
      Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)),
      attempt,
    );
    const [reply] = (await once(request, "response")) as [IncomingMessage];
    return { status: reply.statusCode, headers: reply.headers, body: await buffer(reply) };
  };
  return { proxy, served, waiting, start, ask };
}

describe("a fault proxy", () => {
  test("hands on every byte and header both ways, and counts nothing as a fault", async () => {
    const { proxy, ask } = await behind();
    const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 256));
    const reply = await ask("PutItem", bytes);
    expect(reply).toMatchObject({ status: 207, headers: { "x-echo": "7", "x-length": "1000" }, body: bytes });
    expect(proxy.requests("PutItem")).toBe(1);
    expect(proxy.faults("reset")).toBe(0);
  });

  test("keeps parallel requests over the same connections apart", async () => {
    const { proxy, ask } = await behind({
      operations: ["PutItem"],
      when: everyNth(3),
      fault: { kind: "throttle" },
    });
    const bodies = Array.from({ length: 60 }, (_, id) => ({ id }));
    const replies = await Promise.all(bodies.map((body) => ask("PutItem", body)));
    const served = replies.filter(({ status }) => status === 207);
    expect(served).toHaveLength(40);
    for (const [index, reply] of replies.entries()) {
      if (reply.status === 207) expect(JSON.parse(reply.body.toString())).toEqual({ id: index });
      else expect(reply.body.toString()).toContain("ProvisionedThroughputExceededException");
    }
    expect(proxy.faults("throttle")).toBe(20);
  });

  test("picks calls by operation, number, attempt and body, each rule by its own count", async () => {
    const { proxy, ask } = await behind(
      { operations: ["GetItem"], when: nth(2), fault: { kind: "throttle" } },
      {
        operations: ["GetItem", "PutItem"],
        when: ({ body }) => body["id"] === 7,
        fault: { kind: "server-error" },
      },
      { operations: ["Query"], when: firstAttempt, fault: { kind: "condition-failed" } },
    );
    const statuses = async (...calls: Parameters<typeof ask>[]): Promise<unknown[]> => {
      const replies = [];
      for (const call of calls) replies.push((await ask(...call)).status);
      return replies;
    };
    expect(await statuses(["PutItem", { id: 7 }], ["GetItem", { id: 1 }], ["GetItem", { id: 7 }])).toEqual([
      500, 207, 400,
    ]);
    expect(await statuses(["Query", {}, 1], ["Query", {}, 2], ["Scan", { id: 7 }])).toEqual([400, 207, 207]);
    expect([
      proxy.faults("throttle"),
      proxy.faults("server-error"),
      proxy.faults("condition-failed"),
    ]).toEqual([1, 1, 1]);
  });

  test("takes new rules while it runs, and counts their calls anew", async () => {
    const rule: FaultRule = {
      operations: ["*"],
      when: first(1),
      fault: { kind: "server-error", status: 503 },
    };
    const { proxy, ask } = await behind(rule);
    expect((await ask("PutItem")).status).toBe(503);
    expect((await ask("PutItem")).status).toBe(207);
    proxy.setRules(rule);
    expect((await ask("PutItem")).status).toBe(503);
    proxy.setRules();
    expect((await ask("PutItem")).status).toBe(207);
    expect(proxy.faults("server-error")).toBe(2);
  });

  test.each([
    ["reset", 0],
    ["lose-answer", 1],
    ["half-reply", 1],
  ] as const)("breaks the connection of a %s, and the service was asked %i times", async (kind, times) => {
    const { proxy, served, ask } = await behind({ operations: ["PutItem"], when: first(1), fault: { kind } });
    await expect(ask("PutItem", { id: 1 })).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(served).toHaveLength(times);
    expect(proxy.faults(kind)).toBe(1);
    expect((await ask("PutItem", { id: 1 })).status).toBe(207);
  });

  test("breaks off an answer that has no body, too", async () => {
    const { ask } = await behind({ operations: ["PutItem"], fault: { kind: "half-reply" } });
    await expect(ask("PutItem", Buffer.alloc(0))).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("takes a request back when its client goes away", async () => {
    const { start, waiting } = await behind();
    const request = start("Wait", Buffer.from("{}")).on("error", () => {});
    await waiting.came.promise;
    request.destroy();
    await expect(waiting.left.promise).resolves.toBeUndefined();
  });

  test("stops at once with a request under way", async () => {
    const { proxy, ask, waiting } = await behind();
    const asked = expect(ask("Wait")).rejects.toMatchObject({ code: "ECONNRESET" });
    await waiting.came.promise;
    await proxy.stop();
    await asked;
    await waiting.left.promise;
    await expect(ask("PutItem")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("tells at its end that a rule's condition threw, which its client only sees as a broken connection", async () => {
    const { proxy, ask } = await behind({
      operations: ["PutItem"],
      when: () => {
        throw new Error("a mistake in the test");
      },
      fault: { kind: "reset" },
    });
    await expect(ask("PutItem")).rejects.toMatchObject({ code: "ECONNRESET" });
    await expect(proxy.stop()).rejects.toThrow("a mistake in the test");
  });
});

describe("a partial failure", () => {
  const isOdd = (_: JsonObject, index: number): boolean => index % 2 === 1;
  const entries = (...ids: string[]) => ids.map((Id) => ({ Id, MessageBody: `body ${Id}` }));

  /** A service that serves what it is asked for, and says what that was. */
  async function partial(answer: (asked: JsonObject) => JsonObject, fails = isOdd) {
    const asked: JsonObject[] = [];
    const service = await listenOnLoopback(0, (request, response) => {
      void buffer(request).then((body) => {
        const json = JSON.parse(body.toString()) as JsonObject;
        asked.push(json);
        return response.writeHead(200, { "x-amz-crc32": "1" }).end(JSON.stringify(answer(json)));
      });
    });
    const rule: FaultRule = { operations: ["*"], fault: { kind: "partial-failure", fails } };
    const proxy = await startFaultProxy(service.endpoint, rule);
    onTestFinished(async () => {
      await proxy.stop();
      await service.stop();
    });
    const ask = async (body: JsonObject) => {
      const reply = await fetch(proxy.endpoint, { method: "POST", body: JSON.stringify(body) });
      return { headers: reply.headers, json: await reply.json() };
    };
    return { proxy, asked, ask };
  }

  test("of a batch serves the entries that do not fail, and names the others beside those that failed by themselves", async () => {
    const failed = { Id: "c", SenderFault: true, Code: "InvalidMessageContents" };
    const { proxy, asked, ask } = await partial(() => ({ Successful: [{ Id: "a" }], Failed: [failed] }));
    const { headers, json } = await ask({ QueueUrl: "queue", Entries: entries("a", "b", "c", "d") });
    const internal = { SenderFault: false, Code: "InternalError" };
    expect(asked).toEqual([{ QueueUrl: "queue", Entries: entries("a", "c") }]);
    expect(json).toEqual({
      Successful: [{ Id: "a" }],
      Failed: [failed, { Id: "b", ...internal }, { Id: "d", ...internal }],
    });
    expect(headers.has("x-amz-crc32")).toBe(false); // it was that of another body
    expect(proxy.faults("partial-failure")).toBe(1);
  });

  test("of all entries asks the service for nothing", async () => {
    const { proxy, asked, ask } = await partial(
      () => ({}),
      () => true,
    );
    const { json } = await ask({ Entries: entries("a") });
    expect(json).toEqual({
      Successful: [],
      Failed: [{ Id: "a", SenderFault: false, Code: "InternalError" }],
    });
    expect(asked).toEqual([]);
    expect(proxy.faults("partial-failure")).toBe(1);
  });

  test("of no entry is no fault", async () => {
    const { proxy, ask } = await partial(() => ({ Successful: [{ Id: "a" }] }));
    expect((await ask({ Entries: entries("a") })).json).toEqual({ Successful: [{ Id: "a" }] });
    expect(proxy.faults("partial-failure")).toBe(0);
  });

  test("of keys leaves them unprocessed, beside those that the service left so", async () => {
    const keys = (...ids: string[]) => ids.map((id) => ({ id: { S: id } }));
    const { proxy, asked, ask } = await partial(() => ({
      Responses: { one: keys("a") },
      UnprocessedKeys: { one: { Keys: keys("c"), ConsistentRead: true } },
    }));
    const { json } = await ask({
      RequestItems: { one: { Keys: keys("a", "b", "c"), ConsistentRead: true }, two: { Keys: keys("d") } },
    });
    expect(asked).toEqual([
      { RequestItems: { one: { Keys: keys("a", "c"), ConsistentRead: true }, two: { Keys: keys("d") } } },
    ]);
    expect(json).toEqual({
      Responses: { one: keys("a") },
      UnprocessedKeys: { one: { Keys: keys("c", "b"), ConsistentRead: true } },
    });
    expect(proxy.faults("partial-failure")).toBe(1);
  });
});
