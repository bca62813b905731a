/** Where a process is killed: at which of its port calls, and whether that call still takes effect. */
export interface KillPoint {
  /** 1 = the first call. */
  call: number;
  takesEffect: boolean;
}

export interface Mortal<Ports> {
  ports: Ports;
  /** Port calls so far. */
  readonly calls: number;
  /** Resolves when the process is dead. */
  died: Promise<void>;
}

/**
 * Ports of a process that is killed at one of its calls: that call and every later one never return, so no `finally` runs
 * either. `undefined` = it lives, and its calls are counted.
 */
export function mortal<Ports extends object>(ports: Ports, killPoint?: KillPoint): Mortal<Ports> {
  let calls = 0;
  const death = Promise.withResolvers<void>();
  const isDead = (): boolean => killPoint !== undefined && calls >= killPoint.call;

  const call = async (run: () => unknown): Promise<unknown> => {
    if (isDead()) return forever();
    calls += 1;
    if (!isDead()) return run();
    if (killPoint?.takesEffect === true) await run();
    death.resolve();
    return forever();
  };
  const guard = (target: object): object =>
    new Proxy(target, {
      get(_target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "object" && value !== null) return guard(value);
        if (typeof value !== "function" || synchronous.has(String(name))) return value;
        return (...args: unknown[]) => {
          const result: () => unknown = () => Reflect.apply(value, target, args);
          return generators.has(String(name)) ? guardPages(result) : call(result);
        };
      },
    });
  /** Every page that is asked for is a call. */
  async function* guardPages(open: () => unknown): AsyncGenerator {
    for await (const page of open() as AsyncIterable<unknown>) {
      await call(() => page);
      yield page;
    }
  }

  return {
    ports: guard(ports) as Ports,
    get calls() {
      return calls;
    },
    died: death.promise,
  };
}

const generators = new Set(["scanSegment", "batchesOf"]);
/** Clock, log and metrics: they touch nothing outside the process. */
const synchronous = new Set(["now", "info", "warn", "add"]);

function forever(): Promise<never> {
  return new Promise(() => {});
}
