import { referTo } from './document.ts';
import { days, free, type WayFacts } from './way-facts.ts';

function sendByRun(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'cutoff' | 'handling' | 'priceMinor' | 'limits'> & { readonly run: string },
): WayFacts {
  const { run, ...rest } = facts;
  return { ...rest, key: `run-${seller}`, seller, kind: 'run', remedy: free, details: { run: referTo(run) } };
}

function sendByPost(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'priceMinor' | 'limits'> & { readonly lane: string },
): WayFacts {
  const { lane, ...rest } = facts;
  return {
    ...rest,
    key: `lane-${seller}`,
    seller,
    kind: 'lane',
    cutoff: '12:00',
    handling: days(1, 2, '16:00'),
    remedy: 'Later than we said? We pay the postage back.',
    details: { lane: referTo(lane) },
  };
}

/** What is brought: by bicycle, by van, by the carrier. */
export const sent: readonly WayFacts[] = [
  sendByRun('pano-bravo', {
    title: 'Bike courier in Lisbon',
    run: 'demo-run-bicycle',
    cutoff: '17:00',
    handling: { minutes: [20, 45], gridMinutes: 15 },
    limits: { litres: 40, longestMm: 600 },
    priceMinor: 390,
  }),
  sendByRun('tinta-lenta', {
    title: 'Bike courier in Lisbon',
    run: 'demo-run-bicycle',
    cutoff: '15:00',
    handling: days(0, 1, '16:30'),
    limits: { litres: 40, longestMm: 600 },
    priceMinor: 450,
  }),
  sendByRun('radio-aurora', {
    title: 'Van to your door in Lisbon',
    run: 'demo-run-van',
    cutoff: '16:00',
    handling: days(0, 1, '18:00'),
    limits: { weightGrams: 15_000, litres: 200 },
    priceMinor: 690,
  }),
  sendByPost('pano-bravo', {
    title: 'Letter within Portugal and Spain',
    lane: 'demo-lane-letter',
    limits: { weightGrams: 500, longestMm: 350 },
    priceMinor: 380,
  }),
  sendByPost('tinta-lenta', {
    title: 'Flat parcel within Portugal and Spain',
    lane: 'demo-lane-flat',
    limits: { weightGrams: 2000, longestMm: 600 },
    priceMinor: 590,
  }),
  sendByPost('barro-manso', {
    title: 'Parcel within Portugal, guaranteed',
    lane: 'demo-lane-signed',
    limits: { weightGrams: 10_000, litres: 60 },
    priceMinor: 690,
  }),
];
