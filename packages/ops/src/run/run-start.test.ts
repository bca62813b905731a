import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { expect, test } from "vitest";

import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import { type RunStartOptions, startRun } from "./run-start.ts";

/** Whatever is touched throws. */
const untouched = {} as Operations & Cli;
const plain: RunStartOptions = { forceAll: false, lead: [], dryRun: false, wait: false };

test.for([
  ["--lead and --max", { lead: ["lead-1", "lead-2"], max: 1 }],
  ["--lead and --max", { lead: ["lead-1"], max: "none" }],
  ["--dry-run starts nothing", { dryRun: true, wait: true }],
] as const)(
  "options that contradict each other are refused before anything is read: %s",
  async ([why, options]) => {
    const act = { by: "ana", reason: "x" };
    const starting = startRun(untouched, { ...plain, ...options } as RunStartOptions, act, untouched);
    await expect(starting).rejects.toThrow(InputError);
    await expect(starting).rejects.toThrow(why);
  },
);
