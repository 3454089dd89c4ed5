import type { PassedOver } from '../calendar/calendar.ts';
import { type Day, toDate, toDay, toSecondsOfDay, weekdayOf } from '../time/days.ts';
import type { Cutoff, CutoffTime } from '../types/index.ts';
import { type Question, type Refusal, unknown } from './question.ts';

export interface Acceptance {
  readonly day: Day;
}

/**
 * [A1] The first open date whose cutoff has not come, from the date before the order on: the cutoff of an evening may be after
 * midnight. [A2] Exactly at the cutoff is late.
 */
export function planAcceptance(question: Question): Acceptance | Refusal {
  const { plan, reading, clock, basis } = question;
  const { workshop } = reading;
  if (!workshop.hasHours) return unknown('no_hours');
  const { cutoff } = plan.source;
  const today = workshop.clock.toDay(clock.takenUpAt);
  let from = today - 1;
  for (;;) {
    const open = workshop.findOpenDay(from);
    if (typeof open === 'string') return unknown(open);
    const rule = cutoffOf(cutoff, open.day);
    const cutoffAt = workshop.clock.toInstant(open.day + rule.dayOffset, toSecondsOfDay(rule.time), 'deadline');
    if (clock.isTakenUpBefore(cutoffAt)) {
      basis.push({
        step: 'acceptance_day',
        on: toDate(open.day),
        zone: workshop.source.zone,
        deadlineAt: cutoffAt,
        passedOver: open.passedOver.length === 0 ? open.passedOver : sinceOrder(open.passedOver, today),
        params: { cutoff: rule.time },
      });
      return { day: open.day };
    }
    from = open.day + 1;
  }
}

/** The search begins the day before the order, of which the buyer need not hear. */
function sinceOrder(passedOver: readonly PassedOver[], today: Day): readonly PassedOver[] {
  return passedOver.filter(({ on }) => toDay(on) >= today);
}

/** [A3] A date's own cutoff goes before its weekday's, and that before the usual one. */
function cutoffOf(cutoff: Cutoff, day: Day): CutoffTime {
  const { byDate, byWeekday } = cutoff;
  const dated = byDate?.find(({ on }) => toDay(on) === day);
  if (dated !== undefined) return dated;
  if (byWeekday === undefined) return cutoff;
  const weekday = weekdayOf(day);
  return byWeekday.find((rule) => rule.weekday === weekday) ?? cutoff;
}
