import type { FulfilmentOptionShape, PreviewEventShape } from '@stallkeep/content';
import { readPreviewContent } from './content.ts';

const calendar = {
  _id: 'calendar-pottery',
  zone: 'Europe/Lisbon',
  weekly: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '18:00' }],
  exceptions: [{ on: '2026-12-01', kind: 'closed', intervals: [], label: 'Restauração' }],
  reviewedThrough: '2027-12-31',
};

const address = { street: 'Rua 1', postcode: '1100-472', city: 'Lisboa', countryCode: 'PT' };

const OPTION = {
  _id: 'way',
  title: 'Collect at the pottery',
  kind: 'pickup',
  source: 'stock',
  sellerId: 'seller',
  workshop: { _id: 'place-pottery', name: 'Pottery', calendar },
  terms: { cutoff: '12:00', cutoffs: [], handling: { minDays: 0, maxDays: 0, readyBy: '17:00' } },
  pickup: { collectAt: 'place', place: { _id: 'place-pottery', name: 'Pottery', address, calendar } },
};

/** A day every week, for which orders open two days before and close as it begins. */
const EVENT = {
  _id: 'event',
  name: 'Feira',
  zone: 'Europe/Lisbon',
  recurrence: { frequency: 'weekly', weekdays: ['wed', 'sat'], starts: '10:00', ends: '16:00', from: '2026-11-01' },
  orders: { opensDaysBefore: 1, closesHoursBefore: 0 },
};

interface ReadWay {
  readonly option: FulfilmentOptionShape;
  readonly event: PreviewEventShape;
}

/** A way at an event as a query gives them, with other fields where a test needs them. */
export function readWay(more: { readonly option?: object; readonly event?: object } = {}): ReadWay {
  const shown = { products: [], options: [{ ...OPTION, ...more.option }], events: [{ ...EVENT, ...more.event }] };
  const content = readPreviewContent({ shown, names: [] });
  if (!content.ok || content.value.losses.length > 0) throw new Error(JSON.stringify(content));
  const [option] = content.value.shape.options;
  const [event] = content.value.shape.events;
  if (option === undefined || event === undefined) throw new Error('The way and the event must be readable.');
  return { option, event };
}
