import { looksAtQuantity } from '../plan/profile.ts';
import { isCovered } from '../steps/stock.ts';
import type { FulfilmentPlan, PromiseState } from '../types/index.ts';

/**
 * [R7] The largest quantity a timetable made for `quantity` items holds for. Where it comes from stock and nothing in the plan
 * looks at the quantity, that is all there is; else the quantity it was made for, for more may take longer.
 */
export function findQuantityBound(plan: FulfilmentPlan, state: PromiseState, quantity: number): number {
  const { stock } = state;
  if (!isCovered(plan, { quantity }, stock) || looksAtQuantity(plan)) return quantity;
  if (stock === undefined) return Number.MAX_SAFE_INTEGER;
  return stock.kind === 'count' ? stock.onHand - stock.reserved : stock.freeUnitIds.length;
}
