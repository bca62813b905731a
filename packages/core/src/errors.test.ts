import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { describeError, errorCodeOf, NormalizerError, retryPolicies } from "./errors.ts";

const secret = "Calle 10 # 5 - 12, Juan Carlos";

describe("what may be logged of an error", () => {
  it("is our own message with its code, its ids and its cause", () => {
    const error = new NormalizerError("store.unavailable", "DynamoDB did not answer.", {
      ids: { leadId: "lead-1" },
      cause: new NormalizerError("model.timeout", "No reply in 20 s."),
    });
    expect(describeError(error)).toEqual({
      code: "store.unavailable",
      message: "DynamoDB did not answer.",
      leadId: "lead-1",
      cause: { code: "model.timeout", message: "No reply in 20 s." },
    });
  });

  it("is never a foreign message, but its class and where it was thrown", () => {
    const described = describeError(new TypeError(secret));
    expect(described).toMatchObject({ code: "unknown", class: "TypeError" });
    expect(described["frames"]).toContainEqual(expect.stringContaining("errors.test.ts"));
    expect(JSON.stringify(described)).not.toContain(secret);
  });

  it("is never the message of a foreign cause either", () => {
    const error = new NormalizerError("unknown", "A write failed.", { cause: new Error(secret) });
    expect(JSON.stringify(describeError(error))).not.toContain(secret);
  });

  it.each([secret, { message: secret }, null, undefined, 7])(
    "is the type of what is no error: %j",
    (thrown) => {
      expect(describeError(thrown)).toEqual({ code: "unknown", class: typeof thrown });
    },
  );

  it("stays clean when the message looks like a stack", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        const described = describeError(new Error(`${noise}\n    at ${secret}\n at ${secret}`));
        expect(JSON.stringify(described)).not.toContain("Juan Carlos");
      }),
    );
  });
});

describe("the code of what was thrown", () => {
  it("is that of our error, and unknown for everything else, which retries", () => {
    expect(errorCodeOf(new NormalizerError("budget.spent", "Spent."))).toBe("budget.spent");
    expect(errorCodeOf(new Error("model.throttled"))).toBe("unknown");
    expect(errorCodeOf(undefined)).toBe("unknown");
    expect(retryPolicies.unknown).toBe("retry");
  });

  it("implies how it is retried", () => {
    expect(new NormalizerError("model.access-denied", "No access.").retryPolicy).toBe("pause");
  });
});
