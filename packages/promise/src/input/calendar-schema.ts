import { z } from 'zod';
import { filled, list, localDate, localTime, object, weekday, zone } from './values.ts';

const hoursShape = { opens: localTime, closes: localTime };

/** [T5] Half-open, so equal ends are no interval; a closing before the opening is the next day's. */
const checkHours = z.check<{ opens: string; closes: string }>(({ value: { opens, closes }, issues }) => {
  if (opens === '24:00')
    issues.push({ code: 'custom', message: 'must be before 24:00', input: opens, path: ['opens'] });
  if (opens === closes)
    issues.push({ code: 'custom', message: 'must not close when it opens', input: { opens, closes } });
});

const hours = object(hoursShape).check(checkHours);
const openingInterval = object({ ...hoursShape, weekday }).check(checkHours);
const week = list(openingInterval);

const exception = object({
  on: localDate,
  intervals: list(hours),
  label: z.string('must be a text'),
  source: z.string('must be a text'),
  addedOn: localDate,
});

const rotation = object({
  weeks: list(week).refine(({ length }) => length >= 2 && length <= 6, 'must be two to six weeks'),
  firstWeekOf: localDate.exactOptional(),
});

export const calendarSchema = object({
  id: filled,
  zone,
  weekly: week,
  rotation: rotation.exactOptional(),
  /** [V2] One date, one rule; said twice is fine, said differently is not. */
  exceptions: list(exception).check(({ value, issues }) => {
    const said = new Map<string, string>();
    for (const [index, { on, intervals }] of value.entries()) {
      const hoursOfIt = JSON.stringify(intervals.map(({ opens, closes }) => [opens, closes]));
      if ((said.get(on) ?? hoursOfIt) !== hoursOfIt) {
        const message = 'must say the same as the other exception of its date';
        issues.push({ code: 'custom', message, input: on, path: [index] });
      }
      said.set(on, hoursOfIt);
    }
  }),
  reviewedThrough: localDate,
}).refine(({ weekly, rotation: turns }) => turns === undefined || weekly.length === 0, {
  message: 'must be empty where weeks take turns',
  path: ['weekly'],
});
