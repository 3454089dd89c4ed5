import type { DemoDates } from './dates.ts';
import { lisbon } from './dates.ts';
import { type DemoDocument, keyItems } from './document.ts';
import { type HolidayList, listShortEves, type OwnException, planExceptions } from './holidays.ts';

interface Hours {
  readonly weekdays: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

interface CalendarFacts {
  readonly id: string;
  readonly name: string;
  readonly holidays: HolidayList;
  readonly weekly?: readonly Hours[];
  /** Weeks that take turns, in place of `weekly`. */
  readonly rotation?: { readonly weeks: readonly (readonly Hours[])[]; readonly firstWeekOf: Temporal.PlainDate };
  readonly own?: readonly OwnException[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

function writeHours(hours: readonly Hours[]): readonly unknown[] {
  return keyItems(
    hours.map((one) => ({ ...one, weekdays: [...one.weekdays] })),
    'openingInterval',
  );
}

/** Opening hours of the workshops and the shared factory. They decide when an order is ready and when it can be fetched. */
function listWorkshops(dates: DemoDates): readonly CalendarFacts[] {
  const restDay = dates.open.on.add({ days: 9 - dates.open.on.dayOfWeek });
  const eves = listShortEves(dates.todayInLisbon, dates.reviewedThrough);
  const holidays = 'lisbon';
  return [
    {
      id: 'demo-calendar-pano-bravo',
      name: 'Pano Bravo, workshop hours',
      holidays,
      weekly: [
        { weekdays, opens: '10:00', closes: '13:00' },
        { weekdays, opens: '14:30', closes: '19:30' },
        { weekdays: ['sat'], opens: '10:00', closes: '14:00' },
      ],
      own: [...eves, { on: restDay, kind: 'closed', label: 'Closed for stocktaking' }],
    },
    {
      id: 'demo-calendar-tinta-lenta',
      name: 'Tinta Lenta, print shop hours',
      holidays,
      weekly: [
        { weekdays: ['tue', 'wed', 'thu', 'fri'], opens: '11:00', closes: '19:00' },
        { weekdays: ['mon', 'sat'], opens: '11:00', closes: '16:00' },
      ],
      own: [
        ...eves,
        {
          on: restDay.add({ days: 14 }),
          kind: 'hours',
          label: 'Printing class in the morning',
          opens: '14:00',
          closes: '19:00',
        },
      ],
    },
    {
      id: 'demo-calendar-barro-manso',
      name: 'Barro Manso, pottery hours',
      holidays,
      weekly: [
        { weekdays, opens: '09:30', closes: '17:30' },
        { weekdays: ['sat'], opens: '10:00', closes: '13:00' },
      ],
      own: [...eves, { on: restDay.add({ days: 7 }), kind: 'closed', label: 'Kiln day, nobody at the door' }],
    },
    {
      id: 'demo-calendar-radio-aurora',
      name: 'Rádio Aurora, bench hours',
      holidays,
      weekly: [
        { weekdays, opens: '09:00', closes: '12:30' },
        { weekdays, opens: '15:00', closes: '19:00' },
        { weekdays: ['sat'], opens: '09:00', closes: '13:00' },
      ],
      own: eves,
    },
    {
      id: 'demo-calendar-oficina-comum',
      name: 'Oficina Comum, factory hours',
      holidays,
      weekly: [{ weekdays, opens: '08:00', closes: '20:00' }],
      own: eves,
    },
    {
      id: 'demo-calendar-bookstalls',
      name: 'The bookstalls, every other week',
      holidays,
      rotation: {
        weeks: [
          [{ weekdays: ['sat'], opens: '10:00', closes: '14:00' }],
          [{ weekdays: ['thu'], opens: '17:00', closes: '20:00' }],
        ],
        firstWeekOf: dates.open.on,
      },
    },
  ];
}

/** The days couriers ride and carriers collect, carry and deliver: theirs, not the sellers'. */
const carriers: readonly CalendarFacts[] = [
  {
    id: 'demo-calendar-courier',
    name: 'Pedal do Tejo, days the couriers ride',
    holidays: 'lisbon',
    weekly: [
      { weekdays, opens: '08:00', closes: '20:00' },
      { weekdays: ['sat'], opens: '09:00', closes: '15:00' },
    ],
  },
  {
    id: 'demo-calendar-correio-collection',
    name: 'Correio Atlântico, collection',
    holidays: 'portugal',
    weekly: [{ weekdays, opens: '15:00', closes: '18:00' }],
  },
  {
    id: 'demo-calendar-correio-transit',
    name: 'Correio Atlântico, days on the way',
    holidays: 'portugal',
    weekly: [{ weekdays, opens: '00:00', closes: '24:00' }],
  },
  {
    id: 'demo-calendar-correio-delivery',
    name: 'Correio Atlântico, delivery',
    holidays: 'portugal',
    weekly: [{ weekdays, opens: '09:00', closes: '19:00' }],
  },
];

/** Every calendar of the demo, looked through until months ahead. */
export function planCalendars(dates: DemoDates): readonly DemoDocument[] {
  return [...listWorkshops(dates), ...carriers].map(({ id, name, holidays, weekly, rotation, own = [] }) => ({
    _id: id,
    _type: 'calendar',
    name,
    zone: lisbon,
    ...(weekly ? { weekly: writeHours(weekly) } : {}),
    ...(rotation
      ? {
          rotation: {
            _type: 'rotation',
            weeks: keyItems(
              rotation.weeks.map((hours) => ({ hours: writeHours(hours) })),
              'rotationWeek',
            ),
            firstWeekOf: rotation.firstWeekOf.toString(),
          },
        }
      : {}),
    exceptions: planExceptions({ from: dates.todayInLisbon, through: dates.reviewedThrough, holidays, own }),
    reviewedThrough: dates.reviewedThrough.toString(),
  }));
}
