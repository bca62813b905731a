import type { ErrorCode } from "@lead-normalizer/core/errors.ts";

/** What one check found: a line for an operator, with the way out where there is one. */
export interface Finding {
  /** `warn`: it may go wrong, or nobody could look; `fail`: it will go wrong. */
  level: "ok" | "warn" | "fail";
  what: string;
  fix?: string;
  /** Why AWS was not asked at all. */
  code?: ErrorCode;
}

export const ok = (what: string): Finding => ({ level: "ok", what });
export const warn = (what: string, fix: string): Finding => ({ level: "warn", what, fix });
export const fail = (what: string, fix: string): Finding => ({ level: "fail", what, fix });
