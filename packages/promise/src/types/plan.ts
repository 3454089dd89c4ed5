import type { Calendar } from './calendar.ts';
import type { Instant, LocalDate, LocalTime, Weekday, Zone } from './time.ts';

export type FulfilmentKind = 'pickup' | 'run' | 'lane';
export type FulfilmentSource = 'stock' | 'make';
export type Fragility = 'robust' | 'normal' | 'fragile';

/**
 * One way to get a product as its seller configured it. What is sold or taken meanwhile is not here but in the
 * PromiseState, and what is ordered is in the OrderLine: options are shared by products, so plans are too.
 */
export interface FulfilmentPlan {
  readonly optionId: string;
  /** Two sellers are always two promises. */
  readonly sellerId: string;
  readonly title: string;
  readonly source: FulfilmentSource;
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly remedy?: string;
  /** The calendar of the place orders are accepted and made ready at; handling days are its open days. */
  readonly workshop: Calendar;
  readonly cutoff: Cutoff;
  readonly handling: Handling;
  /** How it is made; required where the source is "make", and used for stock that has run out where it is there. */
  readonly make?: MakePlan;
  /** A pre-sale: orders are accepted before, and taken up at this instant. */
  readonly releaseAt?: Instant;
  readonly limits?: ParcelLimits;
  readonly carry: CarryPlan;
}

export interface CutoffTime {
  /** Exactly at it is late. */
  readonly time: LocalTime;
  /** 1: the time is after midnight and belongs to the evening before. */
  readonly dayOffset: 0 | 1;
}

/** Until when an order counts for an open date. A date's own cutoff goes before its weekday's, and that before the usual. */
export interface Cutoff extends CutoffTime {
  readonly byWeekday?: readonly (CutoffTime & { readonly weekday: Weekday })[];
  readonly byDate?: readonly (CutoffTime & { readonly on: LocalDate })[];
}

/** How long getting an order ready takes, at the workshop. Least and most are carried apart. */
export type Handling =
  | {
      /** Open dates of the workshop; 0 is the date the order is taken up. */
      readonly unit: 'businessDays';
      readonly min: number;
      readonly max: number;
      /** Local time at which goods are ready on their last handling day. */
      readonly readyBy: LocalTime;
      /** Working minutes an order needs in any case, 0 when left out. */
      readonly packingMinutes?: number;
    }
  | {
      /** Minutes inside the workshop's hours. */
      readonly unit: 'workingMinutes';
      readonly min: number;
      readonly max: number;
      readonly packingMinutes?: number;
      /** Readiness is rounded up to so many minutes of the workshop's clock: 1, 5, 10, 15, 20, 30 or 60. */
      readonly gridMinutes: number;
    };

export interface MakePlan {
  /** Whose capacity it takes; without one, `makingDays` says how long it takes whatever else is made. */
  readonly resource?: Resource;
  readonly makingDays?: { readonly min: number; readonly max: number };
  /** Units of the resource's capacity, per item and once per order. */
  readonly unitsPerItem: number;
  readonly setUpUnits: number;
  /** Local time, at the workshop or the resource's place, at which a day's making is finished. */
  readonly finishBy: LocalTime;
  /** Elapsed hours after making: drying, curing, cooling. */
  readonly cureHours: number;
  readonly batch?: {
    /** Items (or minutes) that fill a batch. */
    readonly size: number;
    /** Dates, open or not, the first order of a batch waits at most; it starts on the first open one from then. */
    readonly longestWaitDays: number;
  };
}

/** The capacity of a microfactory or a workshop. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly unit: 'item' | 'minute';
  readonly unitsPerDay: number;
  readonly byWeekday?: readonly { readonly weekday: Weekday; readonly units: number }[];
  /** Dates with another capacity: 0 for a machine that is being serviced. */
  readonly byDate?: readonly { readonly on: LocalDate; readonly units: number; readonly label: string }[];
  /** Share of each day kept free for what goes wrong, 0 to 0.5: only the latest finish reckons with it. */
  readonly reserveShare: number;
  /** Open dates an order may wait for its latest finish; longer is "unknown", for the maker to answer. */
  readonly longestQueueDays: number;
  /** First and last date of the partner's contract. */
  readonly contract?: { readonly from?: LocalDate; readonly until?: LocalDate };
}

/** The largest order this way can take: one parcel, one collection. */
export interface ParcelLimits {
  readonly quantity?: number;
  readonly weightGrams?: number;
  /** Longest side, mm. */
  readonly longestMm?: number;
  /** Sum of volumes, litres. */
  readonly litres?: number;
}

export type CarryPlan = PickupCarry | RunCarry | LaneCarry;

export interface PlaceSummary {
  readonly name: string;
  readonly address: string;
  readonly stall?: string;
}

/** A dated collection window, as a market day gives it. Instants. */
export interface CollectionWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** An order to be collected in this window must come before this instant; absent where only lead time counts. */
  readonly ordersCloseAt?: Instant;
}

export interface PickupCarry {
  readonly kind: 'pickup';
  readonly place: PlaceSummary;
  /** A place's weekly hours, or the dated hours of a market event. */
  readonly collection:
    | { readonly kind: 'weekly'; readonly calendar: Calendar }
    | { readonly kind: 'dated'; readonly zone: Zone; readonly windows: readonly CollectionWindow[] };
  /** Windows cut into slots with places; the id is that of `PromiseState.slots`. */
  readonly slots?: { readonly id: string; readonly minutes: number; readonly capacity: number };
  /** Least time between order and start of collection. */
  readonly leadMinutes: number;
  /** How many days after its window an order is kept for a buyer who did not come. */
  readonly heldDays?: number;
  /** The time the place takes part, [from, until). */
  readonly live?: { readonly from?: Instant; readonly until?: Instant };
}

/** A pooled courier run in one city. */
export interface RunCarry {
  readonly kind: 'run';
  /** The id of `PromiseState.runs`. */
  readonly id: string;
  /** On whose open dates the weekly departures go, and in whose zone they are told. */
  readonly calendar: Calendar;
  readonly weekly: readonly { readonly weekday: Weekday; readonly departs: LocalTime }[];
  /** Departures on dates of their own, whatever the calendar says. */
  readonly dated: readonly { readonly on: LocalDate; readonly departs: LocalTime }[];
  readonly bookByMinutes: number;
  /** Goods must be ready so many minutes before departure; exactly then catches it. */
  readonly loadingMinutes: number;
  /** When it is delivered, minutes after departure. */
  readonly deliveryMinutes: { readonly min: number; readonly max: number };
  readonly zones: readonly DeliveryZone[];
  readonly seats?: { readonly unit: 'parcel' | 'litre'; readonly count: number };
  readonly minimum?: {
    readonly orders: number;
    /** Minutes before departure at which a run below its minimum is given up. */
    readonly decideByMinutes: number;
    /** What happens then: its parcels go on the next run, or the buyers get their money back. */
    readonly otherwise: 'rollOver' | 'refund';
  };
  readonly season?: readonly MonthClimate[];
}

/** A carrier's service from one region to another. */
export interface LaneCarry {
  readonly kind: 'lane';
  readonly id: string;
  readonly carrier: string;
  readonly service: string;
  /** The dates on which the carrier collects, at a local time of that calendar's zone. */
  readonly collection: { readonly calendar: Calendar; readonly at: LocalTime };
  /** Its open dates are transit days. */
  readonly transit: Calendar;
  /** The dates on which it delivers, told in the zone of the destination. */
  readonly delivery: Calendar;
  /** Local times between which it delivers; the whole date when left out. */
  readonly deliveryHours?: { readonly from: LocalTime; readonly until: LocalTime };
  readonly zones: readonly LaneZone[];
  /** Which share of measured parcels the latest date stands for: 90 of 100, or 95 where it is called guaranteed. */
  readonly percentile: 'p90' | 'p95';
  /** Past this date, in the zone of the collection, what is known of the lane is too old to say a date. */
  readonly reviewedThrough: LocalDate;
  readonly season?: readonly MonthClimate[];
}

/** What it may be like on the way in a month. */
export interface MonthClimate {
  /** 1 January to 12 December. */
  readonly month: number;
  readonly minCelsius: number;
  readonly maxCelsius: number;
}

/** Where a run or a lane goes. The longest match wins, inside a zone and between zones; a tie is a mistake. */
export interface DeliveryZone {
  readonly id: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly includes: readonly PostcodeRule[];
  readonly excludes: readonly PostcodeRule[];
}

/** Compared without spaces, hyphens and case. An empty prefix is the whole country. */
export type PostcodeRule =
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Both ends included, of the same length; compared by their first so many characters. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'exact'; readonly postcode: string };

export interface LaneZone extends DeliveryZone {
  /** What the carrier publishes, in transit days. */
  readonly quotedDays?: { readonly min: number; readonly max: number };
  readonly history?: TransitHistory;
}

export interface TransitHistory {
  /** Transit days of each delivered parcel, in any order; an attempt is not a delivery. */
  readonly transitDays: readonly number[];
  readonly measuredThrough: LocalDate;
}
