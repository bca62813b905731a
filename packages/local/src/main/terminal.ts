import { styleText } from "node:util";

/** Where the main job says what it does. */
export interface Terminal {
  /** For the reader of the run. With `--json` it goes to stderr: stdout holds the summary alone. */
  line(text?: string): void;
  warn(text: string): void;
  /** A line that a next one replaces on a terminal; elsewhere it is a line now and then. */
  progress(done: number, total: number, note: string): void;
  bold(text: string): string;
}

const BAR_WIDTH = 30;
/** Without a terminal a line is printed at each of so many steps. */
const PLAIN_STEPS = 4;

export function createTerminal(json: boolean): Terminal {
  const out = json ? process.stderr : process.stdout;
  let plainStep = 0;
  let barShown = false;
  const clearBar = (): void => {
    if (barShown) out.write("\r\u001B[K");
    barShown = false;
  };
  return {
    line(text = "") {
      clearBar();
      out.write(`${text}\n`);
    },
    warn(text) {
      clearBar();
      process.stderr.write(`${text}\n`);
    },
    progress(done, total, note) {
      const share = total === 0 ? 1 : done / total;
      if (out.isTTY) {
        const full = Math.round(share * BAR_WIDTH);
        const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
        out.write(`\r\u001B[K${bar} ${done}/${total} ${note}`);
        barShown = true;
      } else if (Math.floor(share * PLAIN_STEPS) > plainStep) {
        plainStep = Math.floor(share * PLAIN_STEPS);
        out.write(`${done}/${total} ${note}\n`);
      }
    },
    bold: (text) => (out.isTTY ? styleText("bold", text) : text),
  };
}
