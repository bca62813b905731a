/** The exit codes of every command of the project. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2, refused: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
