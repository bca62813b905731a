import TinyQueue from "tinyqueue";

import { hashText } from "../normalize/source-hash.ts";

/** A stale lead that could be chosen. */
export interface Candidate {
  leadId: string;
  staleness: "never" | "edited" | "retry" | "expired";
  /** Epoch ms from which it has been waiting; 0 = unknown, which counts as longest. */
  sinceMs: number;
}

export interface ChoiceLimits {
  /** How many leads that may cost money. */
  cap: number;
  /** How many rechecks of unchanged leads, which do not. */
  recheckCap: number;
  /** Draws the lottery: another text, another draw. The run's id. */
  seed: string;
}

/**
 * The share of the cap that is drawn by lot. The rest goes to those who have waited longest; but waiting times come from
 * attributes that others write, and with no or wrong times a fixed order would starve someone. With a lot, every stale
 * lead has a chance every night.
 */
const LOTTERY_SHARE = 0.2;

/** Takes candidates one by one and keeps the best within its limits: memory grows with the caps, not with the table. */
export interface Chooser {
  offer(candidate: Candidate): void;
  /** Those who have waited longest first, rechecks last. */
  choose(): Candidate[];
}

export function createChooser({ cap, recheckCap, seed }: ChoiceLimits): Chooser {
  type Entry = Candidate & { lot: string };
  const byAge = (a: Entry, b: Entry): number => a.sinceMs - b.sinceMs || byLot(a, b);
  const byLot = (a: Entry, b: Entry): number => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0);
  const oldest = keepFirst(cap, byAge);
  const drawn = keepFirst(Math.floor(cap * LOTTERY_SHARE), byLot);
  const rechecks = keepFirst(recheckCap, byAge);

  return {
    offer(candidate) {
      const entry = { ...candidate, lot: hashText(`${seed}:${candidate.leadId}`, 16) };
      if (candidate.staleness === "expired") rechecks.offer(entry);
      else {
        oldest.offer(entry);
        drawn.offer(entry);
      }
    },
    choose() {
      const chosen = new Map<string, Entry>();
      for (const entry of drawn.inOrder()) chosen.set(entry.leadId, entry);
      for (const entry of oldest.inOrder()) {
        if (chosen.size >= cap) break;
        chosen.set(entry.leadId, entry);
      }
      const first = [...chosen.values()].toSorted(byAge);
      return [...first, ...rechecks.inOrder()].map(({ lot: _lot, ...candidate }) => candidate);
    },
  };
}

/** Keeps the first `limit` of all entries offered, in the given order. */
function keepFirst<T>(
  limit: number,
  compare: (a: T, b: T) => number,
): { offer(entry: T): void; inOrder(): T[] } {
  const lastOnTop = new TinyQueue<T>([], (a, b) => compare(b, a));
  return {
    offer(entry) {
      const last = lastOnTop.peek();
      if (lastOnTop.length >= limit && (last === undefined || compare(entry, last) >= 0)) return;
      lastOnTop.push(entry);
      if (lastOnTop.length > limit) lastOnTop.pop();
    },
    inOrder: () => [...lastOnTop.data].toSorted(compare),
  };
}
