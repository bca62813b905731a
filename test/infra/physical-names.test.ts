import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { physicalNames } from "../../packages/ops/src/doctor/physical-names.ts";
import { expect, inject, test } from "vitest";

import { readStack } from "./synthesize-stage.ts";

const types: Record<NamedResource["kind"], string> = {
  table: "Table",
  queue: "Queue",
  function: "Function",
  topic: "Topic",
};

test("doctor looks every table, queue, function and topic of a stage up, and nothing else", () => {
  const { production, following } = inject("stages");
  const there = new Set(
    [production, following].flatMap((json) =>
      Object.entries(types).flatMap(([kind, type]) =>
        readStack(json)
          .all(type)
          .map(({ inputs }) => `${kind} ${String(inputs["name"])}`),
      ),
    ),
  );
  const known = physicalNames("awsrestart").map(({ kind, name }) => `${kind} ${name}`);
  expect([...there].toSorted()).toEqual(known.toSorted());
});
