import type { PortableTextBlock } from '@portabletext/types';
import type { PromiseTimetable, Zone } from '@stallkeep/promise';

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
  readonly theme: string;
}

export interface VariantView {
  readonly sku: string;
  readonly href: string;
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly price: MoneyView;
  readonly compareAtPrice?: MoneyView;
  readonly weightGrams?: number;
  readonly isAvailable: boolean;
  readonly picture?: PictureView;
}

export interface OptionGroupView {
  readonly name: string;
  readonly values: readonly string[];
}

/** A product as a list shows it. */
export interface ProductCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly sellerName: string;
  readonly picture?: PictureView;
  /** Lowest variant price; `priceVaries` when others cost more. */
  readonly price: MoneyView;
  readonly priceVaries: boolean;
  readonly condition: 'new' | 'refurbished' | 'used';
  readonly ways: readonly ('pickup' | 'run' | 'lane' | 'make')[];
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
    readonly faults: readonly string[];
    readonly repairs: readonly string[];
    readonly warrantyUntil?: string;
  };
  readonly materials?: string;
  readonly care?: string;
  readonly returns?: { readonly windowDays: number; readonly summary: string; readonly ways: readonly string[] };
  readonly packaging?: { readonly title: string; readonly materials: readonly string[] };
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
}

/** Every block component takes its editor's content and the page it stands on. */
export interface BlockProps<Content> {
  readonly content: Content;
  readonly page: PageView;
}
