import type { StageSettings } from "../../../../../stacks/stages.ts";

/** Of every stage. A test compares all of them with a synthesised stage. */
const everywhere = [
  "normalization-errors",
  "function-errors",
  "function-throttles",
  "model-throttles",
  "producer-duration",
  "consumer-duration",
  "settle-duration",
  "dead-letters",
  "missed-schedules",
  "oldest-message",
  "no-progress",
  "settle-missing",
  "run-unfinished",
  "leads-waiting",
  "ledger",
  "paused",
  "admin-api-errors",
  "spend-stop",
  "spend-stop-failed",
];

/** The ids of a stage's alarms: the last part of their names, and their sections in docs/operations.md. */
export function stageAlarms({ nightlyRun, followChanges }: StageSettings): string[] {
  return [
    ...everywhere,
    ...(nightlyRun ? ["nightly-run-missing"] : []),
    ...(followChanges ? ["missed-changes", "changes-behind"] : []),
  ];
}
