import {
  findLocalMidnight,
  OptionShelf,
  type ProductShape,
  planEventState,
  toOrderLine,
  toStockState,
  type VariantShape,
} from '@stallkeep/content';
import type { LineRequest } from '@stallkeep/orders';
import type { PromiseRequest, StockState } from '@stallkeep/promise';
import type { Desk } from '../desk.ts';
import { withCounts } from './counted.server.ts';
import { openGoods } from './goods.server.ts';
import type { BasketItem, GoneLine, Line, MarketShape, ReadyLine } from './line.ts';

/** How many local days ahead an order's state reaches. */
const HORIZON_DAYS = 8;
/** The host's time-zone data, such as "2026a". */
const TZ_VERSION = process.versions['tz'] ?? 'unknown';
/** Ways whose plans are kept for the next buyer. */
const SHELF_LIMIT = 1000;
const shelf = new OptionShelf(SHELF_LIMIT);

/** What the law asks for where the seller says nothing: see docs on returns in the content model. */
const LEGAL_RETURN_DAYS = 14;
const LEGAL_GUARANTEE_MONTHS = 24;

export interface LinesQuestion {
  readonly event: string;
  readonly items: readonly BasketItem[];
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * Everything known now about what a buyer put into a basket, in its order, with what other orders took already counted in.
 *
 * @throws ContentError where the content cannot be had and never was; the database's error where it cannot be read.
 */
export async function readLines(desk: Desk, { event, items, now }: LinesQuestion): Promise<readonly Line[]> {
  const goods = openGoods(desk);
  const slugs = [...new Set(items.map(({ productSlug }) => productSlug))];
  const pages = new Map(
    await Promise.all(slugs.map(async (product) => [product, await goods.findProduct({ event, product })] as const)),
  );
  const found = items.map((item) => findLine(item, pages.get(item.productSlug), now));
  return await withCounts(desk.orders, found, now);
}

function findLine(item: BasketItem, event: MarketShape | undefined, now: number): Line {
  const product = event?.product;
  if (event === undefined || product === undefined) return { kind: 'gone', item, what: 'product' };
  const gone = (what: GoneLine['what']): GoneLine => ({ kind: 'gone', item, what, title: product.title });
  const variant = product.variants.find(({ sku }) => sku === item.sku);
  if (variant === undefined) return gone('variant');
  const option = product.fulfilment.find(({ _id }) => _id === item.optionId);
  if (option === undefined) return gone('way');
  const stock = toStockState(product, variant);
  const asked = shelf.findRequest(
    option,
    { event, state: planEventState(event, now), currency: variant.price.currency },
    {
      at: now,
      expires: findLocalMidnight(now, event.zone, HORIZON_DAYS),
      tzVersion: TZ_VERSION,
      stock,
      line: toOrderLine(product, variant, { quantity: item.quantity }),
    },
  );
  // A way that cannot be asked about has no date, and nothing is sold without saying when.
  if (asked?.line === undefined) return gone('way');
  const request = { plan: asked.plan, state: asked.state, line: asked.line };
  return {
    kind: 'ready',
    item,
    event,
    product,
    variant,
    option,
    request,
    order: toLineRequest(item, { product, variant, request, stock }),
  };
}

interface LineFacts {
  readonly product: ProductShape;
  readonly variant: VariantShape;
  readonly request: ReadyLine['request'];
  readonly stock: StockState;
}

function toLineRequest(item: BasketItem, { product, variant, request, stock }: LineFacts): LineRequest {
  const { returns } = product;
  const exemption = findExemption(item, product, request);
  return {
    lineId: item.lineId,
    ...request,
    product: { id: product._id, slug: product.slug, title: product.title },
    sku: variant.sku,
    variantTitle: formatVariant(variant),
    condition: product.condition?.kind ?? 'new',
    unitPriceMinor: variant.price.amountMinor,
    keptAt: product.seller._id,
    counted: countPieces(stock),
    terms: {
      returnDays: exemption === '' ? Math.max(LEGAL_RETURN_DAYS, returns?.windowDays ?? 0) : (returns?.windowDays ?? 0),
      returnWays: returns?.ways.join(' ') ?? '',
      buyerPaysReturn: returns?.buyerPaysReturn ?? true,
      guaranteeMonths: returns?.guaranteeMonths ?? LEGAL_GUARANTEE_MONTHS,
      exemption,
    },
    note: item.note,
  };
}

/**
 * The right of withdrawal ends only for what is truly made to the buyer's own specification: made to order, and to what they wrote. A
 * seller whose every piece is so says it with a window of no days. Empty where the right holds.
 */
function findExemption({ note }: BasketItem, { returns }: ProductShape, { plan }: ReadyLine['request']): string {
  if (returns?.exemption === undefined) return '';
  const isOwnWish = plan.source === 'make' && note !== '';
  return isOwnWish || returns.windowDays === 0 ? returns.exemption : '';
}

/** "Red, 50 cm"; empty where there is nothing to tell it from. */
export function formatVariant({ options }: Pick<VariantShape, 'options'>): string {
  return options.map(({ value }) => value).join(', ');
}

function countPieces(stock: StockState): number {
  return stock.kind === 'count' ? stock.onHand : stock.freeUnitIds.length;
}

/** A line's request for another number of pieces, as the engine is asked about it. */
export function withQuantity({ plan, state, line }: ReadyLine['request'], quantity: number): PromiseRequest {
  return { plan, state, line: { ...line, quantity } };
}
