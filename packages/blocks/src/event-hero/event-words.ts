import { formatDayTime, formatDeadline, type Reading } from '@stallkeep/wording';
import { isHeld } from '../day-status.ts';
import type { EventPhase, EventView, OccurrenceView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';

/** The market day to name first: the next one that takes place, else (past events) the last one that did. */
export function findShownDay(event: EventView, now: number): OccurrenceView | undefined {
  const held = event.occurrences.filter(isHeld);
  return held.find((day) => day.endsAt > now) ?? held.at(-1) ?? event.occurrences[0];
}

/** Where orders stand in the reader's language, with the true instant at which that changes. */
export function formatPhase(
  event: EventView,
  reading: Reading,
): { readonly tone: 'good' | 'wait' | 'stop'; readonly text: string } {
  const say = findBlockWords(reading.locale);
  const { phase, ordersOpenAt, ordersCloseAt } = event;
  const opens = ordersOpenAt === undefined ? undefined : formatDayTime(ordersOpenAt, reading);
  const closes = ordersCloseAt === undefined ? undefined : formatDeadline(ordersCloseAt, reading);
  const words: Record<EventPhase, { readonly tone: 'good' | 'wait' | 'stop'; readonly text: string }> = {
    upcoming: { tone: 'wait', text: opens ? say.opensAt(opens) : say.notOpenYet },
    open: { tone: 'good', text: closes ? say.orderBefore(closes) : say.isOpen },
    closed: { tone: 'stop', text: closes ? say.closedAt(closes) : say.hasClosed },
    past: { tone: 'stop', text: say.isOver },
    cancelled: { tone: 'stop', text: say.isCancelled },
  };
  return words[phase];
}
