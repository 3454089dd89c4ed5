import { formatDayStatus } from '@stallkeep/blocks/components';
import type { EventView, OccurrenceView } from '@stallkeep/blocks/page-view';
import { formatStall, formatZone, toLanguageTag } from '@stallkeep/wording';
import { absoluteUrl } from '../../paths.ts';
import type { CalendarDay, CalendarFile } from './formatCalendar.ts';

export interface CalendarSite {
  /** Public origin. */
  readonly siteUrl: string;
  readonly locale: string;
}

/**
 * An event's market days for a calendar, those that are not held included: a calendar that has the day must learn that it is off.
 * Undefined where no day is known. `changedAt` in epoch seconds.
 */
export function planCalendar(event: EventView, changedAt: number, site: CalendarSite): CalendarFile | undefined {
  const { occurrences } = event;
  if (occurrences.length === 0) return undefined;
  const dates = occurrences.map((day) => formatLocalDate(day, event));
  return {
    name: event.name,
    language: toLanguageTag(site.locale),
    changedAt,
    days: occurrences.map((day, index) => {
      const date = dates[index] ?? '';
      const earlier = dates.slice(0, index).filter((one) => one === date).length;
      return toDay(day, { event, site, id: earlier === 0 ? date : `${date}.${earlier + 1}` });
    }),
  };
}

interface DayContext {
  readonly event: EventView;
  readonly site: CalendarSite;
  /** Of the day among the event's: its date, since a dated day replaces the recurring one of its date. */
  readonly id: string;
}

function toDay(day: OccurrenceView, { event, site, id }: DayContext): CalendarDay {
  const { place, stall } = event;
  const { locale, siteUrl } = site;
  const isHeld = day.status === 'scheduled' || day.status === 'moved';
  const status = day.status === 'scheduled' ? undefined : formatDayStatus(day.status, locale);
  const note = isHeld && status !== undefined ? [status, day.note].filter(Boolean).join(': ') : day.note;
  const description = [note, event.tagline, formatZone(event.zone, locale)].filter(Boolean).join('\n');
  const where = place?.address.startsWith(place.name)
    ? place.address
    : [place?.name, place?.address].filter(Boolean).join(', ');
  const location = [stall && formatStall(stall, locale), where].filter(Boolean).join(', ');
  return {
    uid: `${event.id}.${id}@${new URL(siteUrl).hostname}`,
    startsAt: day.startsAt,
    ...(day.endsAt > day.startsAt ? { endsAt: day.endsAt } : {}),
    isHeld,
    // Not every calendar shows the status of an entry.
    summary: isHeld || status === undefined ? event.name : `${status}: ${event.name}`,
    ...(description === '' ? {} : { description }),
    ...(location === '' ? {} : { location }),
    ...(place?.point === undefined ? {} : { point: place.point }),
    url: absoluteUrl(siteUrl, event.href),
  };
}

/** "2026-11-21" on the event's own clock. */
function formatLocalDate({ startsAt }: OccurrenceView, { zone }: EventView): string {
  return Temporal.Instant.fromEpochMilliseconds(startsAt * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
