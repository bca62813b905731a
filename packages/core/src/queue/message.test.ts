import { describe, expect, it } from "vitest";

import { aMessage } from "../../../../test/support/builders.ts";
import { NormalizerError } from "../errors.ts";
import { parseMessage } from "./message.ts";

function problemOf(body: string): NormalizerError {
  try {
    parseMessage(body);
  } catch (error) {
    if (error instanceof NormalizerError) return error;
    throw error;
  }
  throw new Error("The message was accepted.");
}

it("a message comes out as it was sent", () => {
  const { v: _v, ...batch } = aMessage();
  expect(parseMessage(JSON.stringify(aMessage()))).toEqual(batch);
});

describe("what is no batch is malformed", () => {
  const { batchId: _batchId, ...withoutBatch } = aMessage();
  it.each([
    ["no JSON", "not json", "body"],
    ["empty", "", "body"],
    ["null", "null", "body"],
    ["a list", "[]", "body"],
    ["without a batch id", JSON.stringify(withoutBatch), "batchId"],
    ["without leads", JSON.stringify({ ...aMessage(), leadIds: [] }), "leadIds"],
    ["with a lead id that is none", JSON.stringify({ ...aMessage(), leadIds: ["a", ""] }), "leadIds.1"],
    ["without fields", JSON.stringify({ ...aMessage(), fields: [] }), "fields"],
    ["of a version to come", JSON.stringify({ ...aMessage(), v: 99 }), "v"],
    ["with a time that is a text", JSON.stringify({ ...aMessage(), staleBeforeMs: "now" }), "staleBeforeMs"],
    ["with something unknown in it", JSON.stringify({ ...aMessage(), more: 1 }), "body"],
  ])("%s, and the error names the spot", (_what, body, spot) => {
    const problem = problemOf(body);
    expect(problem.code).toBe("message.malformed");
    expect(problem.message).toContain(`${spot}: `);
  });

  it("and never quotes what stands in it", () => {
    const bodies = [
      "Juan Carlos",
      JSON.stringify({ ...aMessage(), v: "Juan Carlos", "Juan Carlos": "Juan Carlos" }),
    ];
    for (const body of bodies) {
      expect(problemOf(body).message).not.toContain("Juan");
      expect(problemOf(body).cause).toBeUndefined();
    }
  });
});
