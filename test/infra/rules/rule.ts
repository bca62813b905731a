import type { Stack } from "../synthesize-stage.ts";

/** Rules by the sentence that they keep true. A rule throws where a stage breaks it. */
export type Rules = Readonly<Record<string, (stack: Stack, prefix: string) => void | Promise<void>>>;
