/** Entries of the audit that are read: what is older than the oldest of so many is not judged. */
export const AUDIT_READ = 1_000;

/** What a person did and its entry have times of the same command, and so of the same minute. */
export const AUDIT_TOLERANCE_MS = 60_000;
