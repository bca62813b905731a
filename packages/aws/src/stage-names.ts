/** What a stage's things are called, besides its tables: in `stacks/`, and wherever an operator names a stage. */
export interface StageNames {
  batches: string;
  deadLetters: string;
  producer: string;
  consumer: string;
  /** The alarm that stops the consumers when too much is spent. */
  spendAlarm: string;
}

/** For example `awsrestart-batches`. */
export function stageNames(prefix: string): StageNames {
  return {
    batches: `${prefix}-batches`,
    deadLetters: `${prefix}-batches-dlq`,
    producer: `${prefix}-normalize-leads`,
    consumer: `${prefix}-consume-batches`,
    spendAlarm: `${prefix}-spend-stop`,
  };
}

/** The tag of every function that says which version of the code it runs. */
export const CODE_VERSION_TAG = "code-version";
