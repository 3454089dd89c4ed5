import type { DemoDates } from './dates.ts';
import { type DemoDocument, keyItems, priceInEuro } from './document.ts';

interface PackagingFacts {
  readonly key: string;
  readonly title: string;
  readonly productType: string;
  readonly inner: readonly [number, number, number];
  readonly outer: readonly [number, number, number];
  readonly tareGrams: number;
  readonly costMinor: number;
  readonly maxLoadGrams: number;
  readonly fragilityClasses: readonly string[];
  readonly materials: readonly (readonly [string, string, number])[];
  /** Least and most °C outside in which what is inside stays well. */
  readonly temperature: readonly [number, number];
  readonly recyclableShare: number;
  readonly tests: readonly {
    readonly protocol: string;
    readonly daysAgo: number;
    readonly sampleSize: number;
    readonly passed: number;
  }[];
}

const specs: readonly PackagingFacts[] = [
  {
    key: 'paper-sleeve',
    title: 'Paper sleeve for folded cloth',
    productType: 'bandana',
    inner: [180, 180, 12],
    outer: [190, 190, 14],
    tareGrams: 18,
    costMinor: 22,
    maxLoadGrams: 200,
    fragilityClasses: ['robust'],
    materials: [
      ['Kraft paper sleeve', 'PAP 22', 80],
      ['Paper band', 'PAP 22', 100],
    ],
    temperature: [-20, 55],
    recyclableShare: 100,
    tests: [],
  },
  {
    key: 'flat-mailer',
    title: 'Board mailer with corner blocks, up to A3 or one small frame',
    productType: 'art print',
    inner: [430, 310, 48],
    outer: [450, 330, 60],
    tareGrams: 264,
    costMinor: 158,
    maxLoadGrams: 1800,
    fragilityClasses: ['robust', 'normal'],
    materials: [
      ['Solid board', 'PAP 21', 90],
      ['Glassine sleeve', 'PAP 22', 0],
    ],
    temperature: [-5, 36],
    recyclableShare: 100,
    tests: [{ protocol: 'Bend over a table edge with 2 kg on one corner', daysAgo: 96, sampleSize: 12, passed: 12 }],
  },
  {
    key: 'frame-box',
    title: 'Corner-blocked box for framed prints',
    productType: 'art print',
    inner: [560, 440, 60],
    outer: [600, 480, 84],
    tareGrams: 690,
    costMinor: 342,
    maxLoadGrams: 3500,
    fragilityClasses: ['robust', 'normal', 'fragile'],
    materials: [
      ['Double-wall corrugated board', 'PAP 20', 75],
      ['Corner blocks of moulded fibre', 'PAP 21', 100],
    ],
    temperature: [-5, 38],
    recyclableShare: 100,
    tests: [{ protocol: 'Ten drops from 80 cm, corners, edges and faces', daysAgo: 71, sampleSize: 8, passed: 7 }],
  },
  {
    key: 'cup-box',
    title: 'Honeycomb box for one cup or two',
    productType: 'stoneware',
    inner: [210, 130, 120],
    outer: [250, 170, 160],
    tareGrams: 238,
    costMinor: 164,
    maxLoadGrams: 1400,
    fragilityClasses: ['robust', 'normal', 'fragile'],
    materials: [
      ['Corrugated board', 'PAP 20', 82],
      ['Honeycomb paper wrap', 'PAP 22', 60],
    ],
    temperature: [-20, 55],
    recyclableShare: 100,
    tests: [{ protocol: 'Ten drops from 80 cm with two mugs inside', daysAgo: 58, sampleSize: 20, passed: 20 }],
  },
  {
    key: 'bowl-crate',
    title: 'Crate with wood wool for large pots',
    productType: 'stoneware',
    inner: [330, 330, 220],
    outer: [390, 390, 280],
    tareGrams: 920,
    costMinor: 412,
    maxLoadGrams: 5200,
    fragilityClasses: ['robust', 'normal'],
    materials: [
      ['Double-wall corrugated board', 'PAP 20', 70],
      ['Wood wool', 'FOR 50', 0],
    ],
    temperature: [-20, 55],
    recyclableShare: 100,
    tests: [{ protocol: 'Ten drops from 60 cm with a serving bowl inside', daysAgo: 44, sampleSize: 6, passed: 5 }],
  },
  {
    key: 'radio-crate',
    title: 'Foam-free crate for table radios',
    productType: 'radio',
    inner: [420, 280, 250],
    outer: [500, 360, 330],
    tareGrams: 1380,
    costMinor: 586,
    maxLoadGrams: 8000,
    fragilityClasses: ['robust', 'normal', 'fragile'],
    materials: [
      ['Double-wall corrugated board', 'PAP 20', 70],
      ['Felt of textile offcuts', 'TEX 60', 100],
    ],
    temperature: [-10, 45],
    recyclableShare: 96,
    tests: [{ protocol: 'Two hours in the van on cobbles, then listened to', daysAgo: 33, sampleSize: 9, passed: 9 }],
  },
];

/** What things travel in, with the recycling codes and the tests that were done. */
export function planPackaging(dates: DemoDates): readonly DemoDocument[] {
  const size = ([length, width, height]: readonly [number, number, number]): Record<string, number> => ({
    length,
    width,
    height,
  });
  return specs.map((spec) => ({
    _id: `demo-packaging-${spec.key}`,
    _type: 'packagingSpec',
    title: spec.title,
    productType: spec.productType,
    inner: size(spec.inner),
    outer: size(spec.outer),
    tareGrams: spec.tareGrams,
    cost: priceInEuro(spec.costMinor),
    maxLoadGrams: spec.maxLoadGrams,
    fragilityClasses: [...spec.fragilityClasses],
    temperature: { min: spec.temperature[0], max: spec.temperature[1] },
    materials: keyItems(
      spec.materials.map(([name, code, shareRecycled]) => ({ name, code, shareRecycled })),
      'packagingMaterial',
    ),
    recyclableShare: spec.recyclableShare,
    tests: keyItems(
      spec.tests.map(({ protocol, daysAgo, sampleSize, passed }) => ({
        protocol,
        on: dates.todayInLisbon.subtract({ days: daysAgo }).toString(),
        sampleSize,
        passed,
      })),
      'packagingTest',
    ),
  }));
}

/** What a buyer may do when it is not right. */
export function planReturns(): readonly DemoDocument[] {
  return [
    {
      _id: 'demo-returns-stall',
      _type: 'returnsPolicy',
      name: '30 days, at the stall or by post',
      windowDays: 30,
      ways: ['stall', 'post'],
      summary:
        'Bring it back unworn to any market day or post it within 30 days, and you get your money back. At the stall it costs you nothing; by post you pay the stamp.',
      buyerPaysReturn: true,
      guaranteeMonths: 36,
    },
    {
      _id: 'demo-returns-fragile',
      _type: 'returnsPolicy',
      name: '30 days; broken on the way is on us',
      windowDays: 30,
      ways: ['stall', 'courier'],
      summary:
        'Thirty days to change your mind, at the stall or by our courier. If it arrives broken, send one photograph: you choose a new one or your money, and keep the pieces.',
      buyerPaysReturn: false,
      guaranteeMonths: 36,
    },
    {
      _id: 'demo-returns-radio',
      _type: 'returnsPolicy',
      name: '21 days to listen, three years’ guarantee',
      windowDays: 21,
      ways: ['stall', 'courier'],
      summary:
        'Listen at home for 21 days. If you do not love it, bring it back or we fetch it, and you get your money back. Refurbished sets carry the full three-year legal guarantee.',
      buyerPaysReturn: false,
      guaranteeMonths: 36,
    },
    {
      _id: 'demo-returns-made',
      _type: 'returnsPolicy',
      name: 'Made for you, still 14 days',
      windowDays: 14,
      ways: ['stall', 'post'],
      summary:
        'We frame and make it after you order, and you may still return it within 14 days of collecting it. Only pieces with a name or a dedication on them cannot come back.',
      buyerPaysReturn: true,
      guaranteeMonths: 36,
      exemption: 'Pieces made to your own wording (names, dedications)',
    },
  ];
}
