import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { aMessage } from "../../../../test/support/builders.ts";
import { NormalizerError } from "../errors.ts";
import { defaultSettings } from "../run/settings.ts";
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

it("asking anew is an addition: a message without it is as it was, and version 0 never had it", () => {
  expect(parseMessage(JSON.stringify(aMessage()))).not.toHaveProperty("reask");
  expect(parseMessage(JSON.stringify(aMessage({ reask: true })))).toMatchObject({ reask: true });
  const { fields: _fields, ...v0 } = aMessage({ reask: true });
  expect(problemOf(JSON.stringify({ ...v0, v: 0 })).code).toBe("message.malformed");
});

/** As it was on the queue when that version was deployed. */
const recorded = (version: string): string =>
  readFileSync(new URL(`../../../../test/fixtures/messages/${version}.json`, import.meta.url), "utf8");

describe("a recorded message", () => {
  it("of version 0, which had no fields, is read: those of its run count", () => {
    expect(parseMessage(recorded("v0"))).toEqual({
      runId: "scheduled-2026-11-21T070000Z",
      batchId: "c-000001",
      leadIds: ["lead-1", "lead-2"],
      staleBeforeMs: 1_794_639_600_000,
      force: false,
      fields: undefined,
    });
  });

  it("of version 1 is read, with its fields", () => {
    expect(parseMessage(recorded("v1"))).toEqual({
      runId: "scheduled-2026-11-22T070000Z",
      batchId: "c-000001",
      leadIds: ["lead-1", "lead-2"],
      staleBeforeMs: 1_794_726_000_000,
      force: false,
      fields: defaultSettings.fieldsToNormalize,
    });
  });

  it.each(["v0", "v1"])("of %s is what this version would have made of the same batch", (version) => {
    const { v: _v, ...json } = JSON.parse(recorded(version)) as Record<string, unknown>;
    expect(parseMessage(recorded(version))).toEqual({ fields: undefined, ...json });
  });

  it.each([
    ["version 0 with fields", JSON.stringify({ ...aMessage(), v: 0 })],
    ["version 1 without fields", recorded("v0").replace('"v":0', '"v":1')],
    ["no version", recorded("v1").replace('"v":1,', "")],
    ["the next version", recorded("v1").replace('"v":1', '"v":2')],
    ["the next version in the shape of version 0", recorded("v0").replace('"v":0', '"v":2')],
  ])("never was of %s: that is malformed", (_what, body) => {
    expect(problemOf(body).code).toBe("message.malformed");
  });
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
