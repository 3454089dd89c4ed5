import { type ProductShape, planEventState } from '@stallkeep/content';
import { hasDate, toLocalDate } from '@stallkeep/promise';
import { eventHref } from '../../paths.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { type CountedMarket, countProduct } from '../load/countGoods.ts';
import { loadSite, type PageRequest } from '../load/page-request.ts';
import { findWays, planTimetables } from '../load/planTimetables.ts';
import { toEventView } from '../views/toEventView.ts';
import { toProductView } from '../views/toProductView.ts';
import type { FeedCollection, FeedMarket, FeedProduct } from './feed-facts.ts';

/** Products read from the content at once. */
const READ_AT_ONCE = 8;

/** All a market's feeds are made from; undefined where no published event has the slug. */
export async function loadFeed(request: PageRequest, slug: string): Promise<FeedMarket | undefined> {
  const { source } = requireContent();
  const [{ context }, answer] = await Promise.all([loadSite(request), source.fetchEventPage(slug)]);
  const event = requireAnswer(answer, request.recorder);
  if (event === undefined) return undefined;
  const state = planEventState(event, request.now);
  if (state.changesAt !== undefined) request.recorder.limitTo(state.changesAt * 1000);
  const view = toEventView(event, state, context);
  const products: FeedProduct[] = [];
  for (let at = 0; at < event.products.length; at += READ_AT_ONCE) {
    const some = event.products.slice(at, at + READ_AT_ONCE).map(async ({ slug: product }) => {
      const page = requireAnswer(await source.fetchProductPage({ event: slug, product }), request.recorder);
      if (page?.product === undefined) return [];
      const currency = page.product.variants[0]?.price.currency ?? 'EUR';
      const { product: counted, taken } = await countProduct(page.product, {
        event: page,
        state,
        currency,
        ...request,
      });
      return [
        {
          view: toProductView({ product: counted, event: page }, { kind: 'none' }, context),
          barcodes: new Map(
            counted.variants.flatMap(({ sku, barcode }) => (barcode === undefined ? [] : [[sku, barcode]])),
          ),
          free: new Map(counted.variants.map(({ sku, stock }) => [sku, stock])),
          options: counted.fulfilment,
          collections:
            state.phase === 'open' ? listCollections(counted, { event: page, state, currency, ...request, taken }) : [],
        } satisfies FeedProduct,
      ];
    });
    products.push(...(await Promise.all(some)).flat());
  }
  return { name: event.name, href: eventHref(event.slug), phase: view.phase, siteUrl: request.siteUrl, products };
}

/** The places a product can be collected at on a known day, each with how soon at the latest; a page is made anew when that changes. */
function listCollections(
  product: ProductShape,
  { recorder, ...facts }: CountedMarket & { readonly taken: Awaited<ReturnType<typeof countProduct>>['taken'] },
): readonly FeedCollection[] {
  const [first] = product.variants.toSorted((a, b) => b.stock - a.stock);
  if (first === undefined) return [];
  const ordered = { ...facts, ordered: { product, variant: first } };
  const tables = planTimetables(product.fulfilment, ordered, recorder);
  const found = findWays(product.fulfilment, ordered).flatMap(({ option, request: { plan } }) => {
    const placeId = option.pickup?.place?._id ?? facts.event.place?._id;
    if (plan.carry.kind !== 'pickup' || option.source !== 'stock' || placeId === undefined) return [];
    const rows = tables.find(({ optionId }) => optionId === option._id)?.rows ?? [];
    const promise = rows.find(({ from, until }) => from <= facts.now && facts.now < until)?.promise;
    if (promise === undefined || !hasDate(promise) || promise.status !== 'firm') return [];
    return [{ placeId, days: countDays(facts.now, promise.latest, facts.event.zone) }];
  });
  const soonest = Map.groupBy(found, ({ placeId }) => placeId);
  return [...soonest].map(([placeId, all]) => ({ placeId, days: Math.min(...all.map(({ days }) => days)) }));
}

function countDays(from: number, until: number, zone: string): number {
  const start = Temporal.PlainDate.from(toLocalDate(zone, from));
  // A window that ends at midnight is of the day it ends.
  return start.until(Temporal.PlainDate.from(toLocalDate(zone, until - 1)), { largestUnit: 'day' }).days;
}
