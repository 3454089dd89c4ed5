import { describe, expect, it } from 'vitest';
import { createGate, OverloadedError } from './render-gate.server.ts';

describe('createGate', () => {
  it('runs so many at once, queues so many more in order, and refuses the rest', async () => {
    const pass = createGate({ running: 2, waiting: 2 });
    const started: number[] = [];
    const doors = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    const asked = doors.map((door, index) =>
      pass(() => {
        started.push(index);
        return door.promise;
      }),
    );
    await expect(pass(() => Promise.resolve())).rejects.toThrow(OverloadedError);
    expect(started).toEqual([0, 1]);
    doors[1]?.resolve();
    await asked[1];
    expect(started).toEqual([0, 1, 2]);
    for (const door of doors) door.resolve();
    await Promise.all(asked);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('frees its place when a task fails', async () => {
    const pass = createGate({ running: 1, waiting: 0 });
    await expect(pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(pass(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
