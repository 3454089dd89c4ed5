import { referTo } from './document.ts';
import { days, free, type WayFacts, writePickup } from './way-facts.ts';

/** What is made after it is ordered, and then fetched. */
export const made: readonly WayFacts[] = [
  {
    key: 'make-pano-bravo',
    seller: 'pano-bravo',
    title: 'Printed for you, collect at Oficina Comum',
    kind: 'pickup',
    source: 'make',
    workshop: 'demo-place-oficina-comum',
    cutoff: '12:00',
    handling: days(0, 1, '17:00'),
    limits: { quantity: 30 },
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: writePickup('demo-place-oficina-comum', { minutes: 120, capacity: 10, lead: 60 }),
      make: {
        resource: referTo('demo-resource-printer'),
        unitsPerItem: 1,
        setUpUnits: 1,
        finishBy: '18:00',
        // Pigment sets for a day before it may be folded.
        cureHours: 24,
        batch: { size: 12, longestWaitDays: 2 },
      },
    },
  },
  {
    key: 'make-tinta-lenta',
    seller: 'tinta-lenta',
    title: 'Framed for you, collect at the print shop',
    kind: 'pickup',
    source: 'make',
    cutoff: '13:00',
    handling: days(0, 1, '17:00'),
    limits: { quantity: 6 },
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: writePickup('demo-place-tinta-lenta', { minutes: 60, capacity: 4, lead: 60 }),
      make: {
        resource: referTo('demo-resource-frame-bench'),
        unitsPerItem: 45,
        setUpUnits: 15,
        finishBy: '18:30',
        cureHours: 0,
      },
    },
  },
  {
    key: 'make-barro-manso',
    seller: 'barro-manso',
    title: 'Thrown for you, collect at the pottery',
    kind: 'pickup',
    source: 'make',
    cutoff: '11:00',
    handling: days(1, 1, '15:00'),
    limits: { quantity: 12 },
    priceMinor: 0,
    remedy: 'Kiln trouble? We tell you the same day; wait with us or take your money back.',
    details: {
      pickup: writePickup('demo-place-barro-manso', { minutes: 60, capacity: 3, lead: 120 }),
      make: {
        resource: referTo('demo-resource-wheel'),
        unitsPerItem: 1,
        setUpUnits: 0,
        finishBy: '17:00',
        // Drying on the shelf, then two firings.
        cureHours: 216,
        batch: { size: 9, longestWaitDays: 5 },
      },
    },
  },
];
