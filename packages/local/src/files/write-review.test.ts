import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import type { Separator } from "./lead-file.ts";
import { type ReviewRow, writeReview } from "./write-review.ts";

const aRow = (changes: Partial<ReviewRow> = {}): ReviewRow => ({
  leadId: "1",
  field: "ciudad",
  original: "La Unión",
  stored: "La Unión",
  reason: "ambiguous",
  candidates: ["La Unión, Nariño", "La Unión, Valle del Cauca"],
  flags: ["homonym", "short"],
  ...changes,
});

async function review(rows: readonly ReviewRow[], separator?: Separator): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "write-review-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "out", "review.csv");
  async function* source(): AsyncGenerator<ReviewRow> {
    yield* rows;
  }
  await writeReview(path, source(), separator);
  return readFile(path, "utf8");
}

describe("writeReview", () => {
  it("has a row for each value, candidates and flags each in one cell", async () => {
    expect(await review([aRow()])).toBe(
      "\ufeffleadId,field,original,stored,reason,candidates,flags\r\n" +
        '1,ciudad,La Unión,La Unión,ambiguous,"La Unión, Nariño | La Unión, Valle del Cauca",homonym | short\r\n',
    );
  });

  it("without rows it is a header, so that the file says: nothing to review", async () => {
    expect(await review([])).toBe("\ufeffleadId,field,original,stored,reason,candidates,flags\r\n");
  });

  it("what people typed is never evaluated", async () => {
    const text = await review([
      aRow({ original: "=cmd|'/C calc'!A0", stored: "+1", candidates: ["@x"], flags: [] }),
    ]);
    expect(text.split("\r\n")[1]).toBe("1,ciudad,'=cmd|'/C calc'!A0,'+1,ambiguous,'@x,");
  });

  it("can be separated like the input", async () => {
    expect((await review([aRow()], ";")).split("\r\n")[0]).toBe(
      "\ufeffleadId;field;original;stored;reason;candidates;flags",
    );
  });
});
