import { describe, expect, it, vi } from 'vitest';
import { startChores } from './start-chores.ts';

describe('chores', () => {
  it('are done at once, and again after their time, also when they failed', async () => {
    vi.useFakeTimers();
    try {
      const told = vi.fn();
      const run = vi.fn().mockRejectedValueOnce(new Error('not now')).mockResolvedValue(undefined);
      const chores = startChores([{ name: 'look', everySeconds: 30, run }], told);
      await vi.advanceTimersByTimeAsync(0);
      expect(run).toHaveBeenCalledTimes(1);
      expect(told).toHaveBeenCalledWith('look', expect.objectContaining({ message: 'not now' }));
      await vi.advanceTimersByTimeAsync(30_000);
      expect(run).toHaveBeenCalledTimes(2);
      await chores.stop();
      await vi.advanceTimersByTimeAsync(300_000);
      expect(run).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are let end before they are stopped', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const chores = startChores([{ name: 'slow', everySeconds: 1, run: () => promise }], vi.fn());
    let isStopped = false;
    const stopping = chores.stop().then(() => {
      isStopped = true;
    });
    await Promise.resolve();
    expect(isStopped).toBe(false);
    resolve();
    await stopping;
    expect(isStopped).toBe(true);
  });
});
