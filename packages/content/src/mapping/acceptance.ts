import type { Cutoff, Handling, ParcelLimits } from '@stallkeep/promise';
import type { TermsShape } from '../shapes/fulfilment.ts';
import { WEEKDAYS } from './calendar.ts';
import { isEmpty, pickPresent, type Requirements } from './requirements.ts';

/** Until when an order counts for a day; undefined, with the issues noted, where it is not said. */
export function toCutoff(terms: TermsShape, check: Requirements): Cutoff | undefined {
  const time = check.need('cutoff', terms.cutoff);
  const rules = terms.cutoffs.map((rule, index) => ({
    ...rule,
    path: `cutoffs[${index}]`,
    limit: { time: rule.time, dayOffset: toOffset(rule.isNextDay) },
  }));
  const byWeekday = rules
    .filter((rule) => rule.kind === 'weekday')
    .flatMap(({ path, weekdays, limit }) => {
      if (weekdays.length === 0) check.note(`${path}.weekdays`, 'must name a weekday');
      return weekdays.map((name) => ({ weekday: WEEKDAYS[name], ...limit }));
    });
  const byDate = rules
    .filter((rule) => rule.kind === 'date')
    .flatMap(({ path, on, limit }) => {
      const date = check.need(`${path}.on`, on);
      return date === undefined ? [] : [{ on: date, ...limit }];
    });
  if (time === undefined) return undefined;
  return {
    time,
    dayOffset: toOffset(terms.cutoffIsNextDay),
    ...(byWeekday.length === 0 ? {} : { byWeekday }),
    ...(byDate.length === 0 ? {} : { byDate }),
  };
}

/** How long getting ready takes. A document from before there was a choice of units counts in days. */
export function toHandling(terms: TermsShape, check: Requirements): Handling | undefined {
  const handling = check.need('handling', terms.handling);
  if (handling === undefined) return undefined;
  const { unit, minDays, maxDays, readyBy, minMinutes, maxMinutes, gridMinutes, packingMinutes } = handling;
  const packing = pickPresent({ packingMinutes });
  if (unit === 'workingMinutes') {
    const parts = check.needAll('handling', { minMinutes, maxMinutes, gridMinutes });
    return parts && { unit, min: parts.minMinutes, max: parts.maxMinutes, gridMinutes: parts.gridMinutes, ...packing };
  }
  const parts = check.needAll('handling', { minDays, maxDays, readyBy });
  return parts && { unit: 'businessDays', min: parts.minDays, max: parts.maxDays, readyBy: parts.readyBy, ...packing };
}

/** Undefined where no limit is set. */
export function toLimits(terms: TermsShape): ParcelLimits | undefined {
  return terms.limits === undefined || isEmpty(terms.limits) ? undefined : pickPresent(terms.limits);
}

const toOffset = (isNextDay: boolean | undefined): 0 | 1 => (isNextDay === true ? 1 : 0);
