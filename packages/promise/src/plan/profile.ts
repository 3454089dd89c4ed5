import type { Destination, FulfilmentPlan, OrderLine } from '../types/index.ts';

/** [B2] All a plan looks at of an order, stock aside: orders with the same profile get the same answers. */
export function formatProfile(
  plan: FulfilmentPlan,
  asked: {
    readonly line: OrderLine;
    readonly destination: Destination | undefined;
    readonly isInStock: boolean;
  },
): string {
  const { line, destination, isInStock } = asked;
  const { carry, make } = plan;
  const isCarried = carry.kind !== 'pickup';
  const looksAtSize = looksAtQuantity(plan);
  const hasLoad = line.packaging?.maxLoadGrams !== undefined;
  return JSON.stringify([
    isInStock,
    (make !== undefined && !isInStock) || looksAtSize || hasLoad || !Number.isInteger(line.quantity)
      ? line.quantity
      : line.quantity > 0,
    looksAtSize || hasLoad ? [line.weightGrams, line.sizeMm] : null,
    isCarried ? [line.parcels, line.fragility, line.temperature, destination] : null,
    hasLoad || isCarried ? line.packaging : null,
  ]);
}

/** Whether more items of the same line may get another answer, stock aside. */
export function looksAtQuantity({ limits, carry }: FulfilmentPlan): boolean {
  return limits !== undefined || (carry.kind === 'run' && carry.seats?.unit === 'litre');
}
