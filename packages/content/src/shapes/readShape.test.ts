import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventScheduleShape } from './event.ts';
import { fulfilmentOptionShape } from './fulfilment.ts';
import { calendarShape, placeShape } from './place.ts';
import { readShape } from './readShape.ts';
import { list, maybe } from './tolerance.ts';

const calendar = { _id: 'c', zone: 'Europe/Lisbon', weekly: [], exceptions: [], reviewedThrough: '2026-12-31' };

describe('readShape', () => {
  const shape = z.object({
    name: z.string(),
    note: maybe(z.string()),
    tags: list(z.object({ _key: z.string(), tag: z.string() })),
  });

  it('reads null and absence as not filled in', () => {
    expect(readShape(shape, { name: 'a', note: null })).toEqual({
      ok: true,
      value: { value: { name: 'a', note: undefined, tags: [] }, issues: [] },
    });
  });

  it('leaves out broken elements and optional fields and reports each by name', () => {
    const reading = readShape(shape, {
      name: 'a',
      note: 5,
      tags: [{ _key: 'x', tag: 1 }, { _key: 'y', tag: 'b' }, { _key: 'z' }],
    });
    if (!reading.ok) throw new Error('must be readable');
    expect(reading.value.value).toEqual({ name: 'a', note: undefined, tags: [{ _key: 'y', tag: 'b' }] });
    expect(reading.value.issues.map((issue) => issue.path)).toEqual(['note', 'tags["x"].tag', 'tags["z"].tag']);
    expect(reading.value.issues[0]?.got).toBe('5');
  });

  it('refuses what is broken at its root, with every issue', () => {
    const reading = readShape(shape, { tags: 'none', note: 5 });
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.path)).toEqual(['name', 'note', 'tags']);
  });

  it('does not change what it reads', () => {
    const input = { name: 'a', tags: [{ _key: 'x' }] };
    readShape(shape, input);
    expect(input.tags).toHaveLength(1);
  });
});

describe('tolerance where it would be unsafe', () => {
  it('gives up a whole calendar rather than one closure of it', () => {
    const broken = { ...calendar, exceptions: [{ on: '25 December', kind: 'closed' }] };
    const reading = readShape(placeShape, { _id: 'p', name: 'Stall', calendar: broken });
    expect(reading).toMatchObject({ ok: true, value: { value: { calendar: undefined } } });
    expect(readShape(calendarShape, broken).ok).toBe(false);
  });

  it('refuses a schedule whose order limits cannot be read, rather than reading none', () => {
    const schedule = { zone: 'Europe/Lisbon', orders: { closesAt: 'Friday' } };
    expect(readShape(eventScheduleShape, schedule).ok).toBe(false);
  });

  it('refuses an option whose price cannot be read, rather than giving it away', () => {
    const option = {
      _id: 'o',
      title: 'Stall',
      kind: 'pickup',
      source: 'stock',
      price: { amountMinor: -5, currency: 'EUR' },
    };
    expect(readShape(fulfilmentOptionShape, option).ok).toBe(false);
    expect(readShape(fulfilmentOptionShape, { ...option, price: null }).ok).toBe(true);
  });
});
