/** How often the line is written anew, in ms. */
const PAUSE_MS = 500;

/** One line on a terminal that says how far the export is, and how fast; nothing elsewhere. */
export function createExportProgress(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  now: () => number,
): { show(read: number, exported: number): void; end(): void } {
  const beganAtMs = now();
  let shownAtMs = beganAtMs;
  let isShown = false;
  return {
    show(read, exported) {
      const nowMs = now();
      if (!stream.isTTY || nowMs - shownAtMs < PAUSE_MS) return;
      shownAtMs = nowMs;
      isShown = true;
      const perSecond = Math.round((1_000 * read) / (nowMs - beganAtMs));
      stream.write(`\r\u001B[K${read} leads read, ${exported} exported, ${perSecond} a second`);
    },
    end() {
      if (isShown) stream.write("\r\u001B[K");
      isShown = false;
    },
  };
}
