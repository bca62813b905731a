export type LeadFormat = "csv" | "jsonl";
export type Encoding = "utf-8" | "windows-1252";
export type Separator = "," | ";" | "\t";

export interface ReadLeadsOptions {
  path: string;
  /** `--map field=column`, as given. */
  map: ReadonlyArray<{ field: string; column: string }>;
  /** `--id-column`. Without it the column is `leadId`, however it is written. */
  idColumn?: string;
  generateIds: boolean;
  /** The lead attributes that people typed into. */
  fields: readonly string[];
}

/** One lead of a file. */
export type LeadRow = Record<string, unknown> & { leadId: string };

/** A file whose every lead was read and checked. */
export interface LeadFile {
  path: string;
  format: LeadFormat;
  encoding: Encoding;
  /** Of a CSV only. */
  separator?: Separator;
  /** The header as written, without the columns that our own CSV output adds. For JSONL every key that occurs. */
  columns: string[];
  /** Column that `leadId` (unless it was generated) and each field are read from. A field without column is absent. */
  columnOf: Record<string, string>;
  /** Attributes as they are to be stored; each has a string `leadId`, unique in the file. */
  leads: LeadRow[];
  /** What to tell the user before anything is loaded. */
  notes: string[];
}

/** What one of the two formats yields; `readLeads` adds the file itself. */
export type LeadContent = Pick<LeadFile, "separator" | "columns" | "columnOf" | "leads" | "notes">;
