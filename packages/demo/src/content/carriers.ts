import { writeSeason } from './climate.ts';
import type { DemoDates } from './dates.ts';
import { type DemoDocument, keyItems, referTo, referToAll } from './document.ts';
import { isHoliday } from './holidays.ts';

/** The first date from two days ahead on that the couriers ride on a weekday. */
function findRidingDay(dates: DemoDates): Temporal.PlainDate {
  let day = dates.todayInLisbon.add({ days: 2 });
  while (day.dayOfWeek > 5 || isHoliday(day, 'lisbon')) day = day.add({ days: 1 });
  return day;
}

/** Two pooled runs of one courier house: bicycles that go when three orders are in, and a van that goes for two. */
export function planRuns(dates: DemoDates): readonly DemoDocument[] {
  return [
    {
      _id: 'demo-run-bicycle',
      _type: 'courierRun',
      title: 'Pedal do Tejo, bicycles in Lisbon',
      hub: referTo('demo-place-hub'),
      calendar: referTo('demo-calendar-courier'),
      weekly: keyItems(
        [
          { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], departs: '11:00' },
          { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], departs: '17:30' },
          { weekdays: ['sat'], departs: '12:00' },
        ],
        'departureRule',
      ),
      // One more on the evening before the market, when everybody packs anyway.
      dated: keyItems([{ on: dates.open.on.subtract({ days: 1 }).toString(), departs: '20:30' }], 'datedDeparture'),
      cancelled: keyItems(
        [{ on: findRidingDay(dates).toString(), departs: '11:00', reason: 'Both cargo bikes are with the mechanic' }],
        'cancelledDeparture',
      ),
      bookByMinutes: 60,
      loadingMinutes: 10,
      deliveryMinMinutes: 20,
      deliveryMaxMinutes: 120,
      zones: referToAll(['demo-zone-lisbon-centre', 'demo-zone-lisbon-rim']),
      seats: { unit: 'parcel', count: 14 },
      minimum: { orders: 3, decideByMinutes: 60, otherwise: 'rollOver' },
      season: writeSeason('bicycle'),
    },
    {
      _id: 'demo-run-van',
      _type: 'courierRun',
      title: 'Pedal do Tejo, the van for what is heavy',
      hub: referTo('demo-place-hub'),
      calendar: referTo('demo-calendar-courier'),
      weekly: keyItems([{ weekdays: ['wed', 'sat'], departs: '10:00' }], 'departureRule'),
      bookByMinutes: 120,
      loadingMinutes: 20,
      deliveryMinMinutes: 30,
      deliveryMaxMinutes: 240,
      zones: referToAll(['demo-zone-lisbon-centre', 'demo-zone-lisbon-rim', 'demo-zone-lisbon-north']),
      seats: { unit: 'litre', count: 600 },
      minimum: { orders: 2, decideByMinutes: 120, otherwise: 'refund' },
      season: writeSeason('van'),
    },
  ];
}

interface LaneFacts {
  readonly key: string;
  readonly service: string;
  readonly percentile: 'p90' | 'p95';
  readonly zones: readonly {
    readonly zone: string;
    readonly quoted: readonly [number, number];
    /** Days on the way and how many parcels took so many. */
    readonly parcels?: readonly (readonly [number, number])[];
  }[];
}

const lanes: readonly LaneFacts[] = [
  {
    key: 'letter',
    service: 'Letter, tracked',
    percentile: 'p90',
    zones: [
      {
        zone: 'portugal-mainland',
        quoted: [1, 3],
        parcels: [
          [1, 17],
          [2, 31],
          [3, 9],
          [5, 2],
        ],
      },
      // Nobody has sent enough there to know better than the carrier says.
      { zone: 'spain-peninsula', quoted: [3, 6] },
    ],
  },
  {
    key: 'flat',
    service: 'Flat parcel, tracked',
    percentile: 'p90',
    zones: [
      {
        zone: 'portugal-mainland',
        quoted: [2, 4],
        parcels: [
          [1, 6],
          [2, 24],
          [3, 8],
          [4, 1],
        ],
      },
      {
        zone: 'spain-peninsula',
        quoted: [3, 6],
        parcels: [
          [3, 5],
          [4, 7],
        ],
      },
    ],
  },
  {
    key: 'signed',
    service: 'Parcel, signed for, guaranteed',
    percentile: 'p95',
    zones: [
      {
        zone: 'portugal-mainland',
        quoted: [1, 2],
        parcels: [
          [1, 29],
          [2, 14],
          [3, 1],
        ],
      },
    ],
  },
];

/** Three services of one carrier, with what was measured of them. */
export function planLanes(dates: DemoDates): readonly DemoDocument[] {
  const measuredThrough = dates.todayInLisbon.subtract({ days: 6 }).toString();
  return lanes.map(({ key, service, percentile, zones }) => ({
    _id: `demo-lane-${key}`,
    _type: 'lane',
    title: `Correio Atlântico: ${service}`,
    carrier: 'Correio Atlântico',
    service,
    origin: referTo('demo-place-hub'),
    collectionCalendar: referTo('demo-calendar-correio-collection'),
    collectionAt: '17:30',
    transitCalendar: referTo('demo-calendar-correio-transit'),
    deliveryCalendar: referTo('demo-calendar-correio-delivery'),
    deliveryFrom: '09:00',
    deliveryUntil: '19:00',
    zones: keyItems(
      zones.map(({ zone, quoted, parcels }) => ({
        zone: referTo(`demo-zone-${zone}`),
        quotedMinDays: quoted[0],
        quotedMaxDays: quoted[1],
        ...(parcels
          ? {
              history: {
                parcels: keyItems(
                  parcels.map(([days, count]) => ({ days, count })),
                  'parcelCount',
                ),
                measuredThrough,
              },
            }
          : {}),
      })),
      'laneZone',
    ),
    percentile,
    reviewedThrough: dates.reviewedThrough.toString(),
    season: writeSeason('van'),
  }));
}
