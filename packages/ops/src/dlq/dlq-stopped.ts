import type { Output } from "../terminal/output.ts";
import { INTERRUPTED } from "../terminal/watch.ts";

/** Says what Ctrl-C left behind. */
export function afterStop(output: Output): typeof INTERRUPTED {
  output.say("Stopped before the rest. The same command goes on with it.");
  return INTERRUPTED;
}
