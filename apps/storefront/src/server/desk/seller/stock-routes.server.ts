import { type ProductShape, toStockState, type VariantShape } from '@stallkeep/content';
import {
  adjustStock,
  listStockEntries,
  readStock,
  type StudioCount,
  sellWalkUp,
  toKeptAt,
  toStockKey,
} from '@stallkeep/orders';
import type { StockRow } from '@stallkeep/orders/seller-api';
import { z } from 'zod';
import type { Desk, DeskRoute } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { formatVariant } from '../lines/read-lines.server.ts';
import { documentId, filledText, hashAsked, key, slug, text } from './asked.ts';
import { problems } from './problems.ts';
import { refuse, sellerGet, sellerPost, value } from './seller-route.server.ts';

/** What the law asks for where the seller says nothing. */
const LEGAL_RETURN_DAYS = 14;
const LEGAL_GUARANTEE_MONTHS = 24;
const ALL_AT_ONCE = 999;

const sku = filledText(120);

export const stockRoutes: readonly DeskRoute[] = [
  sellerGet(
    '/api/seller/stock',
    z.strictObject({ event: slug, seller: documentId.optional() }),
    async (desk, { asked }) => {
      const goods = await listGoods(desk, asked.event);
      if (goods === undefined) return refuse(problems.unknownEvent);
      const mine = goods.filter(({ product }) => asked.seller === undefined || product.seller._id === asked.seller);
      const counts = await readStock(desk.orders.db, [...new Set(mine.map(({ counted }) => counted.keptAt))]);
      const rows = mine.map(({ product, variant, counted }): StockRow => {
        // What nobody ordered or sold here yet is as the Studio counts it.
        const { onHand, reserved } = counts.get(toStockKey(counted)) ?? { onHand: counted.counted, reserved: 0 };
        return {
          keptAt: counted.keptAt,
          placeName: product.seller.name,
          sku: variant.sku,
          productId: product._id,
          productTitle: product.title,
          variantTitle: formatVariant(variant),
          sellerId: product.seller._id,
          priceMinor: variant.price.amountMinor,
          currency: variant.price.currency,
          onHand,
          reserved,
          isSingle: counted.unitId !== undefined,
          barcode: variant.barcode ?? null,
        };
      });
      return value({ at: await desk.orders.readNow(desk.orders.db), rows });
    },
  ),

  sellerGet('/api/seller/stock/entries', z.strictObject({ keptAt: documentId, sku }), async (desk, { asked }) =>
    value({ entries: await listStockEntries(desk.orders.db, asked) }),
  ),

  sellerPost(
    '/api/seller/stock/adjust',
    z.strictObject({
      key,
      event: slug,
      sku,
      delta: z
        .int()
        .min(-100_000)
        .max(100_000)
        .refine((delta) => delta !== 0, { error: 'must not be 0' }),
      kind: z.enum(['adjusted', 'written_off', 'returned']),
      reason: filledText(200),
    }),
    async (desk, { asked }) => {
      const one = await findGoods(desk, asked.event, asked.sku);
      if (one === undefined) return refuse(problems.unknownProduct);
      if (one.counted.unitId !== undefined) {
        return refuse({
          status: 422,
          reason: 'single_unit',
          title: 'This is one thing with its own identity',
          detail: 'It is there or it is not: change its stock in the product’s form.',
        });
      }
      const { delta, kind, reason } = asked;
      const form = { key: asked.key, bodyHash: hashAsked(asked) };
      const answer = await adjustStock(desk.orders, { form, counted: one.counted, delta, kind, reason });
      if (answer.kind === 'key_reused') return refuse(problems.keyReused);
      if (answer.kind === 'too_few') {
        return refuse({
          status: 409,
          reason: 'too_few',
          title: `${answer.reserved} are sold and not handed over yet`,
          detail: `${answer.onHand} are there. Take off fewer, or settle orders first. Nothing was changed.`,
        });
      }
      return value(answer);
    },
  ),

  sellerPost(
    '/api/seller/walk-up',
    z.strictObject({
      key,
      event: slug,
      sku,
      quantity: z.int().min(1).max(ALL_AT_ONCE),
      /** What the seller saw: another price since is asked about, not charged. */
      unitPriceMinor: z.int().min(0).max(100_000_000),
      seller: text(128).optional(),
    }),
    async (desk, { asked }) => {
      const one = await findGoods(desk, asked.event, asked.sku);
      if (one === undefined) return refuse(problems.unknownProduct);
      const { market, product, variant, counted } = one;
      if (variant.price.amountMinor !== asked.unitPriceMinor) {
        return refuse({
          status: 409,
          reason: 'price_changed',
          title: 'Its price was changed meanwhile',
          detail: 'Reload the list, and look at the new price. Nothing was sold.',
        });
      }
      const { returns } = product;
      const answer = await sellWalkUp(desk.orders, {
        form: { key: asked.key, bodyHash: hashAsked(asked) },
        event: { id: market._id, slug: market.slug, name: market.name, zone: market.zone },
        locale: await openGoods(desk).findLocale(),
        currency: variant.price.currency,
        ...(market.stall === undefined ? {} : { stall: market.stall }),
        seller: { id: product.seller._id, name: product.seller.name },
        product: { id: product._id, slug: product.slug, title: product.title },
        variantTitle: formatVariant(variant),
        condition: product.condition?.kind ?? 'new',
        counted,
        quantity: asked.quantity,
        unitPriceMinor: asked.unitPriceMinor,
        terms: {
          returnDays: returns?.windowDays ?? LEGAL_RETURN_DAYS,
          returnWays: returns?.ways.join(' ') ?? '',
          buyerPaysReturn: returns?.buyerPaysReturn ?? true,
          guaranteeMonths: returns?.guaranteeMonths ?? LEGAL_GUARANTEE_MONTHS,
          exemption: returns?.exemption ?? '',
        },
      });
      if (answer.kind === 'key_reused') return refuse(problems.keyReused);
      if (answer.kind === 'not_there') {
        return refuse({
          status: 409,
          reason: 'not_there',
          title: answer.free === 0 ? 'None is left to sell' : `Only ${answer.free} can be sold`,
          detail: 'The others are kept for who ordered them, or are not there. Nothing was sold.',
        });
      }
      const { orderId, reference, totalMinor, onHand } = answer;
      return value({ orderId, reference, totalMinor, onHand, currency: variant.price.currency });
    },
  ),
];

type Market = NonNullable<Awaited<ReturnType<ReturnType<typeof openGoods>['findMarket']>>>;

interface OneOfGoods {
  readonly market: Pick<Market, '_id' | 'slug' | 'name' | 'zone' | 'stall'>;
  readonly product: ProductShape;
  readonly variant: VariantShape;
  readonly counted: StudioCount;
}

/** Every variant the event sells, as the Studio has it; undefined where there is no such event. */
async function listGoods(desk: Desk, event: string): Promise<readonly OneOfGoods[] | undefined> {
  const market = await openGoods(desk).findMarket(event);
  if (market === undefined) return undefined;
  const pages = await Promise.all(
    market.products.map(async ({ slug: product }) => await openGoods(desk).findProduct({ event, product })),
  );
  return pages.flatMap((page) => {
    const product = page?.product;
    return product === undefined ? [] : product.variants.map((variant) => toOne(market, product, variant));
  });
}

function toOne(market: OneOfGoods['market'], product: ProductShape, variant: VariantShape): OneOfGoods {
  const stock = toStockState(product, variant);
  const keptAt = toKeptAt({ sellerId: product.seller._id });
  const counted: StudioCount =
    stock.kind === 'units'
      ? { keptAt, sku: variant.sku, counted: stock.freeUnitIds.length, unitId: variant.sku }
      : { keptAt, sku: variant.sku, counted: stock.onHand };
  return { market, product, variant, counted };
}

async function findGoods(desk: Desk, event: string, wanted: string): Promise<OneOfGoods | undefined> {
  return (await listGoods(desk, event))?.find(({ variant }) => variant.sku === wanted);
}
