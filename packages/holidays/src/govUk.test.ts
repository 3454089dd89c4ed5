import { describe, expect, it } from 'vitest';
import { parseGovUkBankHolidays } from './govUk.ts';
import { keyedList, publishedList } from './suggestions.fixtures.ts';

function listIssues(input: unknown) {
  const result = parseGovUkBankHolidays(input);
  return result.ok ? [] : result.issues;
}

function withEvent(event: unknown) {
  return { scotland: { division: 'scotland', events: [event] } };
}

const event = { title: 'St Andrew’s Day', date: '2026-11-30', notes: '', bunting: true };

describe('the list gov.uk publishes', () => {
  it('gives the days of each division by date, with what it says of substitutes', () => {
    expect(parseGovUkBankHolidays(publishedList)).toEqual({
      ok: true,
      value: [
        {
          division: 'england-and-wales',
          suggestions: [
            {
              on: '2026-12-25',
              label: 'Christmas Day',
              kind: 'public',
              source: 'gov.uk bank holidays england-and-wales',
              isSubstitute: false,
            },
            {
              on: '2026-12-28',
              label: 'Boxing Day',
              kind: 'public',
              source: 'gov.uk bank holidays england-and-wales',
              isSubstitute: true,
              note: 'Substitute day',
            },
          ],
        },
        {
          division: 'scotland',
          suggestions: [
            {
              on: '2026-06-15',
              label: 'A day for the team',
              kind: 'public',
              source: 'gov.uk bank holidays scotland',
              isSubstitute: false,
              note: 'Extra bank holiday',
            },
          ],
        },
      ],
    });
  });

  it('is refused with every fault by its path, not with the first only', () => {
    const faulty = {
      scotland: {
        division: 'wales',
        events: [
          event,
          { ...event, title: ' ' },
          'Monday',
          { date: '2026-05-04', title: 4, notes: null, bunting: 'yes' },
        ],
      },
      'northern-ireland': { division: 'northern-ireland', events: {} },
      england: 12,
    };
    expect(listIssues(faulty).map(({ path, got }) => [path, got])).toEqual([
      ['scotland.division', '"wales"'],
      ['scotland.events[1].title', '" "'],
      ['scotland.events[1].date', '"2026-11-30"'],
      ['scotland.events[2]', '"Monday"'],
      ['scotland.events[3].title', '4'],
      ['scotland.events[3].notes', 'null'],
      ['scotland.events[3].bunting', '"yes"'],
      ['northern-ireland.events', '{}'],
      ['england', '12'],
    ]);
  });

  it.each([
    ['a time beside it', '2026-11-30T00:00:00'],
    ['an offset', '2026-11-30T00:00:00+01:00'],
    ['another order', '30/11/2026'],
    ['a day that is not', '2027-02-29'],
    ['a month that is not', '2026-13-01'],
    ['nothing', undefined],
  ])('is refused where a date has %s', (_what, date) => {
    expect(listIssues(withEvent({ ...event, date }))).toMatchObject([
      { path: 'scotland.events[0].date', rule: 'a date YYYY-MM-DD without a time' },
    ]);
  });

  it('takes the leap day of a leap year', () => {
    const result = parseGovUkBankHolidays(withEvent({ ...event, date: '2028-02-29' }));
    expect(result).toMatchObject({ ok: true, value: [{ suggestions: [{ on: '2028-02-29' }] }] });
  });

  it.each([[null], [[]], ['{}'], [{}], [{ divisions: {} }]])('is refused where it has no division: %j', (input) => {
    expect(listIssues(input)).toHaveLength(1);
  });
});

describe('the list it is made from', () => {
  it('gives names for its keys, and its own words for a key nobody has seen', () => {
    const result = parseGovUkBankHolidays(keyedList);
    const suggestions = result.ok ? result.value.flatMap((division) => division.suggestions) : [];
    expect(suggestions.map(({ on, label, isSubstitute }) => [on, label, isSubstitute])).toEqual([
      ['2026-06-15', 'World Cup bank holiday', false],
      ['2026-12-28', 'Boxing Day', true],
      ['2028-02-29', 'Leap of joy', false],
    ]);
  });

  it('is refused with every fault by its path', () => {
    const faulty = { divisions: { scotland: [{ date: '2026-06-15', key: '', substitute: 0 }], wales: null } };
    expect(listIssues(faulty).map(({ path }) => path)).toEqual([
      'divisions.scotland[0].key',
      'divisions.scotland[0].substitute',
      'divisions.wales',
    ]);
  });
});
