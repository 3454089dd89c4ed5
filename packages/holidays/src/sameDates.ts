import type { LocalDate } from '@stallkeep/promise';
import { type HolidaySuggestion, holidayKinds } from './suggestion.ts';

/** One suggestion for each date, in order of date: a calendar has one exception for a date, so holidays that meet share it. */
export function mergeSameDates(suggestions: readonly HolidaySuggestion[]): readonly HolidaySuggestion[] {
  const byDate = new Map<LocalDate, HolidaySuggestion>();
  for (const suggestion of suggestions) {
    const before = byDate.get(suggestion.on);
    byDate.set(suggestion.on, before === undefined ? suggestion : join(before, suggestion));
  }
  return [...byDate.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** The one that closes more gives the kind; both give their names. */
function join(one: HolidaySuggestion, other: HolidaySuggestion): HolidaySuggestion {
  const [first, second] = rank(one) <= rank(other) ? [one, other] : [other, one];
  const notes = [first.note, second.note].filter((note) => note !== undefined);
  return {
    ...first,
    label: first.label === second.label ? first.label : `${first.label}, ${second.label}`,
    isSubstitute: first.isSubstitute && second.isSubstitute,
    ...(notes.length > 0 && { note: [...new Set(notes)].join(' · ') }),
  };
}

function rank(suggestion: HolidaySuggestion): number {
  // A date that is closed for its whole length by one holiday stays so, whatever begins in its afternoon.
  return holidayKinds.indexOf(suggestion.kind) + (suggestion.closed === undefined ? 0 : 0.5);
}
