import { fold } from "../text/fold.ts";
import { everydayTitles } from "./everyday-titles.ts";
import { nonOccupations } from "./non-occupations.ts";
import { packedTitles } from "./packed-titles.ts";
import { renderTitle } from "./render-title.ts";
import { readForms } from "./title-forms.ts";
import { wordsOf } from "./title-words.ts";
import { unpackTitles } from "./unpack-titles.ts";

export interface TitleRow {
  /** As written, with the marks of its feminine words. */
  title: string;
  /** Of CUOC, where the title or what it is called there has one. */
  code?: string;
  kind: "cuoc" | "everyday" | "non-occupation";
}

/** One form of a row: twice its place, and one more for the feminine form. */
export type TitleId = number;

export interface TitleTable {
  rows: readonly TitleRow[];
  /** The form of each folded spelling; of one that two rows share, the first. */
  idBySpelling: ReadonlyMap<string, TitleId>;
}

let table: TitleTable | undefined;

/** The titles of CUOC, the everyday ones and what is no occupation, read at the first call (some 26,000 forms). */
export function titleTable(): TitleTable {
  table ??= readTable();
  return table;
}

export const isFeminine = (id: TitleId): boolean => (id & 1) === 1;

export function rowOf(id: TitleId): TitleRow {
  const row = titleTable().rows[id >> 1];
  if (row === undefined) throw new RangeError(`no title ${id}`);
  return row;
}

/** The form as CUOC writes it. */
export function formOf(id: TitleId): string {
  const { masculine, feminine } = readForms(rowOf(id).title);
  return isFeminine(id) ? feminine : masculine;
}

/** The form in Title Case. The few forms that people use are rendered once each. */
export function renderForm(id: TitleId): string {
  const known = rendered.get(id);
  if (known !== undefined) return known;
  const title = renderTitle(formOf(id));
  rendered.set(id, title);
  return title;
}

const rendered = new Map<TitleId, string>();

function readTable(): TitleTable {
  const rows: TitleRow[] = [];
  const idBySpelling = new Map<string, TitleId>();
  const know = (spelling: string, id: TitleId): void => {
    if (!idBySpelling.has(spelling)) idBySpelling.set(spelling, id);
  };
  const knowForm = (form: string, id: TitleId): void => {
    know(form, id);
    if (!isPlain(form)) know(wordsOf(form).join(" "), id);
  };
  const add = (row: TitleRow, spellings: readonly string[]): void => {
    const id = 2 * rows.push(row) - 2;
    for (const spelling of spellings) {
      const { masculine, feminine } = readForms(spelling);
      knowForm(masculine, id);
      if (feminine !== masculine) knowForm(feminine, id + 1);
    }
  };
  const shortened: TitleRow[] = [];
  let code = "";
  const cuocTitles = unpackTitles(packedTitles);
  const foldedLines = foldRows(cuocTitles).split("\n");
  for (const [at, line] of cuocTitles.split("\n").entries()) {
    const bar = line.indexOf("|");
    if (bar > 0) code = line.slice(0, bar);
    const row: TitleRow = { title: line.slice(bar + 1), code, kind: "cuoc" };
    add(row, [foldedLines[at]?.slice(bar + 1) ?? ""]);
    const short = withoutExplanation(row.title);
    if (short !== undefined) shortened.push({ ...row, title: short });
  }
  for (const row of shortened) add(row, [foldRows(row.title)]);
  for (const { title, cuoc, spellings } of everydayTitles()) {
    const meant = cuoc === undefined ? undefined : idBySpelling.get(fold(cuoc));
    const meantCode = meant === undefined ? undefined : rows[meant >> 1]?.code;
    add(
      { title, kind: "everyday", ...(meantCode === undefined ? {} : { code: meantCode }) },
      [title, ...spellings].map(foldRows),
    );
  }
  for (const { title, spellings } of nonOccupations()) {
    add({ title, kind: "non-occupation" }, [title, ...spellings].map(foldRows));
  }
  return { rows, idBySpelling };
}

/** As {@link fold}, for rows of a table: they have single spaces, and their line breaks stay. */
function foldRows(rows: string): string {
  return rows
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/gu, "")
    .toLowerCase();
}

function isPlain(form: string): boolean {
  return /^[a-z0-9 ]+$/u.test(form);
}

/** The title without the brackets that only explain an acronym; what they except belongs to it. */
function withoutExplanation(title: string): string | undefined {
  const from = title.indexOf("(");
  const to = title.indexOf(")");
  if (from < 0 || to < from || exceptions.test(title.slice(from + 1))) return undefined;
  return `${title.slice(0, from).trimEnd()}${title.slice(to + 1)}`;
}

const exceptions = /^(?:excepto|excluyendo|en|nivel|industria|perforaci[oó]n|planta de gas)(?: |\))/u;
