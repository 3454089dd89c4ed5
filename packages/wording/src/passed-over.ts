import type { BasisStep, LocalDate } from '@stallkeep/promise';
import { formatDate } from './dates.ts';
import { type Reading, toTongue } from './reading.ts';
import { endSentence, say } from './say.ts';

type PassedOver = NonNullable<BasisStep['passedOver']>;

/** "Passed over: Tue 1 Dec (Restauração) and Tue 8 Dec – Wed 9 Dec (Inventory)." Days in a row of one label are one. */
export function formatPassedOver(passedOver: PassedOver, reading: Reading): string {
  const dates = toRanges(passedOver).map(({ first, last, label }) => {
    const firstDay = formatDate(first, reading);
    const day =
      first === last ? firstDay : say(reading.locale, 'time.days', { firstDay, lastDay: formatDate(last, reading) });
    return label === '' ? day : say(reading.locale, 'frame.passedOverDate', { day, label });
  });
  const list = new Intl.ListFormat(toTongue(reading.locale).tag, { type: 'conjunction' }).format(dates);
  return endSentence(say(reading.locale, 'frame.passedOver', { dates: list }));
}

interface DateRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly label: string;
}

function toRanges(passedOver: PassedOver): readonly DateRange[] {
  const ranges: DateRange[] = [];
  for (const { on, label } of passedOver) {
    const before = ranges.at(-1);
    const goesOn = before !== undefined && before.label === label && toNextDate(before.last) === on;
    if (goesOn) ranges[ranges.length - 1] = { ...before, last: on };
    else ranges.push({ first: on, last: on, label });
  }
  return ranges;
}

function toNextDate(on: LocalDate): LocalDate {
  return new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
