import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type * as z from "zod";

/** What is wrong is told so often, and in so many characters, at most: it may quote names of keys. */
const ISSUES_MAX = 10;
const DETAIL_MAX_CHARS = 1_000;

/** Reads one part of a request. @throws NormalizerError `request.invalid`, naming every wrong key and its rule */
export function parseRequest<T>(part: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const told = issues.slice(0, ISSUES_MAX).map(({ path, message }) => [...path, message].join(": "));
  if (issues.length > ISSUES_MAX) told.push(`and ${issues.length - ISSUES_MAX} more`);
  const detail = `In the ${part}: ${told.join("; ")}.`;
  throw new NormalizerError("request.invalid", detail.slice(0, DETAIL_MAX_CHARS).toWellFormed());
}
