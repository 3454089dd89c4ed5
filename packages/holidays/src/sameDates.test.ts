import { describe, expect, it } from 'vitest';
import { mergeSameDates } from './sameDates.ts';
import { suggest } from './suggestions.fixtures.ts';

describe('holidays that meet on one date', () => {
  const feast = suggest('2028-05-01', 'A feast', { isSubstitute: true, note: 'moved' });
  const labourDay = suggest('2028-05-01', 'Labour Day');
  const afternoon = suggest('2028-05-01', 'An afternoon', {
    kind: 'half-day',
    closed: { from: '12:00', until: '24:00' },
  });

  it('are one suggestion with both names, in order of date', () => {
    const merged = mergeSameDates([feast, suggest('2028-01-01', 'New Year'), labourDay]);
    expect(merged.map(({ on, label }) => [on, label])).toEqual([
      ['2028-01-01', 'New Year'],
      ['2028-05-01', 'A feast, Labour Day'],
    ]);
  });

  it('are a substitute only where both are', () => {
    expect(mergeSameDates([feast, labourDay])[0]?.isSubstitute).toBe(false);
    expect(mergeSameDates([feast, { ...labourDay, isSubstitute: true }])[0]?.isSubstitute).toBe(true);
  });

  it('keep what either source says beside the name', () => {
    expect(mergeSameDates([labourDay, feast])[0]?.note).toBe('moved');
  });

  it.each([[[afternoon, labourDay]], [[labourDay, afternoon]]])('are closed whole where one of them is: %j', (days) => {
    const [merged] = mergeSameDates(days);
    expect(merged).toMatchObject({ kind: 'public', label: 'Labour Day, An afternoon' });
    expect(merged).not.toHaveProperty('closed');
  });

  it('say one name once', () => {
    expect(mergeSameDates([labourDay, labourDay])[0]?.label).toBe('Labour Day');
  });
});
