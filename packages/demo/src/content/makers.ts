import type { DemoDates } from './dates.ts';
import { type DemoDocument, keyItems, priceInEuro, referTo } from './document.ts';

/** The shared factory that prints for Pano Bravo, on a pilot of six weeks of which two have passed. */
export function planPartners(dates: DemoDates): readonly DemoDocument[] {
  return [
    {
      _id: 'demo-partner-oficina-comum',
      _type: 'partner',
      name: 'Oficina Comum',
      kind: 'microfactory',
      place: referTo('demo-place-oficina-comum'),
      email: 'agenda@oficina-comum.example',
      contractFrom: dates.todayInLisbon.subtract({ days: 14 }).toString(),
      contractUntil: dates.todayInLisbon.add({ days: 28 }).toString(),
      pricePerUnit: priceInEuro(410),
      minimumRun: 10,
    },
  ];
}

/** So many Mondays to Fridays, from today on. */
function listWeekdays(dates: DemoDates, count: number): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (let day = dates.todayInLisbon; days.length < count; day = day.add({ days: 1 })) {
    if (day.dayOfWeek <= 5) days.push(day);
  }
  return days;
}

/** Whose capacity is taken by what is made to order. */
export function planResources(dates: DemoDates): readonly DemoDocument[] {
  const taken = [36, 30, 28, 12, 6];
  const serviceDay = dates.open.on.add({ days: 10 - dates.open.on.dayOfWeek });
  return [
    {
      _id: 'demo-resource-printer',
      _type: 'resource',
      name: 'Textile printer, hall C',
      place: referTo('demo-place-oficina-comum'),
      partner: referTo('demo-partner-oficina-comum'),
      unit: 'item',
      unitsPerDay: 40,
      byWeekday: keyItems([{ weekdays: ['fri'], units: 24 }], 'weekdayUnits'),
      byDate: keyItems([{ on: serviceDay.toString(), units: 0, label: 'Print heads are serviced' }], 'dateUnits'),
      reservePercent: 10,
      longestQueueDays: 8,
      countedBy: 'partner',
      committed: keyItems(
        listWeekdays(dates, taken.length).map((on, index) => ({ on: on.toString(), units: taken[index] ?? 0 })),
        'committedUnits',
      ),
      // The factory counts twice a day; what it said grows old, and the promises with it.
      countedAt: dates.now.subtract({ minutes: 90 }).toString(),
      isDown: false,
    },
    {
      _id: 'demo-resource-frame-bench',
      _type: 'resource',
      name: 'Framing bench',
      place: referTo('demo-place-tinta-lenta'),
      unit: 'minute',
      unitsPerDay: 240,
      byWeekday: keyItems([{ weekdays: ['mon', 'sat'], units: 120 }], 'weekdayUnits'),
      reservePercent: 20,
      longestQueueDays: 10,
      countedBy: 'stallkeep',
      isDown: false,
    },
    {
      _id: 'demo-resource-wheel',
      _type: 'resource',
      name: 'Marta’s wheel and kiln',
      place: referTo('demo-place-barro-manso'),
      unit: 'item',
      unitsPerDay: 9,
      byWeekday: keyItems([{ weekdays: ['sat'], units: 3 }], 'weekdayUnits'),
      reservePercent: 25,
      longestQueueDays: 12,
      countedBy: 'stallkeep',
      isDown: false,
    },
  ];
}
