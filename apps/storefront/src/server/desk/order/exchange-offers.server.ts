import type { LineRecord } from '@stallkeep/orders';
import type { Desk } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { formatVariant, readLines } from '../lines/read-lines.server.ts';
import type { OrderVisit } from './open-order.server.ts';

/** What a line can be swapped for now: other variants of the same product that there are. */
export interface ExchangeOffer {
  readonly lineId: string;
  readonly variants: readonly { readonly sku: string; readonly title: string; readonly unitPriceMinor: number }[];
}

/** By what there is now, orders counted in, got the way the line was. Lines with nothing else to have are not in it. */
export async function listExchangeOffers(
  desk: Desk,
  { order, now }: OrderVisit,
  lines: readonly LineRecord[],
): Promise<readonly ExchangeOffer[]> {
  if (lines.length === 0) return [];
  const event = order.event.slug;
  const goods = openGoods(desk);
  const offers: ExchangeOffer[] = [];
  for (const line of lines) {
    const part = order.parts.find(({ id }) => id === line.partId);
    const page = await goods.findProduct({ event, product: line.product.slug });
    const others =
      page?.product?.variants.filter(({ sku, price }) => sku !== line.sku && price.currency === order.currency) ?? [];
    if (part === undefined || others.length === 0) continue;
    const found = await readLines(desk, {
      event,
      now,
      items: others.map(({ sku }) => ({
        lineId: sku,
        productSlug: line.product.slug,
        sku,
        optionId: part.optionId,
        quantity: 1,
        note: '',
      })),
    });
    const variants = found.flatMap((one) =>
      one.kind === 'ready' && one.most !== 0
        ? [{ sku: one.variant.sku, title: formatVariant(one.variant), unitPriceMinor: one.variant.price.amountMinor }]
        : [],
    );
    if (variants.length > 0) offers.push({ lineId: line.id, variants });
  }
  return offers;
}
