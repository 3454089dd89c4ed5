import { createTimetableBook } from '../src/timetable/book.ts';
import { planTimetable } from '../src/timetable/timetable.ts';
import type { FulfilmentPlan, OrderLine, PromiseState, PromiseTimetable, StockState } from '../src/types/index.ts';
import { kinds, toPlan, toRequest } from './plans.ts';

/** One variant with the ways to get it. */
export interface Sku {
  readonly line: OrderLine;
  readonly stock: StockState;
  readonly plans: readonly FulfilmentPlan[];
}

const PROFILES = 10;
const FRAGILITIES = ['robust', 'normal', 'fragile'] as const;

/** Forty plans: ten handling profiles, each with a pickup, a run, a lane with a limit of weight, and made to order. */
function listPlans(): readonly (readonly FulfilmentPlan[])[] {
  return Array.from({ length: PROFILES }, (_, profile) =>
    kinds.map((kind) => {
      const plan = toPlan(kind);
      return {
        ...plan,
        optionId: `${kind}-${profile}`,
        handling:
          plan.handling.unit === 'businessDays'
            ? { ...plan.handling, min: profile % 3, max: (profile % 3) + (profile % 2) }
            : { ...plan.handling, packingMinutes: 20 + 5 * profile },
        cutoff: { ...plan.cutoff, time: `${10 + (profile % 6)}:30` },
        ...(kind === 'lane' ? { limits: { weightGrams: 5000 } } : {}),
      };
    }),
  );
}

/** Variants with stock or none, of 100 weights and every fragility, three of four packed in what was tested. */
export function listSkus(count: number): readonly Sku[] {
  const profiles = listPlans();
  return Array.from({ length: count }, (_, index) => ({
    line: {
      quantity: 1,
      weightGrams: 100 + 60 * (index % 100),
      fragility: FRAGILITIES[index % 3] ?? 'normal',
      ...(index % 4 === 0 ? {} : { packaging: { id: 'box', title: 'Box', goodFor: FRAGILITIES, isTested: true } }),
    },
    stock: { kind: 'count', onHand: index % 7, reserved: index % 2 },
    plans: profiles[(index * 31) % PROFILES] ?? [],
  }));
}

export const catalogueState: PromiseState = toRequest('make').state;

/** Every timetable of every variant, shared by handling profile. */
export function planShared(skus: readonly Sku[]): { readonly tables: number; readonly given: PromiseTimetable[] } {
  const book = createTimetableBook(catalogueState);
  const given = skus.flatMap(({ line, stock, plans }) =>
    plans.map((plan) => book.findTimetable({ plan, line, stock })),
  );
  return { tables: book.countTables(), given };
}

/** The same, each worked out on its own. */
export function planAlone(skus: readonly Sku[]): PromiseTimetable[] {
  return skus.flatMap(({ line, stock, plans }) =>
    plans.map((plan) => planTimetable({ plan, line, state: { ...catalogueState, stock } })),
  );
}
