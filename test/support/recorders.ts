import type {
  ConsumerSwitch,
  DeadLetterReason,
  Log,
  Metrics,
  Pause,
  ProducerStarter,
  QueueRecord,
  ReceivedMessages,
  SummaryNotice,
} from "@lead-normalizer/core/ports.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";

export interface LogLine {
  level: "info" | "warn";
  event: string;
  fields: Readonly<Record<string, unknown>>;
}

/** A log that keeps its lines. */
export function createRecordedLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  return {
    lines,
    info: (event, fields = {}) => void lines.push({ level: "info", event, fields }),
    warn: (event, fields = {}) => void lines.push({ level: "warn", event, fields }),
  };
}

/** Metrics that keep their sums, by `name` or `name{field,code}`. */
export function createRecordedMetrics(): Metrics & { readonly sums: Map<string, number> } {
  const sums = new Map<string, number>();
  return {
    sums,
    add(name, value, dimensions) {
      const key = dimensions === undefined ? name : `${name}${JSON.stringify(dimensions)}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    },
  };
}

/** What a consumer did to its messages. */
export function createRecordedMessages(): ReceivedMessages & {
  readonly postponed: { receiptHandle: string; seconds: number }[];
  readonly dead: { record: QueueRecord; reason: DeadLetterReason }[];
} {
  const postponed: { receiptHandle: string; seconds: number }[] = [];
  const dead: { record: QueueRecord; reason: DeadLetterReason }[] = [];
  return {
    postponed,
    dead,
    postpone: async (receiptHandle, seconds) => void postponed.push({ receiptHandle, seconds }),
    deadLetter: async (record, reason) => void dead.push({ record, reason }),
  };
}

export function createRecordedSwitch(): ConsumerSwitch & { readonly pauses: Pause[] } {
  const pauses: Pause[] = [];
  return {
    pauses,
    async pause(pause) {
      pauses.push(pause);
      return true;
    },
    isOn: async () => pauses.length === 0,
    resume: async () => void pauses.splice(0),
  };
}

/** Producers that were asked for. None comes by itself. */
export function createRecordedProducers(): ProducerStarter & { readonly started: string[] } {
  const started: string[] = [];
  return { started, start: async (runId) => void started.push(runId) };
}

export function createRecordedNotice(): SummaryNotice & {
  readonly summaries: Summary[];
  /** Of which of them a replay made it anew. */
  readonly again: boolean[];
} {
  const summaries: Summary[] = [];
  const again: boolean[] = [];
  return {
    summaries,
    again,
    async publish(summary, circumstances) {
      summaries.push(summary);
      again.push(circumstances.again);
    },
  };
}
