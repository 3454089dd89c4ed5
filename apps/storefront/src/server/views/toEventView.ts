import type { EventView } from '@stallkeep/blocks/page-view';
import { type EventPageShape, type EventState, formatRecurrence } from '@stallkeep/content';
import { eventHref } from '../../paths.ts';
import { toThemeKey } from '../theme.server.ts';
import { toPictureView, toRichTextView } from './toPictureView.ts';
import { toPlaceView } from './toPlaceView.ts';
import type { ViewContext } from './view-context.ts';

/** What event and product pages both carry of their event. */
export type EventShape = Omit<EventPageShape, 'page' | 'products'>;

export function toEventView(event: EventShape, state: EventState, context: ViewContext): EventView {
  const recurrence = event.recurrence && formatRecurrence(event.recurrence);
  return {
    id: event._id,
    href: eventHref(event.slug),
    name: event.name,
    slug: event.slug,
    zone: event.zone,
    intro: toRichTextView(event.intro, context.imageBase),
    phase: state.phase,
    occurrences: state.marketDays,
    theme: toThemeKey(event.theme),
    ...(event.tagline === undefined ? {} : { tagline: event.tagline }),
    ...(event.hero === undefined ? {} : { hero: toPictureView(event.hero, 'hero', context.imageBase) }),
    ...(event.place === undefined ? {} : { place: toPlaceView(event.place) }),
    ...(event.stall === undefined ? {} : { stall: event.stall }),
    ...(state.ordersOpenAt === undefined ? {} : { ordersOpenAt: state.ordersOpenAt }),
    ...(state.ordersCloseAt === undefined ? {} : { ordersCloseAt: state.ordersCloseAt }),
    ...(recurrence === undefined ? {} : { recurrence }),
  };
}
