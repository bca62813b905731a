import type { Log, Metrics } from "@lead-normalizer/core/ports.ts";

import type { Terminal } from "./terminal.ts";

/** What a command gets from whoever runs it. */
export interface JobHooks {
  terminal: Terminal;
  log: Log;
  metrics: Metrics;
  /** Resolves when the user wants to stop (Ctrl-C). */
  stopped: Promise<void>;
  /** Everything that must be closed however the job ends. */
  onClose(close: () => Promise<void>): void;
}
