/** Says of names whether they are new. */
export interface Remembered {
  /** True the first time. */
  isNew(name: string): boolean;
}

/** Remembers so many names and no more, so that memory is bounded; every other one counts as new again and again. */
export function createRemembered(max: number): Remembered {
  const names = new Set<string>();
  return {
    isNew(name) {
      if (names.has(name)) return false;
      if (names.size < max) names.add(name);
      return true;
    },
  };
}
