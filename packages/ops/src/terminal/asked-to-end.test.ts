import { EventEmitter } from "node:events";

import { expect, test } from "vitest";

import { askedToEnd } from "./asked-to-end.ts";

test.each(["SIGINT", "SIGTERM", "SIGHUP"])(
  "%s, also twice, leaves time to take away what was begun",
  (name) => {
    const someProcess = new EventEmitter();
    const signal = askedToEnd(someProcess);
    expect(signal.aborted).toBe(false);
    // Without a listener Node ends the process at once.
    expect([someProcess.emit(name), someProcess.emit(name)]).toEqual([true, true]);
    expect(signal.aborted).toBe(true);
  },
);
