import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toEventTime } from './time.ts';

const receivedAt = 1_800_000_000_000;

it('believes of a wrong clock only how long ago an event was', () => {
  expect(toEventTime({ at: 1_000, now: 3_500 }, receivedAt)).toBe(receivedAt - 2_500);
  expect(toEventTime({ at: 4e12, now: 4e12 + 10 }, receivedAt)).toBe(receivedAt - 10);
});

it('never puts an event into the future, nor more than a day into the past', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8e15 }), fc.nat({ max: 8e15 }), (at, now) => {
      const time = toEventTime({ at, now }, receivedAt);
      expect(time).toBeLessThanOrEqual(receivedAt);
      expect(time).toBeGreaterThanOrEqual(receivedAt - 86_400_000);
    }),
  );
});
