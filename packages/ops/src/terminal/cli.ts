import type { Operations } from "../system/open-operations.ts";
import type { Tables } from "../system/open-tables.ts";
import type { Target } from "../system/target.ts";
import type { Consent } from "./consent.ts";
import type { Output } from "./output.ts";

/** What every command has from the options that stand before or after any of them. Nothing is opened that is not asked for. */
export interface Cli {
  target(): Target;
  output(): Output;
  /** Asks before production is changed. */
  consent(): Consent;
  tables(): Promise<Tables>;
  operations(): Promise<Operations>;
}
