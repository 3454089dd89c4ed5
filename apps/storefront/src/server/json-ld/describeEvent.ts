import type { EventView, OccurrenceView } from '@stallkeep/blocks/page-view';
import type { Event, Place } from 'schema-dts';
import { absoluteUrl } from '../../paths.ts';
import type { SiteFacts } from './describeSite.ts';
import { formatZonedIso } from './formatZonedIso.ts';

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<OccurrenceView['status'], string>;

/** One entry for each market day the page shows, at most `limit`. Empty where no day is known. */
export function describeEventDays(event: EventView, site: SiteFacts, limit: number): readonly Event[] {
  return event.occurrences.slice(0, limit).map((day) => ({
    '@type': 'Event',
    name: event.name,
    url: absoluteUrl(site.siteUrl, event.href),
    startDate: formatZonedIso(day.startsAt, event.zone),
    endDate: formatZonedIso(day.endsAt, event.zone),
    eventStatus: STATUS[day.status],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    organizer: { '@id': `${site.siteUrl}/#organization` },
    ...(event.tagline === undefined ? {} : { description: event.tagline }),
    ...(event.hero === undefined ? {} : { image: absoluteUrl(site.siteUrl, event.hero.src) }),
    ...(event.place === undefined ? {} : { location: describePlace(event.place) }),
  }));
}

function describePlace(place: NonNullable<EventView['place']>): Place {
  return {
    '@type': 'Place',
    name: place.name,
    address: place.address,
    ...(place.mapHref === undefined ? {} : { hasMap: place.mapHref }),
    ...(place.point === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: place.point.lat, longitude: place.point.lng } }),
  };
}
