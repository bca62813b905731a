import { existsSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { documentFiles, readPage, root } from "./markdown.ts";

const pages = new Map(documentFiles().map((file) => [file, readPage(file)]));

/** `[text](target)` of a page, without those to other sites. */
const linksOf = (prose: string): string[] =>
  [...prose.replaceAll(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** What is wrong with a link; undefined = it leads somewhere. */
function problemOf(file: string, target: string): string | undefined {
  const [beside = "", anchor] = target.split("#");
  const found = beside === "" ? file : path.join(path.dirname(file), beside);
  if (!existsSync(path.join(root, found))) return `${file}: there is no ${target}`;
  if (anchor === undefined) return undefined;
  const page = pages.get(found) ?? (found.endsWith(".md") ? readPage(found) : undefined);
  const isThere = page?.headings.some((heading) => heading.anchor === anchor) === true;
  return isThere ? undefined : `${file}: ${found} has no section #${anchor}`;
}

describe("links between pages", () => {
  test("lead to files and sections that exist", () => {
    const all = [...pages.values()].flatMap(({ file, prose }) =>
      linksOf(prose).map((target) => problemOf(file, target)),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("would be found if they led nowhere", () => {
    expect(problemOf("README.md", "docs/nothing.md")).toBe("README.md: there is no docs/nothing.md");
    expect(problemOf("docs/operations.md", "#nothing")).toContain("no section #nothing");
    expect(problemOf("docs/operations.md", "../README.md#deploy")).toBeUndefined();
    expect(problemOf("README.es.md", "#qué-pasa-cuando")).toBeUndefined();
  });
});
