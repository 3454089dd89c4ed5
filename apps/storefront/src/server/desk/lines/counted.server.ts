import { applyCounts, type OrdersContext, readCounts, toWanted } from '@stallkeep/orders';
import type { StockState } from '@stallkeep/promise';
import type { Line, ReadyLine } from './line.ts';

/** Lines with what other orders have taken of stock, places, seats and capacity counted in: read once for all of them. */
export async function withCounts({ db }: OrdersContext, lines: readonly Line[], now: number): Promise<readonly Line[]> {
  const ready = lines.filter((line) => line.kind === 'ready');
  if (ready.length === 0) return lines;
  const counts = await readCounts(
    db,
    toWanted(
      ready.map(({ order }) => order),
      now,
    ),
  );
  return lines.map((line): Line => {
    if (line.kind === 'gone') return line;
    const { sku, keptAt } = line.order;
    const state = applyCounts(line.request.state, counts, { sku, keptAt });
    const most = countMost({ ...line, request: { ...line.request, state } });
    return {
      ...line,
      request: { ...line.request, state },
      order: { ...line.order, state },
      ...(most === undefined ? {} : { most }),
    };
  });
}

/** Where more are made when stock has run out, stock is no limit. */
function countMost({ request: { plan, state, line } }: ReadyLine): number | undefined {
  const stock = plan.source === 'stock' && plan.make === undefined ? countFree(state.stock) : undefined;
  const single = line.unitId === undefined ? undefined : Math.min(1, stock ?? 1);
  const limits = [stock, single, plan.limits?.quantity].filter((limit) => limit !== undefined);
  return limits.length === 0 ? undefined : Math.max(0, Math.min(...limits));
}

function countFree(stock: StockState | undefined): number | undefined {
  if (stock === undefined) return undefined;
  return stock.kind === 'count' ? stock.onHand - stock.reserved : stock.freeUnitIds.length;
}
