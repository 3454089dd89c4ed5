import type { LocalDate } from '@stallkeep/promise';
import { addDays, isWeekend } from './dates.ts';
import type { HolidaySuggestion } from './suggestion.ts';

/** Where two sources speak of the same time and do not say the same. */
export type SuggestionDifference =
  | { readonly kind: 'onlyInFirst'; readonly on: LocalDate; readonly first: HolidaySuggestion }
  | { readonly kind: 'onlyInSecond'; readonly on: LocalDate; readonly second: HolidaySuggestion }
  /** One source keeps the weekend's date beside its substitute, the other lists the substitute alone. Nothing is missing. */
  | {
      readonly kind: 'weekendOriginal';
      readonly on: LocalDate;
      readonly listedBy: 'first' | 'second';
      readonly suggestion: HolidaySuggestion;
      readonly substituteOn: LocalDate;
    }
  /** The same date under another name, as a substitute in one source only, or open for a part of the day in one of them. */
  | {
      readonly kind: 'label' | 'substitute' | 'partOfDay';
      readonly on: LocalDate;
      readonly first: HolidaySuggestion;
      readonly second: HolidaySuggestion;
    };

export interface SuggestionComparison {
  /** By date; a date may stand here twice, with a different name and as a substitute. */
  readonly differences: readonly SuggestionDifference[];
  /** Dates both sources have. */
  readonly sharedDates: number;
}

/**
 * What two sources say differently about a time both were asked for; each has one suggestion for a date at most. Apostrophes, case
 * and the words "substitute day" in brackets make no difference of a name.
 */
export function compareSuggestions(
  first: readonly HolidaySuggestion[],
  second: readonly HolidaySuggestion[],
): SuggestionComparison {
  const byDate = new Map(second.map((suggestion) => [suggestion.on, suggestion]));
  const firstDates = new Set(first.map((suggestion) => suggestion.on));
  const differences: SuggestionDifference[] = [];
  let sharedDates = 0;
  for (const one of first) {
    const other = byDate.get(one.on);
    if (other === undefined) {
      const substituteOn = findSubstitute(one, first, second);
      differences.push(
        substituteOn === undefined
          ? { kind: 'onlyInFirst', on: one.on, first: one }
          : { kind: 'weekendOriginal', on: one.on, listedBy: 'first', suggestion: one, substituteOn },
      );
      continue;
    }
    sharedDates += 1;
    const both = { on: one.on, first: one, second: other };
    if (one.isSubstitute !== other.isSubstitute) differences.push({ kind: 'substitute', ...both });
    if (one.closed?.from !== other.closed?.from || one.closed?.until !== other.closed?.until) {
      differences.push({ kind: 'partOfDay', ...both });
    }
    if (!hasSameName(one, other)) differences.push({ kind: 'label', ...both });
  }
  for (const other of second) {
    if (firstDates.has(other.on)) continue;
    const substituteOn = findSubstitute(other, second, first);
    differences.push(
      substituteOn === undefined
        ? { kind: 'onlyInSecond', on: other.on, second: other }
        : { kind: 'weekendOriginal', on: other.on, listedBy: 'second', suggestion: other, substituteOn },
    );
  }
  return {
    differences: differences.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    sharedDates,
  };
}

const LONGEST_SUBSTITUTE_DAYS = 4;

/** The substitute of a weekend's holiday, where its own source names it so and the other source has that date too. */
function findSubstitute(
  original: HolidaySuggestion,
  own: readonly HolidaySuggestion[],
  others: readonly HolidaySuggestion[],
): LocalDate | undefined {
  if (!isWeekend(original.on)) return undefined;
  const latest = addDays(original.on, LONGEST_SUBSTITUTE_DAYS);
  const earliest = addDays(original.on, -LONGEST_SUBSTITUTE_DAYS);
  return own.find(
    (candidate) =>
      candidate.isSubstitute &&
      candidate.on >= earliest &&
      candidate.on <= latest &&
      hasSameName(candidate, original) &&
      others.some((other) => other.on === candidate.on),
  )?.on;
}

/** Whether two suggestions bear one name. A substitute may carry a remark in brackets behind it, in whatever language. */
function hasSameName(one: HolidaySuggestion, other: HolidaySuggestion): boolean {
  const names = listNames(one);
  return listNames(other).some((name) => names.includes(name));
}

function listNames({ label, isSubstitute }: HolidaySuggestion): readonly string[] {
  const name = label
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  return isSubstitute ? [name, name.replace(/\s*\([^()]*\)$/, '')] : [name];
}
