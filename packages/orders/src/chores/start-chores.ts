/** Something that is looked after now and then, beside the requests. It must do no harm when several processes do it at once. */
export interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: () => Promise<unknown>;
}

export interface Chores {
  /** Resolves when what is under way has ended; nothing is begun after. */
  readonly stop: () => Promise<void>;
}

/** Does each chore at once and then again and again, each on its own. One that fails is told to `onError`, and tried again in its time. */
export function startChores(chores: readonly Chore[], onError: (name: string, error: unknown) => void): Chores {
  let isStopped = false;
  const started = chores.map((chore) => {
    let timer: NodeJS.Timeout | undefined;
    const state = { running: Promise.resolve(), clear: () => clearTimeout(timer) };
    const run = (): void => {
      if (isStopped) return;
      state.running = chore
        .run()
        .catch((error: unknown) => onError(chore.name, error))
        .then(() => {
          if (isStopped) return;
          timer = setTimeout(run, chore.everySeconds * 1000);
          timer.unref();
        });
    };
    run();
    return state;
  });
  return {
    stop: async () => {
      isStopped = true;
      for (const { clear } of started) clear();
      await Promise.all(started.map(({ running }) => running));
    },
  };
}
