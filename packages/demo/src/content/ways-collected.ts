import { referTo } from './document.ts';
import { days, type WayFacts, writePickup } from './way-facts.ts';

/** Collected at the market, packed before the workshop closes the evening before: what all four makers do. */
function collectAtMarket(seller: string, cutoff: string, readyBy: string): WayFacts {
  return {
    key: `stall-${seller}`,
    seller,
    title: 'Collect at the market stall',
    kind: 'pickup',
    cutoff,
    handling: days(0, 0, readyBy),
    priceMinor: 0,
    remedy: 'Not there when you come? Full refund on the spot, and we bring it to your door.',
    details: { pickup: { collectAt: 'event', leadMinutes: 60, slotMinutes: 60, slotCapacity: 12 } },
  };
}

function collectAtWorkshop(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'cutoff' | 'handling' | 'isCutoffNextDay' | 'cutoffs'> & {
    readonly lead: number;
    readonly slotMinutes: number;
  },
): WayFacts {
  const { lead, slotMinutes, ...rest } = facts;
  return {
    ...rest,
    key: `workshop-${seller}`,
    seller,
    kind: 'pickup',
    priceMinor: 0,
    remedy: 'Not ready on time? We bring it to you in Lisbon for free.',
    details: { pickup: writePickup(`demo-place-${seller}`, { minutes: slotMinutes, capacity: 4, lead }) },
  };
}

/** What buyers fetch: at the market, at the workshops, at the bookstalls. */
export const collected: readonly WayFacts[] = [
  collectAtMarket('pano-bravo', '19:00', '19:30'),
  collectAtMarket('tinta-lenta', '18:30', '19:00'),
  collectAtMarket('barro-manso', '17:00', '17:30'),
  collectAtMarket('radio-aurora', '18:30', '19:00'),
  collectAtWorkshop('pano-bravo', {
    title: 'Collect at the workshop',
    cutoff: '12:00',
    cutoffs: [{ weekdays: ['sat'], time: '11:00' }],
    handling: days(0, 1, '16:00'),
    lead: 60,
    slotMinutes: 60,
  }),
  collectAtWorkshop('tinta-lenta', {
    title: 'Collect at the print shop',
    cutoff: '13:00',
    cutoffs: [{ weekdays: ['mon', 'sat'], time: '11:30' }],
    handling: days(0, 1, '17:00'),
    lead: 60,
    slotMinutes: 60,
  }),
  collectAtWorkshop('barro-manso', {
    title: 'Collect at the pottery',
    cutoff: '11:00',
    handling: days(1, 2, '15:00'),
    lead: 120,
    slotMinutes: 60,
  }),
  collectAtWorkshop('radio-aurora', {
    title: 'Collect at the bench, with a listen',
    // Tomé reads his orders when he comes home from the late shift.
    cutoff: '00:30',
    isCutoffNextDay: true,
    handling: days(1, 1, '16:00'),
    lead: 120,
    // Half an hour is a side of a record, and what the morning's three and a half hours divide into.
    slotMinutes: 30,
  }),
  {
    key: 'corner-tinta-lenta',
    seller: 'tinta-lenta',
    title: 'Collect at the bookstalls',
    kind: 'pickup',
    cutoff: '13:00',
    handling: days(0, 1, '17:00'),
    priceMinor: 0,
    remedy: 'Not there when you come? We post it the same evening and pay the stamp.',
    details: {
      pickup: { collectAt: 'place', place: referTo('demo-place-bookstalls'), leadMinutes: 180, heldDays: 14 },
    },
  },
];
