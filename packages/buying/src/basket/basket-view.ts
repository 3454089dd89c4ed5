import type { PictureView } from '@stallkeep/blocks/page-view';
import type { MarketLink } from '../shared/DeskFrame.tsx';
import type { TotalsView } from '../shared/totals-view.ts';
import type { WayView } from '../shared/way-view.ts';

/** What a buyer has put together at one market, as it stands now. */
export interface BasketView {
  readonly kind: 'basket';
  readonly market: MarketLink;
  /** Where the form posts to. */
  readonly action: string;
  readonly parts: readonly BasketPartView[];
  /** What is not offered any more; it is not counted in. */
  readonly gone: readonly GoneLineView[];
  /** Both ways to arrange the lines, where they come to something else. */
  readonly choice?: ArrangementView;
  /** Where something is brought or sent: where to. */
  readonly postcode?: PostcodeView;
  readonly totals: TotalsView;
  /** Whether all of it can be ordered now; else the parts say why not. */
  readonly canOrder: boolean;
  /** Something typed was wrong: nothing of the form was saved. */
  readonly hasFaults: boolean;
}

export interface BasketPartView extends WayView {
  /** The time that was chosen cannot be had any more; what stands there is the first there is. */
  readonly isSlotGone: boolean;
  /** The product's page named an earlier date. */
  readonly isLaterThanShown: boolean;
  /** Times to collect at, by day; absent where there is nothing to choose. */
  readonly slots?: { readonly chosen: string; readonly days: readonly SlotDayView[] };
  readonly lines: readonly BasketLineView[];
}

export interface SlotDayView {
  readonly day: string;
  readonly slots: readonly { readonly value: string; readonly label: string; readonly isFull: boolean }[];
}

export interface BasketLineView {
  readonly lineId: string;
  readonly title: string;
  readonly href: string;
  /** Which one, "Red, 50 cm". */
  readonly variant?: string;
  /** Said of what is not new, "Refurbished". */
  readonly condition?: 'refurbished' | 'used';
  readonly picture?: PictureView;
  readonly unitPrice: string;
  readonly linePrice: string;
  /** What one cost when it was put in, where it costs something else now. */
  readonly priceBefore?: string;
  /** As typed, where it came back. */
  readonly quantity: string;
  /** There is one, so there is nothing to choose. */
  readonly isSingle: boolean;
  readonly most?: number;
  readonly note?: string;
  readonly fault?: LineFault;
}

export type LineFault = 'unreadable' | { readonly kind: 'too_many'; readonly most: number };

export interface GoneLineView {
  readonly lineId: string;
  readonly title?: string;
  readonly href?: string;
  readonly what: 'product' | 'variant' | 'way' | 'sold_out';
}

/** A row a product: when it comes on its own, and when all come together. */
export interface ArrangementView {
  readonly chosen: 'together' | 'split';
  readonly rows: readonly {
    readonly key: string;
    readonly what: string;
    readonly split: string;
    readonly together: string;
  }[];
  /** What carrying costs in all, "Free" or an amount. */
  readonly fees: { readonly split: string; readonly together: string };
}

export interface PostcodeView {
  readonly value: string;
  readonly country: string;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly fault?: 'unreadable';
}
