import type { EventPhase, PictureView } from '@stallkeep/blocks/page-view';
import { type EventCardShape, type EventState, formatRecurrence } from '@stallkeep/content';
import { formatDay, formatDayTime, formatDeadline, formatWindow, type Reading } from '@stallkeep/wording';
import { eventHref } from '../../paths.ts';
import { toThemeKey } from '../theme.server.ts';
import { toPictureView } from './toPictureView.ts';
import type { ViewContext } from './view-context.ts';

/** A market as the list of markets shows it, in words. */
export interface EventCardView {
  readonly id: string;
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly tagline: string | undefined;
  readonly picture: PictureView | undefined;
  readonly theme: string;
  readonly phase: EventPhase;
  /** "Sat 14 Nov, 10:00–14:00" */
  readonly when: string | undefined;
  /** "Order before Thu 12 Nov, 18:00" */
  readonly badge: string | undefined;
  /** "Mercado da Ribeira, Lisboa · 12 products" */
  readonly facts: string;
  /** Epoch seconds the list is sorted by; a market without a date comes last. */
  readonly sortAt: number;
}

export function toEventCardView(event: EventCardShape, state: EventState, context: ViewContext): EventCardView {
  const reading: Reading = { locale: context.locale, zone: event.zone, near: context.now };
  const isPast = state.phase === 'past';
  const held = state.marketDays.filter((day) => day.status === 'scheduled' || day.status === 'moved');
  const day = isPast ? state.marketDays.at(-1) : (held[0] ?? state.marketDays[0]);
  const recurrence = event.recurrence && formatRecurrence(event.recurrence);
  const when =
    day &&
    (isPast ? formatDay(day.startsAt, reading) : formatWindow({ from: day.startsAt, until: day.endsAt }, reading));
  const place = [event.place?.name, event.place?.address?.city].filter(Boolean).join(', ');
  const products = event.productCount === 1 ? '1 product' : `${event.productCount} products`;
  return {
    id: event._id,
    slug: event.slug,
    href: eventHref(event.slug),
    name: event.name,
    tagline: event.tagline,
    picture: event.hero && toPictureView(event.hero, 'cardWide', context.imageBase),
    theme: toThemeKey(event.theme),
    phase: state.phase,
    when: when ?? recurrence,
    badge: formatBadge(state, reading),
    facts: [place, isPast ? undefined : recurrence, event.productCount > 0 ? products : undefined]
      .filter((fact) => fact !== undefined && fact !== '')
      .join(' · '),
    sortAt: day?.startsAt ?? Number.MAX_SAFE_INTEGER,
  };
}

function formatBadge({ phase, ordersOpenAt, ordersCloseAt }: EventState, reading: Reading): string | undefined {
  switch (phase) {
    case 'open':
      return ordersCloseAt === undefined ? 'Orders are open' : `Order before ${formatDeadline(ordersCloseAt, reading)}`;
    case 'upcoming':
      return ordersOpenAt === undefined ? undefined : `Orders open ${formatDayTime(ordersOpenAt, reading)}`;
    case 'closed':
      return 'Orders have closed';
    case 'cancelled':
      return 'Cancelled';
    case 'past':
      return undefined;
  }
}
