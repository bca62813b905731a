import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";

/** The notice of a pause in memory. As in the real one, only the notice that was read is replaced or removed. */
export function createMemoryPauseNotice(pause?: Pause): PauseNotice & { standing: Pause | undefined } {
  const notice = {
    standing: pause,
    async post(posted: Pause, instead?: Pause) {
      if (!isThatOne(notice.standing, instead)) return false;
      notice.standing = structuredClone(posted);
      return true;
    },
    read: async () => structuredClone(notice.standing),
    async remove(read: Pause) {
      if (notice.standing !== undefined && !isThatOne(notice.standing, read)) return false;
      notice.standing = undefined;
      return true;
    },
  };
  return notice;
}

function isThatOne(standing: Pause | undefined, read: Pause | undefined): boolean {
  return standing?.code === read?.code && standing?.atMs === read?.atMs;
}
