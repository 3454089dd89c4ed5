import type { PickupPlan } from './evaluate.ts';
import type { Calendar, Instant, Weekday } from './types.ts';

/** The worked example of the tests: a Lisbon workshop and stall. */
export const at = (iso: string): Instant => Date.parse(iso) / 1000;

const onDays = (weekdays: readonly Weekday[], opens: string, closes: string) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

export const closedOn = (on: string): Calendar['exceptions'][number] => ({
  on,
  intervals: [],
  label: 'closed',
  source: 'seller',
  addedOn: '2026-01-01',
});

export const workshop: Calendar = {
  zone: 'Europe/Lisbon',
  weekly: onDays([1, 2, 3, 4, 5], '09:00', '18:00'),
  exceptions: [closedOn('2026-12-01'), closedOn('2026-12-08'), closedOn('2026-12-25')],
  reviewedThrough: '2027-12-31',
};

export const stall: Calendar = {
  ...workshop,
  weekly: [...onDays([2, 3, 4, 5], '17:00', '19:00'), ...onDays([6], '10:00', '14:00')],
};

export const lisbonPickup: PickupPlan = {
  kind: 'pickup',
  optionId: 'option-stall',
  source: 'stock',
  title: 'Collect at the stall',
  place: { name: 'Feira da Ladra', address: 'Campo de Santa Clara, Lisboa' },
  workshop,
  cutoff: '12:00',
  handlingDays: { min: 0, max: 0 },
  readyBy: '17:00',
  collection: { kind: 'weekly', calendar: stall },
  leadMinutes: 0,
  priceMinor: 0,
  currency: 'EUR',
};

export const lisbonState = { asOf: at('2026-11-12T12:00:00Z'), expires: at('2026-11-24T12:00:00Z') };
