/** Thrown when more work waits than can be done soon; the answer is 503 with Retry-After. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  readonly retryable = true;
}

/** Lets `running` tasks work at once and `waiting` more queue, in order; refuses the rest, so that overload stays bounded. */
export function createGate(limits: { readonly running: number; readonly waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async function pass<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= limits.running) {
      if (queue.length >= limits.waiting) throw new OverloadedError(`${queue.length} tasks wait already`);
      const turn = Promise.withResolvers<void>();
      queue.push(turn.resolve);
      await turn.promise;
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = queue.shift();
      // The place is handed on, so the count stays.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
