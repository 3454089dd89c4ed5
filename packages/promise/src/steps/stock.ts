import type { FulfilmentPlan, OrderLine, PromiseState } from '../types/index.ts';
import type { Question } from './question.ts';

/** [S1] Whether stock covers the order. What is always made never comes from stock; what nobody counts is there. */
export function isInStock({ plan, line, state }: Pick<Question, 'plan' | 'line' | 'state'>): boolean {
  return isCovered(plan.source, line, state.stock);
}

export function isCovered(
  plan: Pick<FulfilmentPlan, 'source'>,
  line: Pick<OrderLine, 'quantity' | 'unitId'>,
  stock: PromiseState['stock'],
): boolean {
  if (plan.source === 'make') return false;
  if (stock === undefined) return true;
  if (stock.kind === 'count') return stock.onHand - stock.reserved >= line.quantity;
  // [S2] A refurbished unit is one of its kind.
  if (line.unitId !== undefined) return line.quantity === 1 && stock.freeUnitIds.includes(line.unitId);
  return stock.freeUnitIds.length >= line.quantity;
}
