import { runOps } from "../support/start-command.ts";

/** A command as its own help tells it. */
export interface CommandHelp {
  /** All of it. */
  text: string;
  options: Set<string>;
  commands: Map<string, CommandHelp>;
}

/** All commands of `ops`, by asking each for its help. */
export async function readCommands(cwd: string, words: readonly string[] = []): Promise<CommandHelp> {
  const { stdout } = await runOps([...words, "--help"], cwd);
  const usage = `Usage: ${["ops", ...words].join(" ")} `;
  if (!stdout.startsWith(usage)) throw new Error(`"${words.join(" ")}" has no help of its own:\n${stdout}`);
  const names = listed(stdout, "Commands").filter((name) => name !== "help");
  const below = await Promise.all(
    names.map(async (name) => [name, await readCommands(cwd, [...words, name])] as const),
  );
  return {
    text: stdout,
    options: new Set(listed(stdout, "Options").flatMap((line) => [line, "-h"])),
    commands: new Map(below),
  };
}

/** The helps of a command and of all below it. */
export function allHelps({ text, commands }: CommandHelp): string[] {
  return [text, ...[...commands.values()].flatMap(allHelps)];
}

/** First words of the lines of a part of the help; of options only those with two dashes. */
function listed(help: string, part: "Options" | "Commands"): string[] {
  const lines = help.split(`\n${part}:\n`)[1]?.split("\n\n")[0]?.split("\n") ?? [];
  const pattern = part === "Options" ? /^ {2}(?:-\w, )?(--[\w-]+)/ : /^ {2}([\w-]+)/;
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}

/** What of a command line, as a page shows it after `ops`, does not exist; undefined = all of it does. */
export function problemOf(line: string, root: CommandHelp): string | undefined {
  const words = line.replaceAll(/'[^']*'|"[^"]*"/g, "TEXT").split(/\s+/);
  const global = ["--local", "--json", "--stage"];
  let command = root;
  let isDone = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (global.includes(word)) {
      if (word === "--stage") index += 1;
    } else if (word.startsWith("--")) {
      isDone = true;
      if (!command.options.has(word) && !root.options.has(word)) return `${line}: no option ${word}`;
    } else if (!isDone) {
      const next = command.commands.get(word);
      isDone = next === undefined;
      if (next !== undefined) command = next;
      else if (command.commands.size > 0) return `${line}: no command ${word}`;
    }
  }
  return undefined;
}
