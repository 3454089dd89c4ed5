import type { EventView } from '@stallkeep/blocks/page-view';
import type { EventCardView } from './toEventCardView.ts';

export interface HomeView {
  readonly heading: string;
  readonly intro: EventView['intro'];
  readonly sections: readonly {
    readonly kind: 'open' | 'next' | 'past';
    readonly title: string;
    readonly events: readonly EventCardView[];
  }[];
}

/** More past markets than this are history, not help. */
const MOST_PAST = 12;

/** Markets by what a visitor can do with them: order now, look forward to, look back on. Empty sections are left out. */
export function toHomeSections(events: readonly EventCardView[]): HomeView['sections'] {
  const soonest = events.toSorted((a, b) => a.sortAt - b.sortAt);
  const sections = [
    { kind: 'open', title: 'Open for orders', events: soonest.filter(({ phase }) => phase === 'open') },
    {
      kind: 'next',
      title: 'Coming up',
      events: soonest.filter(({ phase }) => phase === 'upcoming' || phase === 'closed' || phase === 'cancelled'),
    },
    {
      kind: 'past',
      title: 'Past markets',
      events: soonest
        .filter(({ phase }) => phase === 'past')
        .toReversed()
        .slice(0, MOST_PAST),
    },
  ] as const;
  return sections.filter((section) => section.events.length > 0);
}
