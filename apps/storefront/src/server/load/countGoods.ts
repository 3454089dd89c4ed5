import type { EventState, FulfilmentOptionShape, ProductCardShape, ProductShape } from '@stallkeep/content';
import type { StockPlace } from '@stallkeep/orders';
import { listStockPlaces, withFreeStock } from '../counts/counted-stock.ts';
import { readTaken } from '../counts/read-taken.server.ts';
import { findShopOrders } from '../counts/shop-orders.server.ts';
import { findSources, type Taken } from '../counts/taken.ts';
import type { PageRecorder } from '../page-recorder.ts';
import type { EventShape } from '../views/toEventView.ts';
import { findWays } from './planTimetables.ts';

/** The market a page is about, and when. */
export interface CountedMarket {
  readonly event: EventShape;
  readonly state: EventState;
  /** ISO 4217, of the products' prices. */
  readonly currency: string;
  /** Epoch seconds. */
  readonly now: number;
  readonly recorder: PageRecorder;
}

/** A product with the stock that is still free, and what is taken of the ways to get it. As it is where no orders are taken. */
export async function countProduct(
  product: ProductShape,
  market: CountedMarket,
): Promise<{ readonly product: ProductShape; readonly taken?: Taken | undefined }> {
  if (findShopOrders() === undefined) return { product };
  const taken = await readWays(product.fulfilment, listStockPlaces(product), market);
  if (taken === undefined) return { product };
  const isSingle = product.condition?.kind === 'refurbished';
  return { product: withFreeStock(product, isSingle, taken.counts), taken };
}

/** The same for all that a market lists. */
export async function countCards<Card extends ProductCardShape>(
  products: readonly Card[],
  options: readonly FulfilmentOptionShape[],
  market: CountedMarket,
): Promise<{ readonly products: readonly Card[]; readonly taken?: Taken | undefined }> {
  if (findShopOrders() === undefined) return { products };
  const taken = await readWays(options, products.flatMap(listStockPlaces), market);
  if (taken === undefined) return { products };
  return {
    products: products.map((one) => withFreeStock(one, one.condition === 'refurbished', taken.counts)),
    taken,
  };
}

function readWays(
  options: readonly FulfilmentOptionShape[],
  stock: readonly StockPlace[],
  { recorder, ...facts }: CountedMarket,
): Promise<Taken | undefined> {
  const sources = findWays(options, facts).map(({ request }) => ({
    ...findSources(request.plan),
    state: request.state,
  }));
  const resources = sources.flatMap(({ resource, state }) => {
    const since = resource === undefined ? undefined : state.resources?.[resource]?.asOf;
    return resource === undefined ? [] : [{ id: resource, ...(since === undefined ? {} : { since }) }];
  });
  return readTaken({
    eventId: facts.event._id,
    now: facts.now,
    recorder,
    wanted: {
      slots: [...new Set(sources.flatMap(({ slots }) => slots ?? []))],
      runs: [...new Set(sources.flatMap(({ run }) => run ?? []))],
      resources: [...new Map(resources.map((one) => [one.id, one])).values()],
      stock,
    },
  });
}
