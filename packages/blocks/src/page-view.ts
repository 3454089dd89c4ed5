import type { PortableTextBlock } from '@portabletext/types';
import type { PromiseTimetable, Zone } from '@stallkeep/promise';
import type { DestinationView, PickupView, RunView, ShownPromise } from './getting-view.ts';
import type { FaultView, PackagingView, ReturnsView } from './product-facts-view.ts';

export type {
  DestinationView,
  PickupSlotView,
  PickupView,
  PickupWindowView,
  RunView,
  ShownPromise,
} from './getting-view.ts';
export type { FaultView, PackagingView, ReturnsView } from './product-facts-view.ts';

/**
 * What a page knows, in the shape blocks show it. The storefront builds it from content; stories build it from fixtures.
 * Every string is already cleaned; every URL is ready to use; nothing here is a Sanity document.
 */

/** A responsive picture. `width` and `height` are those of the shown crop, px, so nothing shifts while it loads. */
export interface PictureView {
  readonly alt: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: 'image/avif' | 'image/webp'; readonly srcset: string }[];
  /** Dominant colour, "#rrggbb", painted until the picture is there. */
  readonly colour?: string;
  /** A line to read under it. */
  readonly caption?: string;
}

export interface MoneyView {
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface SellerView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly craft: string;
  readonly tagline?: string;
  readonly portrait?: PictureView;
  readonly story: readonly PortableTextBlock[];
  readonly email?: string;
  readonly phone?: string;
  readonly websiteUrl?: string;
  readonly postalAddress?: string;
}

export interface PlaceView {
  readonly name: string;
  readonly address: string;
  readonly point?: { readonly lat: number; readonly lng: number };
  /** Link to a map of the place, any provider. */
  readonly mapHref?: string;
  readonly directions?: string;
}

/** One market day. Instants are epoch seconds. */
export interface OccurrenceView {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly status: 'scheduled' | 'moved' | 'postponed' | 'cancelled';
  readonly note?: string;
}

/** Where the event stands for orders at the time the page was made. */
export type EventPhase = 'upcoming' | 'open' | 'closed' | 'past' | 'cancelled';

export interface EventView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly slug: string;
  readonly tagline?: string;
  readonly zone: Zone;
  readonly hero?: PictureView;
  readonly intro: readonly PortableTextBlock[];
  readonly place?: PlaceView;
  readonly stall?: string;
  readonly phase: EventPhase;
  readonly ordersOpenAt?: number;
  readonly ordersCloseAt?: number;
  /** Next and later market days, soonest first; for a past event the last ones. */
  readonly occurrences: readonly OccurrenceView[];
  /** In words: "Every 1st and 3rd Saturday". */
  readonly recurrence?: string;
  /** The key of its theme, for `data-theme`: what `formatThemeKey` of the kit writes. */
  readonly theme: string;
}

export interface VariantView {
  readonly sku: string;
  readonly href: string;
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly price: MoneyView;
  readonly compareAtPrice?: MoneyView;
  /** Price of the measure goods are compared by; present where the seller gave a net content. */
  readonly unitPrice?: { readonly price: MoneyView; readonly per: UnitOfPrice };
  readonly weightGrams?: number;
  readonly isAvailable: boolean;
  readonly picture?: PictureView;
}

/** What a unit price is for. */
export type UnitOfPrice = 'kilogram' | 'hundredGrams' | 'litre' | 'hundredMillilitres' | 'metre';

export interface OptionGroupView {
  readonly name: string;
  readonly values: readonly string[];
}

/** The ways of getting something a list can be narrowed to; made to order is a way of its own, whoever brings it. */
export const fulfilmentWays = ['pickup', 'run', 'lane', 'make'] as const;
export type FulfilmentWay = (typeof fulfilmentWays)[number];

/** The page's list of products narrowed to one way of getting them: plain links, one page each. */
export interface WayFilterView {
  /** Absent: everything is shown. */
  readonly way?: FulfilmentWay;
  readonly hrefs: Readonly<Record<FulfilmentWay | 'all', string>>;
}

/** A form that came back because something in it was wrong: what was typed, and what is wrong with each field. */
export interface FormFaultView {
  /** As typed, by field name. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, FieldFault>>;
}
export type FieldFault = 'missing' | 'unreadable' | 'too_long';

/** What an order form that came back can be wrong in; the names are those of buy-box/buy-fields.ts. */
export interface BuyFaultView {
  /** As typed and chosen, by field name. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Partial<Record<'sku' | 'way' | 'slot' | 'quantity' | 'note', BuyFault>>>;
}
export type BuyFault =
  | FieldFault
  /** Somebody was quicker, or the way closed meanwhile. */
  | 'gone'
  /** The date that was shown can no longer be had; what holds now stands on the page. */
  | 'date_changed'
  | { readonly kind: 'too_many'; readonly most: number };

/** What the page's address asks for besides the variant. */
export interface WantedView {
  /** `optionId` of the way of getting it. */
  readonly way?: string;
  /** A time chosen for collecting: [from, until) in epoch seconds, of that way. */
  readonly slot?: { readonly optionId: string; readonly from: number; readonly until: number };
}

/** A product as a list shows it. */
export interface ProductCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly sellerName: string;
  /** The variant whose price is shown. */
  readonly sku?: string;
  readonly picture?: PictureView;
  /** Lowest variant price; `priceVaries` when others cost more. */
  readonly price: MoneyView;
  readonly priceVaries: boolean;
  readonly condition: 'new' | 'refurbished' | 'used';
  readonly ways: readonly FulfilmentWay[];
  readonly isAvailable: boolean;
}

export interface ProductView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
  readonly description: readonly PortableTextBlock[];
  readonly seller: SellerView;
  readonly pictures: readonly PictureView[];
  readonly optionGroups: readonly OptionGroupView[];
  readonly variants: readonly VariantView[];
  /** The variant the URL names, or the first that can be had, or the first. */
  readonly selectedSku: string;
  /** What the visitor chose so far, by option name; differs from the variant where the combination does not exist. */
  readonly selection: Readonly<Record<string, string>>;
  readonly condition: {
    readonly kind: 'new' | 'refurbished' | 'used';
    readonly grade?: string;
    readonly faults: readonly FaultView[];
    readonly repairs: readonly string[];
    /** Local date. */
    readonly warrantyUntil?: string;
  };
  readonly materials?: string;
  readonly care?: string;
  readonly returns?: ReturnsView;
  readonly packaging?: PackagingView;
}

/** How promises of this shop turned out, of one kind of way or of all. */
export interface RecordView {
  readonly kind: 'all' | 'pickup' | 'run' | 'lane' | 'make';
  readonly kept: number;
  readonly counted: number;
  /** 95 % Wilson interval, shares from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Local date of the first one counted. */
  readonly since: string;
}

/** Where a form of the page posts to. Absent: the shop does not offer it here, and the block says what there is instead. */
export interface ActionsView {
  readonly buyHref?: string;
  readonly contactHref?: string;
  readonly newsletterHref?: string;
}

/** Everything a block may draw from, for one page at one time. */
export interface PageView {
  readonly locale: string;
  /** Epoch seconds at which the page was made. */
  readonly madeAt: number;
  readonly site: { readonly title: string; readonly homeHref: string };
  readonly event?: EventView;
  readonly product?: ProductView;
  readonly products: readonly ProductCardView[];
  /** One timetable per way of getting the product (or, on an event page, the event's ways). */
  readonly timetables: readonly PromiseTimetable[];
  /** Mail to the maker about the product; absent where nobody gave an address. */
  readonly askHref?: string;
  /** Places to collect at, in the seller's order. */
  readonly pickups?: readonly PickupView[];
  /** Departures to come of the courier runs this can go with, soonest first. */
  readonly runs?: readonly RunView[];
  /** Absent: no postcode was asked about, so promises speak for all zones at once. */
  readonly destination?: DestinationView;
  /** Where postcodes are asked about: a plain GET to this page. Absent: no way of getting it needs one. */
  readonly postcodeForm?: { readonly href: string; readonly countryCode: string };
  readonly record?: readonly RecordView[];
  /** Absent: the page's address narrows nothing. */
  readonly filter?: WayFilterView;
  readonly newsletterFault?: FormFaultView;
  readonly contactFault?: FormFaultView;
  readonly actions?: ActionsView;
  readonly buyFault?: BuyFaultView;
  readonly wanted?: WantedView;
  /** Absolute address to share. */
  readonly shareHref?: string;
  /** Calendar file of the event's next days. */
  readonly calendarHref?: string;
  /** Other sellers at this event, for their cards. */
  readonly sellers?: readonly SellerView[];
  /** Signs a promise for the block that shows it; absent where nothing is measured, as in Storybook. */
  readonly signPromise?: (shown: ShownPromise, block: BlockPlace) => string;
}

/** Where a block stands on its page. */
export interface BlockPlace {
  /** The block's `_key`. */
  readonly id: string;
  readonly type: string;
  /** From 0. */
  readonly position: number;
}

/** Every block component takes its editor's content and the page it stands on. */
export interface BlockProps<Content> {
  readonly content: Content;
  readonly page: PageView;
  /** Absent where a block is shown by itself, as in a story. */
  readonly place?: BlockPlace;
}
