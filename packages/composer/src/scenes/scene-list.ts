import {
  at,
  bandana,
  madeAt,
  makePlan,
  measuredLanePlan,
  pooledRunPlan,
  printHarbour,
  quotedLanePlan,
  radio,
  runPlan,
  stallPlan,
  workshopPlan,
} from '@stallkeep/blocks/fixtures';
import type { ProductView } from '@stallkeep/blocks/page-view';
import type { FulfilmentPlan, OrderLine, PromiseState } from '@stallkeep/promise';

/** A way of selling to look at a page with: what is sold, how it is had, and what stands in the way. */
export interface Scene {
  readonly title: string;
  /** What a designer sees with it. */
  readonly description: string;
  readonly product: ProductView;
  readonly plans: readonly FulfilmentPlan[];
  readonly line: OrderLine;
  /** What is different from an ordinary day. */
  readonly state: Partial<PromiseState>;
  /** Nobody knows a date: a carrier without transit times, capacity nobody counted. */
  readonly isUnknown?: boolean;
}

const one: OrderLine = { quantity: 1 };

const print: ProductView = {
  ...bandana,
  id: 'harbour',
  href: '/feira-da-ladra/harbour',
  title: 'Harbour at six',
  summary: 'Two-colour screen print on 300 g cotton paper, signed and numbered. Printed when you order it.',
  seller: { ...bandana.seller, id: 'prelo', name: 'Prelo', craft: 'Screen prints' },
  pictures: [printHarbour],
  optionGroups: [{ name: 'Size', values: ['30 × 40 cm', '50 × 70 cm'] }],
  variants: ['30 × 40 cm', '50 × 70 cm'].map((size, index) => ({
    sku: `HARBOUR-${index}`,
    href: `/feira-da-ladra/harbour?sku=HARBOUR-${index}`,
    title: size,
    options: [{ name: 'Size', value: size }],
    price: { amountMinor: index === 0 ? 2800 : 5400, currency: 'EUR' },
    isAvailable: true,
    picture: printHarbour,
  })),
  selectedSku: 'HARBOUR-0',
  selection: { Size: '30 × 40 cm' },
};

const soldOutBandana: ProductView = {
  ...bandana,
  variants: bandana.variants.map((variant) => ({ ...variant, isAvailable: false })),
};

const mixed = [stallPlan, workshopPlan, runPlan, measuredLanePlan, makePlan];
const everyWay = { product: bandana, plans: mixed, line: one, state: {} } as const;

/** In the order the composer offers them. */
export const scenes = {
  mixed: { ...everyWay, title: 'Every way', description: 'Stall, workshop, run, parcel and made to order together.' },
  pickup: {
    ...everyWay,
    title: 'Pickup',
    description: 'Collected at the stall, or at the workshop in slots.',
    plans: [stallPlan, workshopPlan],
  },
  run: {
    ...everyWay,
    title: 'Courier run',
    description: 'A run every working day, and a pooled one that needs five orders.',
    plans: [runPlan, pooledRunPlan],
  },
  lane: {
    ...everyWay,
    title: 'Parcel',
    description: 'A measured lane to the mainland, and a quoted one to islands.',
    product: print,
    plans: [measuredLanePlan, quotedLanePlan],
  },
  make: {
    ...everyWay,
    title: 'Made to order',
    description: 'Printed after it is bought, behind the orders before it.',
    product: print,
    plans: [makePlan],
  },
  refurbished: {
    ...everyWay,
    title: 'Refurbished piece',
    description: 'One piece with its own history.',
    product: radio,
    plans: [stallPlan],
    line: { quantity: 1, unitId: 'RADIO-0412' },
    state: { stock: { kind: 'units', freeUnitIds: ['RADIO-0412'] } },
  },
  soldOut: {
    ...everyWay,
    title: 'Sold out',
    description: 'Nothing on hand, and nobody makes it.',
    product: soldOutBandana,
    plans: [stallPlan, runPlan, measuredLanePlan],
    state: { stock: { kind: 'count', onHand: 0, reserved: 0 } },
  },
  closed: {
    ...everyWay,
    title: 'Orders closed',
    description: 'The deadline of the market has passed.',
    plans: [stallPlan, runPlan],
    state: { ordersCloseAt: at('2026-11-09T10:00:00Z') },
  },
  unknown: {
    ...everyWay,
    title: 'No date known',
    description: 'The makers have not said enough for a date.',
    plans: [stallPlan, runPlan, measuredLanePlan],
    isUnknown: true,
  },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof scenes;
const isSceneName = (name: string): name is SceneName => Object.hasOwn(scenes, name);
export const sceneNames: readonly SceneName[] = Object.keys(scenes).filter(isSceneName);

/** When the market takes orders, unless a scene says otherwise. Epoch seconds. */
export const orderPeriod = { opensAt: at('2026-11-09T09:00:00Z'), closesAt: at('2026-11-19T12:00:00Z') } as const;
export const fixtureTime = madeAt;
