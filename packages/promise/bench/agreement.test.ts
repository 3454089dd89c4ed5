import { describe, expect, it } from 'vitest';
import { addDays } from '../src/time/days.ts';
import { planTimetable } from '../src/timetable/timetable.ts';
import { listSkus, planAlone, planShared } from './catalogue.ts';
import { createEngineAdder, createLuxonAdder, listAdditions } from './luxon-days.ts';
import { formatSaying, listSpansByMinute } from './naive.ts';
import { kinds, toPlan, toRequest, usualLoad } from './plans.ts';

describe('what is measured side by side agrees', () => {
  it.each(kinds)('[R1] [R2] rows of a %s are those found by asking every minute', (kind) => {
    const request = toRequest(kind, { ...usualLoad, days: 4 });
    const rows = planTimetable(request).rows.map(({ from, until, promise }) => ({
      from,
      until,
      says: formatSaying(promise),
    }));
    expect(listSpansByMinute(request)).toEqual(rows);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('[H1] days are added as luxon adds them, over both changes of the clocks', () => {
    const additions = listAdditions(Array.from({ length: 30 }, (_, index) => addDays('2026-11-12', index * 12)));
    for (const calendar of [toPlan('pickup').workshop, toPlan('lane').workshop]) {
      expect(additions.map(createEngineAdder(calendar))).toEqual(additions.map(createLuxonAdder(calendar)));
    }
  });

  it('[B1] a book gives what each timetable worked out on its own says', () => {
    const skus = listSkus(20);
    const { given, tables } = planShared(skus);
    const alone = planAlone(skus);
    const toSaid = ({ rows, inputsHash, quantityBound }: (typeof alone)[number]) => ({
      rows,
      inputsHash,
      quantityBound,
    });
    expect(given.map(toSaid)).toEqual(alone.map(toSaid));
    expect(tables).toBeLessThan(given.length);
  });
});
