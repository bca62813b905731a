import { addressStyles } from "@lead-normalizer/core/export/style-address.ts";
import { checkOutputPath } from "@lead-normalizer/local/files/check-output-path.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import type { LeadFormat } from "@lead-normalizer/local/files/lead-file.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { type Command, InvalidArgumentError, Option } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { askedToEnd } from "../terminal/asked-to-end.ts";
import { createProgress } from "../terminal/progress.ts";
import { counted } from "../terminal/output.ts";
import { byName } from "../terminal/who.ts";
import { type Exported, type ExportOptions, exportLeads } from "./export-leads.ts";
import { toFile, toStream } from "./write-lines.ts";

type Options = Omit<ExportOptions, "format"> & { format?: LeadFormat; output?: string };

/** Adds `export`: what the morning's systems take from here. */
export function addExportCommand(program: Command, cli: Cli): void {
  byName(program.command("export"))
    .description(
      "every normalised lead, what was typed beside what is stored; says on stderr where the next one goes on",
    )
    .option("--since <time>", "only those that changed since, as the export before said it", instant)
    .addOption(
      new Option("--format <format>", "default: csv, or what --output ends in").choices(["csv", "jsonl"]),
    )
    .addOption(
      new Option("--address-style <style>", "how addresses are written")
        .choices(addressStyles)
        .default("canonical"),
    )
    .option("--ascii", "normalised values without accents and ñ", false)
    .option("--output <file>", "a .csv or .jsonl that is replaced as a whole (default: stdout)")
    .option("--reason <text>", "what for, for whoever asks later")
    .addHelpText(
      "after",
      `
Examples:
  pnpm ops --local export --output leads.csv
  pnpm -s ops --local export --since 2026-11-22T07:00:00.000Z --format jsonl \\
    --address-style dian --ascii
`,
    )
    .action(async (options: Options) => {
      await runExport(cli, program.opts<{ json: boolean }>().json, options);
    });
}

async function runExport(cli: Cli, isJson: boolean, { output: path, format: asked, ...options }: Options) {
  const ends = path === undefined ? undefined : await checkOutputPath(path);
  if (ends !== undefined && asked !== undefined && ends !== asked) {
    throw new InputError(`--format ${asked} and a file that ends in .${ends} exclude each other.`, {
      wayOut: "Give one of them.",
    });
  }
  if (isJson && path === undefined && asked === "csv") {
    throw new InputError("--json and --format csv exclude each other on stdout.", {
      wayOut: "Give one of them, or --output.",
    });
  }
  const format = asked ?? ends ?? (isJson ? "jsonl" : "csv");
  // A file that was begun is taken away again; on stdout nothing can be.
  const stop = path === undefined ? undefined : askedToEnd();
  const write = path === undefined ? toStream(process.stdout) : toFile(path);
  const progress = createProgress("leads read", undefined);
  try {
    const tables = await cli.tables();
    const done = await exportLeads(
      tables,
      { ...options, format },
      path !== undefined,
      write,
      (read, exported) => {
        stop?.throwIfAborted();
        progress.at(read, { note: `${exported} exported` });
      },
    );
    progress.end();
    process.stderr.write(`${describe(done)}\n`);
    if (path !== undefined && isJson) cli.output().row("", done);
  } catch (error) {
    progress.end();
    if (stop?.aborted !== true) throw error;
    process.stderr.write("Stopped. The file is as it was.\n");
    process.exitCode = exitCodes.failed;
  }
}

function describe({ exported, read, nextSince }: Exported): string {
  return nextSince === undefined
    ? "Cut off by its reader: begin again where this one began."
    : `Exported ${counted(exported, "lead")} of ${read}. Next time: --since ${nextSince}`;
}

/** A moment that is the same everywhere: ISO with its offset, or epoch ms. @throws InvalidArgumentError */
export function instant(text: string): number {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const atMs = /^\d{13}$/.test(text) ? Number(text) : isIso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(atMs)) {
    throw new InvalidArgumentError("It must look like 2026-11-22T02:00:00-05:00, or be epoch ms.");
  }
  if (atMs > Date.now()) throw new InvalidArgumentError("It must not be in the future.");
  return atMs;
}
