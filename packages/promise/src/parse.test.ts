import { describe, expect, it } from 'vitest';
import { at, closedOn, lisbonPickup, workshop } from './fixtures.ts';
import { parseCalendar, parseFulfilmentPlan } from './parse.ts';

const pathsOf = (result: ReturnType<typeof parseFulfilmentPlan>) =>
  result.ok ? [] : result.issues.map((issue) => issue.path);

describe('parseFulfilmentPlan', () => {
  it('[V1] takes the worked example as it is', () => {
    expect(parseFulfilmentPlan(lisbonPickup)).toEqual({ ok: true, value: lisbonPickup });
  });

  it('[V1] reports every issue with its path', () => {
    const result = parseFulfilmentPlan({
      ...lisbonPickup,
      optionId: '',
      cutoff: '9:00',
      handlingDays: { min: 3, max: 1 },
      leadMinutes: -1,
      workshop: { ...workshop, zone: '+01:00', reviewedThrough: '2026-02-30' },
    });
    expect(pathsOf(result)).toEqual([
      'optionId',
      'workshop.zone',
      'workshop.reviewedThrough',
      'cutoff',
      'leadMinutes',
      'handlingDays',
    ]);
  });

  it.each([null, 'plan', [], 5, undefined])('[V1] refuses %s', (input) => {
    expect(parseFulfilmentPlan(input).ok).toBe(false);
  });

  it('[V3] refuses windows that overlap or end before they start', () => {
    const windows = [
      { startsAt: at('2026-11-14T10:00:00Z'), endsAt: at('2026-11-14T14:00:00Z') },
      { startsAt: at('2026-11-14T13:00:00Z'), endsAt: at('2026-11-14T15:00:00Z') },
      { startsAt: 10, endsAt: 10 },
    ];
    const result = parseFulfilmentPlan({
      ...lisbonPickup,
      collection: { kind: 'dated', zone: 'Europe/Lisbon', windows },
    });
    expect(pathsOf(result)).toEqual(['collection.windows[1]', 'collection.windows[2]']);
  });
});

describe('parseCalendar', () => {
  it('[T5] refuses hours that close when they open and takes those over midnight', () => {
    const weekly = [
      { weekday: 1, opens: '09:00', closes: '09:00' },
      { weekday: 2, opens: '20:00', closes: '02:00' },
      { weekday: 3, opens: '24:00', closes: '02:00' },
    ];
    const result = parseCalendar({ ...workshop, weekly });
    expect(result.ok ? [] : result.issues.map((issue) => issue.path)).toEqual(['weekly[0]', 'weekly[2].opens']);
  });

  it('[V2] refuses two exceptions that disagree on a date and takes two that agree', () => {
    const open = { ...closedOn('2026-12-24'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    expect(parseCalendar({ ...workshop, exceptions: [closedOn('2026-12-24'), open] }).ok).toBe(false);
    expect(parseCalendar({ ...workshop, exceptions: [open, { ...open, label: 'again' }] }).ok).toBe(true);
  });
});
