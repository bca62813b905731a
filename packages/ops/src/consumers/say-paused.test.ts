import { expect, test } from "vitest";

import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import { sayPaused } from "./say-paused.ts";

const pause = { code: "operator", message: "why", by: "ana", atMs: 0 } as const;

test.for([
  [
    "whoever sends something to paused consumers hears that it waits",
    pause,
    /^The consumers are paused.*`ops resume`/,
  ],
  ["of consumers that work nothing is said", undefined, /^$/],
] as const)("%s", async ([, standing, expected]) => {
  const said: string[] = [];
  const output = { say: (text: string) => void said.push(text), row: () => {} };
  await sayPaused({ pauseNotice: createMemoryPauseNotice(standing) }, output);
  expect(said.join("\n")).toMatch(expected);
});
