import { formatDayTime, formatDeadline, type Reading } from '@stallkeep/wording';
import type { EventPhase, EventView, OccurrenceView } from '../page-view.ts';

/** The market day to name first: the next one that takes place, else (past events) the last one that did. */
export function findShownDay(event: EventView, now: number): OccurrenceView | undefined {
  const held = event.occurrences.filter((day) => day.status === 'scheduled' || day.status === 'moved');
  return held.find((day) => day.endsAt > now) ?? held.at(-1) ?? event.occurrences[0];
}

/** Where orders stand, with the true instant at which that changes. */
export function formatPhase(
  event: EventView,
  reading: Reading,
): { readonly tone: 'good' | 'wait' | 'stop'; readonly text: string } {
  const { phase, ordersOpenAt, ordersCloseAt } = event;
  const opens = ordersOpenAt === undefined ? undefined : formatDayTime(ordersOpenAt, reading);
  const closes = ordersCloseAt === undefined ? undefined : formatDeadline(ordersCloseAt, reading);
  const words: Record<EventPhase, { readonly tone: 'good' | 'wait' | 'stop'; readonly text: string }> = {
    upcoming: { tone: 'wait', text: opens ? `Orders open ${opens}` : 'Orders are not open yet' },
    open: { tone: 'good', text: closes ? `Order before ${closes}` : 'Orders are open' },
    closed: { tone: 'stop', text: closes ? `Orders closed ${closes}` : 'Orders have closed' },
    past: { tone: 'stop', text: 'This market is over' },
    cancelled: { tone: 'stop', text: 'This market is cancelled' },
  };
  return words[phase];
}
