/** When those that wait are not kept waiting any longer. */
export interface GatherLimits {
  /** Different questions: those of one call. */
  questions: number;
  /** Items in all, so that memory stays constant. */
  items: number;
  /** How long the input may pause. */
  pauseMs: number;
}

/**
 * Gathers items in their order until the questions among them make a full call: a batch each time. Items before the first
 * question come alone and at once. A batch is cut short when too many items wait, or the input pauses, ends or fails: what came
 * before a failure comes before the throw.
 */
export async function* gatherQuestions<Item>(
  items: AsyncIterable<Item>,
  questionOf: (item: Item) => string | undefined,
  limits: GatherLimits,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let questions = new Set<string>();
  const take = (): Item[] => {
    const taken = batch;
    batch = [];
    questions = new Set();
    return taken;
  };
  let next = nextOf(iterator);
  for (;;) {
    const come = await (batch.length === 0 ? next : orPause(next, limits.pauseMs));
    if (come === "paused") {
      yield take();
      continue;
    }
    if (come.kind !== "item") {
      if (batch.length > 0) yield take();
      if (come.kind === "failed") throw come.error;
      return;
    }
    const { item } = come;
    batch.push(item);
    const question = questionOf(item);
    if (question !== undefined) questions.add(question);
    if (questions.size === 0 || questions.size >= limits.questions || batch.length >= limits.items) {
      yield take();
    }
    next = nextOf(iterator);
  }
}

type Come<Item> = { kind: "item"; item: Item } | { kind: "end" } | { kind: "failed"; error: unknown };

/** Never rejects: it may fail while nobody looks, because a batch is being asked about. */
async function nextOf<Item>(iterator: AsyncIterator<Item>): Promise<Come<Item>> {
  try {
    const result = await iterator.next();
    return result.done === true ? { kind: "end" } : { kind: "item", item: result.value };
  } catch (error) {
    return { kind: "failed", error };
  }
}

async function orPause<Next>(next: Promise<Next>, pauseMs: number): Promise<Next | "paused"> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<"paused">((resolve) => {
    timer = setTimeout(() => resolve("paused"), pauseMs);
  });
  try {
    return await Promise.race([next, pause]);
  } finally {
    clearTimeout(timer);
  }
}
