import { planPromise } from './timetable/timetable.ts';
import type {
  Calendar,
  FulfilmentPlan,
  Instant,
  LaneCarry,
  MakePlan,
  OpeningInterval,
  PickupCarry,
  PromiseRequest,
  PromiseState,
  RunCarry,
  Weekday,
} from './types/index.ts';

/** The worked examples of the tests: a Lisbon workshop and stall, a courier run in Lisbon, and a New York lane. */
export const at = (iso: string): Instant => Date.parse(iso) / 1000;

export const onDays = (weekdays: readonly Weekday[], opens: string, closes: string): readonly OpeningInterval[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

export const WEEKDAYS = [1, 2, 3, 4, 5] as const;
const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6] as const;

export const closedOn = (on: string, label = 'closed'): Calendar['exceptions'][number] => ({
  on,
  intervals: [],
  label,
  source: 'seller',
  addedOn: '2026-01-01',
});

const portugueseHolidays = [
  closedOn('2026-12-01', 'Restauração da Independência'),
  closedOn('2026-12-08', 'Imaculada Conceição'),
  closedOn('2026-12-25', 'Natal'),
  closedOn('2027-03-28', 'Páscoa'),
];

export const workshop: Calendar = {
  id: 'workshop',
  zone: 'Europe/Lisbon',
  weekly: onDays(WEEKDAYS, '09:00', '18:00'),
  exceptions: portugueseHolidays,
  reviewedThrough: '2027-12-31',
};

export const stall: Calendar = {
  ...workshop,
  id: 'stall',
  weekly: [...onDays([2, 3, 4, 5], '17:00', '19:00'), ...onDays([6], '10:00', '14:00')],
};

export const stallPickup: PickupCarry = {
  kind: 'pickup',
  place: { name: 'Feira da Ladra', address: 'Campo de Santa Clara, Lisboa' },
  collection: { kind: 'weekly', calendar: stall },
  leadMinutes: 0,
};

export const lisbonPickup: FulfilmentPlan = {
  optionId: 'option-stall',
  sellerId: 'seller',
  source: 'stock',
  title: 'Collect at the stall',
  workshop,
  cutoff: { time: '12:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00' },
  carry: stallPickup,
  priceMinor: 0,
  currency: 'EUR',
};

export const lisbonRun: RunCarry = {
  kind: 'run',
  id: 'run-lisbon',
  calendar: workshop,
  weekly: WEEKDAYS.flatMap((weekday) => ['11:00', '15:30'].map((departs) => ({ weekday, departs }))),
  dated: [],
  bookByMinutes: 45,
  loadingMinutes: 5,
  deliveryMinutes: { min: 30, max: 120 },
  zones: [
    {
      id: 'lisbon',
      title: 'Lisboa centro',
      countryCode: 'PT',
      includes: [{ kind: 'range', from: '1000', to: '1999' }],
      excludes: [{ kind: 'prefix', prefix: '1350' }],
    },
  ],
};

export const lisbonRunPlan: FulfilmentPlan = {
  ...lisbonPickup,
  optionId: 'option-run',
  title: 'Courier in Lisbon',
  priceMinor: 350,
  cutoff: { time: '18:00', dayOffset: 0 },
  handling: { unit: 'workingMinutes', min: 0, max: 0, packingMinutes: 20, gridMinutes: 15 },
  carry: lisbonRun,
};

const americanHolidays = [closedOn('2026-11-26', 'Thanksgiving'), closedOn('2026-12-25', 'Christmas Day')];
export const newYorkWorkshop: Calendar = {
  id: 'new-york',
  zone: 'America/New_York',
  weekly: onDays(WEEKDAYS, '09:00', '17:00'),
  exceptions: americanHolidays,
  reviewedThrough: '2027-12-31',
};
export const carrierDays: Calendar = {
  ...newYorkWorkshop,
  id: 'carrier',
  weekly: onDays(MONDAY_TO_SATURDAY, '08:00', '20:00'),
};

/** Thirty parcels whose low percentile is 2 and whose high one is 3 transit days. */
export const measuredParcels: readonly number[] = [
  ...Array.from({ length: 20 }, () => 2),
  ...Array.from({ length: 10 }, () => 3),
];

export const newYorkLane: LaneCarry = {
  kind: 'lane',
  id: 'lane-east',
  carrier: 'Hudson Parcel',
  service: 'Ground',
  collection: { calendar: newYorkWorkshop, at: '17:00' },
  transit: carrierDays,
  delivery: carrierDays,
  zones: [
    {
      id: 'east',
      title: 'East coast',
      countryCode: 'US',
      includes: [{ kind: 'prefix', prefix: '' }],
      excludes: [{ kind: 'range', from: '967', to: '968' }],
      quotedDays: { min: 1, max: 4 },
      history: { transitDays: measuredParcels, measuredThrough: '2026-11-01' },
    },
  ],
  percentile: 'p90',
  reviewedThrough: '2027-06-30',
};

export const newYorkLanePlan: FulfilmentPlan = {
  ...lisbonPickup,
  optionId: 'option-lane',
  title: 'Parcel',
  priceMinor: 890,
  currency: 'USD',
  workshop: newYorkWorkshop,
  cutoff: { time: '14:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 1, max: 2, readyBy: '17:00' },
  carry: newYorkLane,
};

/** Forty prints a day, a tenth of them kept free. */
export const printMake: MakePlan = {
  resource: {
    id: 'press',
    name: 'Screen press',
    calendar: workshop,
    unit: 'item',
    unitsPerDay: 40,
    reserveShare: 0.1,
    longestQueueDays: 20,
  },
  unitsPerItem: 1,
  setUpUnits: 0,
  finishBy: '17:00',
  cureHours: 0,
};

export const printPlan: FulfilmentPlan = {
  ...lisbonPickup,
  optionId: 'option-print',
  source: 'make',
  title: 'Printed for you',
  handling: { unit: 'businessDays', min: 0, max: 1, readyBy: '17:00' },
  make: printMake,
};

export const lisbonState: PromiseState = {
  asOf: at('2026-11-12T12:00:00Z'),
  expires: at('2026-11-24T12:00:00Z'),
  tzVersion: '2026a',
};

/** Answers for a month from a date on. */
export const stateFrom = (iso: string, change: Partial<PromiseState> = {}): PromiseState => ({
  ...lisbonState,
  asOf: at(iso),
  expires: at(iso) + 30 * 86_400,
  ...change,
});

/** The committed capacity of the worked example. */
export const printState = stateFrom('2026-11-30T00:00:00Z', {
  resources: {
    press: {
      asOf: at('2026-11-30T09:00:00Z'),
      committed: [
        { on: '2026-11-30', units: 36 },
        { on: '2026-12-02', units: 30 },
        { on: '2026-12-03', units: 12 },
      ],
    },
  },
});

/** The promise of a plan at a time, in a state that begins at the start of that day. */
export function promiseAt(
  iso: string,
  request: Partial<PromiseRequest> & { readonly plan: FulfilmentPlan } = { plan: lisbonPickup },
) {
  const state = request.state ?? stateFrom(`${iso.slice(0, 10)}T00:00:00Z`);
  return planPromise({ ...request, state }, at(iso));
}

/** What a dated promise is expected to say. */
export const firm = (earliest: string, latest: string) => ({
  status: 'firm',
  earliest: at(earliest),
  latest: at(latest),
});
