import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";

/** The notice of a pause in memory. As in the real one, that of a spend stop stands. */
export function createMemoryPauseNotice(pause?: Pause): PauseNotice & { standing: Pause | undefined } {
  const notice = {
    standing: pause,
    async post(posted: Pause) {
      if (notice.standing?.code !== "spend.stopped") notice.standing = posted;
    },
    read: async () => structuredClone(notice.standing),
    async remove() {
      notice.standing = undefined;
    },
  };
  return notice;
}
