import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.dirname(path.dirname(import.meta.dirname));

export interface Heading {
  level: number;
  text: string;
  /** The last part of its address on GitHub. */
  anchor: string;
}

/** A Markdown file of the repository. */
export interface Page {
  file: string;
  text: string;
  headings: Heading[];
  /** What stands in fences, block by block. */
  blocks: string[];
  /** The text without what stands in fences. */
  prose: string;
}

export function readPage(file: string): Page {
  const text = readFileSync(path.join(root, file), "utf8");
  const parts = text.split(/^```.*\n/m);
  const prose = parts.filter((_, index) => index % 2 === 0).join("\n");
  const seen = new Map<string, number>();
  const headings = [...prose.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = "", title = ""]) => {
    const anchor = anchorOf(title);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return { level: marks.length, text: title, anchor: before === 0 ? anchor : `${anchor}-${before}` };
  });
  return { file, text, headings, blocks: parts.filter((_, index) => index % 2 === 1), prose };
}

/** As GitHub makes it: lower case, no punctuation but dashes and underscores, dashes for spaces. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** Headings of a level below a heading, as far as its own section goes. */
export function headingsBelow({ file, headings }: Page, above: string, level: number): string[] {
  const start = headings.findIndex(({ text }) => text === above);
  const top = headings[start];
  if (top === undefined) throw new Error(`${file} has no section "${above}"`);
  const rest = headings.slice(start + 1);
  const end = rest.findIndex((heading) => heading.level <= top.level);
  return (end === -1 ? rest : rest.slice(0, end))
    .filter((heading) => heading.level === level)
    .map(({ text }) => text);
}

/** What stands under a heading, up to the next heading of any level. */
export function sectionOf({ file, text }: Page, heading: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.replace(/^#+ /, "") === heading && line.startsWith("#"));
  if (start === -1) throw new Error(`${file} has no section "${heading}"`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#{1,6} /.test(line));
  return (end === -1 ? rest : rest.slice(0, end)).join("\n");
}

/** Every page that people read: at the root and under docs/. */
export function documentFiles(): string[] {
  const isPage = (file: string): boolean => file.endsWith(".md");
  const docs = readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" });
  return [
    ...readdirSync(root).filter(isPage),
    ...docs.filter(isPage).map((file) => `docs/${file}`),
  ].toSorted();
}
