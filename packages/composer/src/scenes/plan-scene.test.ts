import { findRow } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { listDeadlines, planScene, usualTime } from './plan-scene.ts';
import { sceneNames } from './scene-list.ts';

const common = { purpose: 'product', locale: 'en', at: usualTime, themeKey: 'a33810-paper-soft' } as const;
const statusesOf = (scene: (typeof sceneNames)[number], at: number = usualTime): readonly string[] => {
  const page = planScene({ ...common, scene, at });
  return page.timetables.map((timetable) => {
    // A way nobody knows the date of is known for no quantity either.
    const found = findRow(timetable, at, { quantity: 0 });
    return found.kind === 'row' ? found.row.promise.status : found.kind;
  });
};

describe('planScene', () => {
  it.each(sceneNames)('answers every way of %s at any time of the fixtures’ weeks', (scene) => {
    for (let day = -5; day < 60; day += 5) {
      for (const status of statusesOf(scene, usualTime + day * 86_400)) {
        expect(['firm', 'estimate', 'unknown', 'unavailable']).toContain(status);
      }
    }
  });

  it('promises what can be promised, and plainly does not otherwise', () => {
    expect(new Set(statusesOf('mixed'))).toEqual(new Set(['firm']));
    expect(new Set(statusesOf('soldOut'))).toEqual(new Set(['unavailable']));
    expect(new Set(statusesOf('unknown'))).toEqual(new Set(['unknown']));
    expect(statusesOf('closed')[0]).toBe('unavailable');
  });

  it('asks the engine anew at another time: at a deadline the promise is another', () => {
    const page = planScene({ ...common, scene: 'pickup' });
    const [deadline = 0] = listDeadlines(page);
    expect(deadline).toBeGreaterThan(usualTime);
    const ask = (at: number) => {
      const [timetable] = planScene({ ...common, scene: 'pickup', at }).timetables;
      const found = timetable && findRow(timetable, at);
      return found?.kind === 'row' && 'earliest' in found.row.promise ? found.row.promise.earliest : undefined;
    };
    expect(ask(deadline - 1)).toBe(ask(usualTime));
    expect(ask(deadline)).toBeGreaterThan(ask(usualTime) ?? Number.POSITIVE_INFINITY);
  });

  it('shows no product on an event page, and the event as it stands then', () => {
    const page = planScene({ ...common, scene: 'mixed', purpose: 'event' });
    expect(page.product).toBeUndefined();
    expect(page.event?.phase).toBe('open');
    expect(planScene({ ...common, scene: 'mixed', at: usualTime + 10 * 86_400 }).event?.phase).toBe('closed');
    expect(planScene({ ...common, scene: 'mixed', at: usualTime + 90 * 86_400 }).event?.phase).toBe('past');
  });
});
