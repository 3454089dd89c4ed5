import type { HolidaySuggestion } from '@stallkeep/holidays';
import { describe, expect, it } from 'vitest';
import { planHolidayChoices, type StoredHours, toStoredException } from './holidayChoices.ts';

const today = '2026-11-23';

function day(on: string, label: string, rest: Partial<HolidaySuggestion> = {}): HolidaySuggestion {
  return { on, label, kind: 'public', source: 'library', isSubstitute: false, ...rest };
}

const weekly = [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '18:00' }];
const boxingDay = day('2026-12-26', 'Boxing Day');
const substitute = day('2026-12-28', 'Boxing Day (substitute day)', { isSubstitute: true });

function plan(calendar: StoredHours, library: readonly HolidaySuggestion[], list?: readonly HolidaySuggestion[]) {
  return planHolidayChoices({ calendar, library, list, today });
}

describe('the days offered', () => {
  it('say where they come from and are dated today', () => {
    expect(plan({ weekly }, [day('2026-12-08', 'A feast')])).toMatchObject([
      { exception: { on: '2026-12-08', intervals: [], source: 'library', addedOn: today }, state: 'free', remarks: [] },
    ]);
  });

  it('are there already where the calendar is closed on that date, whatever it is called', () => {
    const exceptions = [{ on: '2026-12-08', kind: 'closed', label: 'Mine' }];
    expect(plan({ weekly, exceptions }, [day('2026-12-08', 'A feast')])[0]?.state).toBe('there');
  });

  it('cannot replace what the seller entered, and say what that is', () => {
    const exceptions = [
      { on: '2026-12-08', kind: 'hours', label: 'Christmas market', intervals: [{ opens: '10:00', closes: '14:00' }] },
    ];
    expect(plan({ weekly, exceptions }, [day('2026-12-08', 'A feast')])[0]).toMatchObject({
      state: 'other',
      remarks: ['You entered 10:00–14:00 (Christmas market) for this day. That stays.'],
    });
  });

  it('say where the weekday is closed anyway', () => {
    const choices = plan({ weekly }, [boxingDay, substitute]);
    expect(choices.map(({ isClosedAnyway }) => isClosedAnyway)).toEqual([true, false]);
  });

  it('do not say so while nobody knows whose turn the week is', () => {
    const rotation = { weeks: [{ hours: weekly }, { hours: [] }] };
    expect(plan({ rotation }, [boxingDay])[0]?.isClosedAnyway).toBe(false);
  });

  it('keep the usual hours before a half-day begins', () => {
    const eve = day('2026-12-24', 'Christmas Eve', { kind: 'half-day', closed: { from: '14:00', until: '24:00' } });
    expect(plan({ weekly }, [eve])[0]).toMatchObject({
      exception: { intervals: [{ opens: '09:00', closes: '14:00' }] },
      remarks: ['Closed from 14:00 to 24:00 only.'],
    });
  });
});

describe('two sources', () => {
  const official = (on: string, label: string, rest = {}) => day(on, label, { source: 'official', ...rest });

  it('are joined by date, the official name first and both named', () => {
    const choices = plan({ weekly }, [day('2026-06-03', 'The Jubilee')], [official('2026-06-03', 'Platinum Jubilee')]);
    expect(choices).toMatchObject([
      {
        exception: { label: 'Platinum Jubilee', source: 'official; library' },
        isDisputed: true,
        remarks: ['The library calls it “The Jubilee”.'],
      },
    ]);
  });

  it('show a day the library does not know', () => {
    expect(plan({ weekly }, [], [official('2026-06-15', 'A day for the team')])).toMatchObject([
      { isDisputed: true, remarks: ['Only the pasted list has this day; the library does not know it.'] },
    ]);
  });

  it('do not quarrel over a weekend that one of them leaves out', () => {
    const choices = plan(
      { weekly },
      [boxingDay, substitute],
      [official('2026-12-28', 'Boxing Day', { isSubstitute: true })],
    );
    expect(choices.map(({ isDisputed, remarks }) => [isDisputed, remarks])).toEqual([
      [false, ['On a weekend; Mon 28 Dec 2026 is given in its place.']],
      [false, []],
    ]);
  });

  it('do not differ on a day the list does not reach', () => {
    const library = [day('2027-01-01', 'New Year'), day('2028-01-01', 'New Year')];
    const list = [official('2027-01-01', 'New Year')];
    const choices = planHolidayChoices({ calendar: { weekly }, library, list, listThrough: '2027-12-31', today });
    expect(choices.map(({ isDisputed, remarks }) => [isDisputed, remarks])).toEqual([
      [false, []],
      [false, ['The pasted list does not reach this far.']],
    ]);
  });

  it('are not compared where only one was asked', () => {
    expect(plan({ weekly }, [boxingDay, substitute]).some(({ isDisputed }) => isDisputed)).toBe(false);
  });
});

it('stores a confirmed day as a special day with keys', () => {
  let count = 0;
  const newKey = () => `k${++count}`;
  const common = { on: '2026-12-24', label: 'Eve', source: 'library', addedOn: today };
  expect(toStoredException({ ...common, intervals: [] }, newKey)).toEqual({
    _key: 'k1',
    _type: 'calendarException',
    ...common,
    kind: 'closed',
  });
  expect(toStoredException({ ...common, intervals: [{ opens: '09:00', closes: '14:00' }] }, newKey)).toMatchObject({
    kind: 'hours',
    intervals: [{ _key: expect.any(String), _type: 'hours', opens: '09:00', closes: '14:00' }],
  });
});
