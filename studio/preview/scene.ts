import type {
  FulfilmentOptionShape,
  PreviewEventShape,
  PreviewProductShape,
  PromisePreviewShape,
} from '@stallkeep/content';
import type { Destination } from '@stallkeep/promise';
import type { PreviewedType } from './content.ts';

/** What a seller chose to look at; what is not there any more is passed over for the first that is. */
export interface PreviewChoice {
  readonly eventId?: string;
  readonly productId?: string;
  readonly variantSku?: string;
  readonly quantity: number;
  readonly countryCode?: string;
  /** Empty: all zones. */
  readonly postcode: string;
}

export const FIRST_CHOICE: PreviewChoice = { quantity: 1, postcode: '' };

/** Why there is nothing to show. */
export type EmptyReason = 'not_saved' | 'no_ways' | 'no_event' | 'no_products';

export interface Scene {
  readonly kind: 'scene';
  readonly event: PreviewEventShape;
  /** The events to choose between. */
  readonly events: readonly PreviewEventShape[];
  /** Absent: one item of anything. */
  readonly product?: PreviewProductShape;
  /** The products to choose between; none where the document is the product. */
  readonly products: readonly PreviewProductShape[];
  readonly variantSku?: string;
  readonly options: readonly FulfilmentOptionShape[];
  /** Countries the ways deliver to; none where buyers collect. */
  readonly countries: readonly string[];
  readonly destination?: Destination;
  readonly quantity: number;
  /** An option no product has yet, shown at an event all the same. */
  readonly isUnused: boolean;
}

export type SceneResult = Scene | { readonly kind: 'empty'; readonly reason: EmptyReason };

/** What is previewed of a document: which ways, at which event, of which product. */
export function toScene(type: PreviewedType, shape: PromisePreviewShape, choice: PreviewChoice): SceneResult {
  switch (type) {
    case 'product':
      return toProductScene(shape, choice);
    case 'fulfilmentOption':
      return toOptionScene(shape, choice);
    case 'marketEvent':
      return toEventScene(shape, choice);
  }
}

function toProductScene({ products, options, events }: PromisePreviewShape, choice: PreviewChoice): SceneResult {
  const [product] = products;
  if (product === undefined) return { kind: 'empty', reason: 'not_saved' };
  if (options.length === 0) return { kind: 'empty', reason: 'no_ways' };
  const event = findChosen(events, choice.eventId);
  if (event === undefined) return { kind: 'empty', reason: 'no_event' };
  return toWhole({ event, events, product, products: [], options: orderBy(options, product.optionIds) }, choice);
}

function toOptionScene({ products, options, events }: PromisePreviewShape, choice: PreviewChoice): SceneResult {
  if (options.length === 0) return { kind: 'empty', reason: 'not_saved' };
  const sells = (event: PreviewEventShape) => products.filter(({ _id }) => event.productIds.includes(_id));
  const used = events.filter((event) => sells(event).length > 0);
  const isUnused = used.length === 0;
  const offered = isUnused ? events : used;
  const event = findChosen(offered, choice.eventId);
  if (event === undefined) return { kind: 'empty', reason: 'no_event' };
  const sold = isUnused ? products : sells(event);
  const product = sold.find(({ _id }) => _id === choice.productId);
  return toWhole({ event, events: offered, products: sold, options, isUnused, ...(product && { product }) }, choice);
}

function toEventScene({ products, options, events }: PromisePreviewShape, choice: PreviewChoice): SceneResult {
  const [event] = events;
  if (event === undefined) return { kind: 'empty', reason: 'not_saved' };
  const listed = orderBy(products, event.productIds);
  if (listed.length === 0) return { kind: 'empty', reason: 'no_products' };
  const product = listed.find(({ _id }) => _id === choice.productId);
  const ids = (product === undefined ? listed : [product]).flatMap(({ optionIds }) => optionIds);
  const ways = orderBy(options, ids);
  if (options.length === 0) return { kind: 'empty', reason: 'no_ways' };
  return toWhole({ event, events, products: listed, options: ways, ...(product && { product }) }, choice);
}

type Parts = Pick<Scene, 'event' | 'events' | 'products' | 'options'> & Partial<Pick<Scene, 'product' | 'isUnused'>>;

function toWhole(parts: Parts, choice: PreviewChoice): Scene {
  const countries = listCountries(parts.options);
  const countryCode = countries.find((code) => code === choice.countryCode) ?? countries[0];
  const postcode = choice.postcode.trim();
  const variant = parts.product?.variants.find(({ sku }) => sku === choice.variantSku) ?? parts.product?.variants[0];
  return {
    kind: 'scene',
    isUnused: false,
    ...parts,
    countries,
    quantity: choice.quantity,
    ...(variant && { variantSku: variant.sku }),
    ...(countryCode !== undefined && postcode !== '' ? { destination: { countryCode, postcode } } : {}),
  };
}

function findChosen<T extends { readonly _id: string }>(list: readonly T[], id: string | undefined): T | undefined {
  return list.find(({ _id }) => _id === id) ?? list[0];
}

/** Those with the ids, in the order of the ids, each once. */
function orderBy<T extends { readonly _id: string }>(list: readonly T[], ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].flatMap((id) => list.filter(({ _id }) => _id === id));
}

/** In the order the zones are listed. */
function listCountries(options: readonly FulfilmentOptionShape[]): readonly string[] {
  const zones = options.flatMap(({ run, lane }) => [
    ...(run?.zones ?? []),
    ...(lane?.zones ?? []).map(({ zone }) => zone),
  ]);
  return [...new Set(zones.map(({ countryCode }) => countryCode))];
}

/** Ways by whose they are, in the order of the ways; one group without a name where all are one seller's. */
export function groupBySeller<T extends { readonly option: FulfilmentOptionShape }>(
  ways: readonly T[],
  names: ReadonlyMap<string, string>,
): readonly { readonly sellerId: string; readonly name: string; readonly ways: readonly T[] }[] {
  const ids = [...new Set(ways.map(({ option }) => option.sellerId ?? ''))];
  return ids.map((sellerId) => ({
    sellerId,
    name: names.get(sellerId) ?? 'No seller chosen',
    ways: ways.filter(({ option }) => (option.sellerId ?? '') === sellerId),
  }));
}

/** What each way is called where several stand together: with its seller's name where they are of several sellers. */
export function toWayTitles(
  options: readonly FulfilmentOptionShape[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isOneSellers = new Set(options.map(({ sellerId }) => sellerId)).size <= 1;
  return new Map(
    options.map(({ _id, title, sellerId }) => {
      const seller = sellerId === undefined || isOneSellers ? undefined : names.get(sellerId);
      return [_id, seller === undefined ? title : `${title} (${seller})`];
    }),
  );
}
