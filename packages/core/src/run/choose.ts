import TinyQueue from "tinyqueue";

import { hashText } from "../normalize/source-hash.ts";

/** A stale lead that could be chosen. */
export interface Candidate {
  leadId: string;
  staleness: "never" | "edited" | "retry" | "expired";
  /** Epoch ms from which it has been waiting; 0 = it does not tell. */
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
 * The share of the cap that is drawn by lot from all. Waiting times come from attributes that others write: with wrong
 * ones the rest of the cap would starve someone for ever. With a lot, every stale lead has a chance every night.
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
  const byLot = (a: Entry, b: Entry): number => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0);
  const byAge = (a: Entry, b: Entry): number => a.sinceMs - b.sinceMs || byLot(a, b);
  const drawn = keepFirst(Math.ceil(cap * LOTTERY_SHARE), byLot);
  const oldest = keepFirst(cap, byAge);
  const ageless = keepFirst(cap, byLot);
  const rechecks = keepFirst(recheckCap, byAge);
  const seen = { oldest: 0, ageless: 0 };

  return {
    offer(candidate) {
      const entry = { ...candidate, lot: hashText(`${seed}:${candidate.leadId}`, 16) };
      if (candidate.staleness === "expired") {
        rechecks.offer(entry);
        return;
      }
      drawn.offer(entry);
      const isAgeless = candidate.sinceMs === 0;
      seen[isAgeless ? "ageless" : "oldest"] += 1;
      (isAgeless ? ageless : oldest).offer(entry);
    },
    choose() {
      const chosen = new Map<string, Entry>();
      const take = (entries: readonly Entry[], upTo: number): void => {
        for (const entry of entries) {
          if (chosen.size >= upTo) return;
          chosen.set(entry.leadId, entry);
        }
      };
      take(drawn.inOrder(), cap);
      take(ageless.inOrder(), chosen.size + placesFor(seen.ageless, seen.oldest, cap - chosen.size));
      take(oldest.inOrder(), cap);
      take(ageless.inOrder(), cap);
      const first = [...chosen.values()].toSorted(byAge);
      return [...first, ...rechecks.inOrder()].map(({ lot: _lot, ...candidate }) => candidate);
    },
  };
}

/** Places for one kind of candidates by its number beside the other's; each that is there gets at least one of several. */
function placesFor(these: number, others: number, places: number): number {
  if (these === 0 || others === 0 || places < 2) return these === 0 ? 0 : places;
  const share = Math.round((places * these) / (these + others));
  return Math.min(places - 1, Math.max(1, share));
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
