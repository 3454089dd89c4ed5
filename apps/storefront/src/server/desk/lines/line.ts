import type { FulfilmentOptionShape, ProductPageShape, ProductShape, VariantShape } from '@stallkeep/content';
import type { LineRequest } from '@stallkeep/orders';
import type { PromiseRequest } from '@stallkeep/promise';

/** What a buyer put into a basket, as it is kept. */
export interface BasketItem {
  readonly lineId: string;
  readonly productSlug: string;
  readonly sku: string;
  readonly optionId: string;
  readonly quantity: number;
  readonly note: string;
  /** End of the slot or window chosen for collecting, epoch seconds; absent: the first there is. */
  readonly slotUntil?: number;
  /** What the product's page said when it was put in; absent where that is not known. */
  readonly shown?: ShownThere;
}

export interface ShownThere {
  readonly unitPriceMinor: number;
  /** [from, until) in epoch seconds; absent where the page named no date. */
  readonly window?: { readonly from: number; readonly until: number };
}

/** A market as an order needs to know it. */
export type MarketShape = ProductPageShape;

/** One line of a basket with all that is known of it now. */
export interface ReadyLine {
  readonly kind: 'ready';
  readonly item: BasketItem;
  readonly event: MarketShape;
  readonly product: ProductShape;
  readonly variant: VariantShape;
  readonly option: FulfilmentOptionShape;
  /** Its plan and the state of everything it draws on, counts of orders included. */
  readonly request: Required<Pick<PromiseRequest, 'plan' | 'state' | 'line'>>;
  readonly order: LineRequest;
  /** Pieces that can be ordered at most; undefined where nothing but the size of an order limits them. */
  readonly most?: number;
}

/** A line whose product, variant or way is not offered any more. */
export interface GoneLine {
  readonly kind: 'gone';
  readonly item: BasketItem;
  readonly what: 'product' | 'variant' | 'way';
  /** The product's name, where the product is still there. */
  readonly title?: string;
}

export type Line = ReadyLine | GoneLine;
