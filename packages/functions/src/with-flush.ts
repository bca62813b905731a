/** Runs the handler and then, whatever happened, hands out what it gathered. */
export function withFlush<Arguments extends unknown[], Result>(
  handler: (...args: Arguments) => Promise<Result>,
  flush: () => void,
): (...args: Arguments) => Promise<Result> {
  return async (...args) => {
    try {
      return await handler(...args);
    } finally {
      flush();
    }
  };
}
