import { describe, expect, it } from 'vitest';
import { eventScheduleShape } from '../shapes/event.ts';
import { listMarketDays } from './marketDays.ts';
import { formatRecurrence } from './recurrenceWords.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const schedule = (fields: Record<string, unknown>) => eventScheduleShape.parse({ zone: 'Europe/Lisbon', ...fields });
const span = (from: string, until: string) => ({ from: at(`${from}T00:00:00Z`), until: at(`${until}T00:00:00Z`) });
const starts = (event: ReturnType<typeof schedule>, from: string, until: string) =>
  listMarketDays(event, span(from, until)).map((day) => new Date(day.startsAt * 1000).toISOString().slice(0, 16));
const monthly = { frequency: 'monthly', weekdays: ['sat'], ordinals: [1, 3], starts: '10:00', ends: '16:00' };

describe('listMarketDays', () => {
  it('knows the 1st and 3rd Saturday, and keeps their time on the clock over daylight saving', () => {
    expect(starts(schedule({ recurrence: monthly }), '2026-10-01', '2026-11-30')).toEqual([
      '2026-10-03T09:00',
      '2026-10-17T09:00',
      '2026-11-07T10:00',
      '2026-11-21T10:00',
    ]);
  });

  it('has a fifth Saturday only in months that have one', () => {
    expect(starts(schedule({ recurrence: { ...monthly, ordinals: [5] } }), '2026-10-01', '2027-01-31')).toEqual([
      '2026-10-31T10:00',
      '2027-01-30T10:00',
    ]);
  });

  it('holds a weekly market within its first and last date, both included', () => {
    const recurrence = { ...monthly, frequency: 'weekly', from: '2026-11-07', until: '2026-11-21' };
    expect(starts(schedule({ recurrence }), '2026-10-01', '2027-01-31')).toEqual([
      '2026-11-07T10:00',
      '2026-11-14T10:00',
      '2026-11-21T10:00',
    ]);
  });

  it('lets a dated occurrence replace the recurring day of its date', () => {
    const cancelled = { startsAt: '2026-11-07T10:00:00Z', status: 'cancelled', note: 'Storm' };
    const days = listMarketDays(
      schedule({ recurrence: monthly, occurrences: [cancelled] }),
      span('2026-11-01', '2026-11-30'),
    );
    expect(days.map((day) => day.status)).toEqual(['cancelled', 'scheduled']);
  });

  it('ends an evening market after midnight on the next date', () => {
    const recurrence = { ...monthly, starts: '20:00', ends: '01:00' };
    const after = { from: at('2026-11-08T01:00:00Z'), until: at('2026-11-09T00:00:00Z') };
    expect(listMarketDays(schedule({ recurrence }), after)).toEqual([]);
    const [running] = listMarketDays(schedule({ recurrence }), {
      from: at('2026-11-08T00:30:00Z'),
      until: at('2026-11-09T00:00:00Z'),
    });
    expect(running).toMatchObject({ startsAt: at('2026-11-07T20:00:00Z'), endsAt: at('2026-11-08T01:00:00Z') });
  });
});

describe('formatRecurrence', () => {
  it.each([
    [monthly, 'Every 1st and 3rd Saturday'],
    [{ ...monthly, frequency: 'weekly' }, 'Every Saturday'],
    [{ ...monthly, frequency: 'weekly', weekdays: ['fri', 'tue', 'wed'] }, 'Every Tuesday, Wednesday and Friday'],
    [{ ...monthly, frequency: 'weekly', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, 'Every day'],
    [{ ...monthly, ordinals: [] }, undefined],
  ])('says %j in words', (recurrence, words) => {
    const parsed = schedule({ recurrence }).recurrence;
    expect(parsed && formatRecurrence(parsed)).toBe(words);
  });
});
