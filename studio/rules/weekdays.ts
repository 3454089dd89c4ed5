import { checkLocalTime, type Hours } from './time.ts';

export interface OpeningRow extends Hours {
  readonly weekdays?: readonly string[] | undefined;
}

export const WEEKDAYS = [
  { value: 'mon', title: 'Monday', short: 'Mo' },
  { value: 'tue', title: 'Tuesday', short: 'Tu' },
  { value: 'wed', title: 'Wednesday', short: 'We' },
  { value: 'thu', title: 'Thursday', short: 'Th' },
  { value: 'fri', title: 'Friday', short: 'Fr' },
  { value: 'sat', title: 'Saturday', short: 'Sa' },
  { value: 'sun', title: 'Sunday', short: 'Su' },
] as const;

/** Minutes since midnight of "HH:MM", 24:00 included; undefined for what is no time. */
export function findMinutes(time: string | undefined): number | undefined {
  return time !== undefined && checkLocalTime(time, 'closing') === true && time !== ''
    ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    : undefined;
}

export function isOvernight({ opens, closes }: Hours): boolean {
  const [from, until] = [findMinutes(opens), findMinutes(closes)];
  return from !== undefined && until !== undefined && until <= from;
}

/** "22:00–02:00 next day": a shift past midnight says so. */
export function sayHours(hours: Hours): string {
  return `${hours.opens ?? '?'}–${hours.closes ?? '?'}${isOvernight(hours) ? ' next day' : ''}`;
}

/** "Mon–Fri", "Sat, Sun": neighbouring days joined, in the order of the week. */
export function sayWeekdays(weekdays: readonly string[] | undefined): string {
  const runs: string[][] = [];
  let previous = -2;
  for (const [index, day] of WEEKDAYS.entries()) {
    if (!weekdays?.includes(day.value)) continue;
    const name = day.title.slice(0, 3);
    if (index === previous + 1) runs.at(-1)?.push(name);
    else runs.push([name]);
    previous = index;
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
