import type { Page } from "./markdown.ts";

/** Tables between a heading and the next one of any level, each as rows of cells without its head. */
export function tablesBelow({ file, text }: Page, heading: string): string[][][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start === -1) throw new Error(`${file} has no section "${heading}"`);
  const tables: string[][][] = [];
  let isTable = false;
  for (const line of lines.slice(start + 1)) {
    if (/^#+ /.test(line)) break;
    if (line.startsWith("|") && !isTable) tables.push([]);
    isTable = line.startsWith("|");
    if (isTable)
      tables.at(-1)?.push(
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  return tables.map((rows) => rows.slice(2));
}
