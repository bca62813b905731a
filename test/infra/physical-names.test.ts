import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { physicalNames } from "../../packages/ops/src/doctor/physical-names.ts";
import { expect, inject, test } from "vitest";

import { readStack } from "./synthesize-stage.ts";

const types: Record<NamedResource["kind"], string> = {
  table: "Table",
  queue: "Queue",
  function: "Function",
  topic: "Topic",
  "log-group": "LogGroup",
};

/** Of the API's access log, whose name is generated: it cannot be there before. */
const VENDED_LOGS = "/aws/vendedlogs/";

test("doctor looks every table, queue, function, topic and log group of a stage up, and nothing else", () => {
  const { production, following } = inject("stages");
  const there = new Set(
    [production, following].flatMap((json) =>
      Object.entries(types).flatMap(([kind, type]) =>
        readStack(json)
          .all(type)
          .map(({ inputs }) => String(inputs["name"]))
          .filter((name) => !name.startsWith(VENDED_LOGS))
          .map((name) => `${kind} ${name}`),
      ),
    ),
  );
  const known = physicalNames("awsrestart").map(({ kind, name }) => `${kind} ${name}`);
  expect([...there].toSorted()).toEqual(known.toSorted());
});
