/**
 * What the promise engine takes and gives. See docs/glossary.md for the words.
 *
 * Instants are integer epoch seconds, UTC. Local dates are "YYYY-MM-DD", local times "HH:MM" with "24:00" for a
 * closing at midnight. Zones are IANA ids; a fixed offset is refused. Every interval is half-open, [from, until).
 */

/** Integer epoch seconds, UTC. */
export type Instant = number;
/** "YYYY-MM-DD" in the zone that is passed beside it. */
export type LocalDate = string;
/** "HH:MM", 00:00 to 24:00, in the zone that is passed beside it. */
export type LocalTime = string;
/** An IANA time-zone id such as "Europe/Lisbon". */
export type Zone = string;

export type FulfilmentKind = 'pickup' | 'run' | 'lane';
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7; // ISO: Monday is 1

export interface OpeningInterval {
  readonly weekday: Weekday;
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

/** Replaces one whole date: closed when `intervals` is empty, other hours when not. */
export interface CalendarException {
  readonly on: LocalDate;
  readonly intervals: readonly { readonly opens: LocalTime; readonly closes: LocalTime }[];
  readonly label: string;
  /** Where the exception comes from: "seller", or the name of a published list. */
  readonly source: string;
  readonly addedOn: LocalDate;
}

export interface Calendar {
  readonly zone: Zone;
  readonly weekly: readonly OpeningInterval[];
  readonly exceptions: readonly CalendarException[];
  /** Past this local date the answer is unknown, not open. */
  readonly reviewedThrough: LocalDate;
}

/** A dated collection window, as a market day gives it. Instants. */
export interface CollectionWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** An order to be collected in this window must come before this instant; absent where only lead time counts. */
  readonly ordersCloseAt?: Instant;
}

export interface PlaceSummary {
  readonly name: string;
  readonly address: string;
  readonly stall?: string;
}

/** One way to get a product, as the engine sees it. The later engine widens this union; callers switch on `kind`. */
export type FulfilmentPlan =
  | {
      readonly kind: 'pickup';
      readonly optionId: string;
      readonly source: 'stock' | 'make';
      readonly title: string;
      readonly place: PlaceSummary;
      /** The calendar of the place goods are made ready at; handling days are its open days. */
      readonly workshop: Calendar;
      /** Local time on an open workshop day before which an order counts for that day. Exactly at it is late. */
      readonly cutoff: LocalTime;
      readonly handlingDays: { readonly min: number; readonly max: number };
      /** Local time in the workshop's zone at which goods are ready on their last handling day. */
      readonly readyBy: LocalTime;
      /** Collection windows: a place's weekly hours, or the dated hours of a market event. */
      readonly collection:
        | { readonly kind: 'weekly'; readonly calendar: Calendar }
        | { readonly kind: 'dated'; readonly zone: Zone; readonly windows: readonly CollectionWindow[] };
      readonly leadMinutes: number;
      readonly priceMinor: number;
      readonly currency: string;
      readonly remedy?: string;
    }
  | {
      /** Runs and lanes are modelled and shown; their dates come with the full engine, until then they are unknown. */
      readonly kind: 'run' | 'lane';
      readonly optionId: string;
      readonly source: 'stock' | 'make';
      readonly title: string;
      readonly priceMinor: number;
      readonly currency: string;
      readonly area?: string;
      readonly remedy?: string;
    };

export type UnknownReason = 'beyond_reviewed' | 'no_calendar' | 'no_hours' | 'not_dated_yet' | 'expired' | 'bad_plan';
export type UnavailableReason =
  | 'event_past'
  | 'event_cancelled'
  | 'orders_not_open'
  | 'orders_closed'
  | 'sold_out'
  | 'no_window';

export interface BasisStep {
  /** Stable key of the step, such as "acceptance_day" or "ready". */
  readonly step: 'order' | 'acceptance_day' | 'ready' | 'collection' | 'guard';
  readonly note: string;
  readonly at?: Instant;
}

interface PromiseCommon {
  readonly optionId: string;
  readonly kind: FulfilmentKind;
  readonly source: 'stock' | 'make';
  readonly title: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly remedy?: string;
  readonly place?: PlaceSummary;
  readonly asOf: Instant;
  /** The reader must not use this answer at or after this instant. */
  readonly expires: Instant;
  readonly basis: readonly BasisStep[];
}

/** The answer for one order time. A legitimate "no" is an answer, never an error. */
export type DeliveryPromise = PromiseCommon &
  (
    | {
        readonly status: 'firm' | 'estimate';
        readonly earliest: Instant;
        readonly latest: Instant;
        readonly zone: Zone;
        readonly granularity: 'slot' | 'half-day' | 'day';
        readonly orderFrom: Instant;
        /** The true deadline: ordering at or after it changes the result. */
        readonly orderUntil: Instant;
      }
    | { readonly status: 'unknown'; readonly reason: UnknownReason }
    | { readonly status: 'unavailable'; readonly reason: UnavailableReason; readonly orderFrom?: Instant }
  );

/** One row of a timetable: every order time t with from <= t < until gets this promise. */
export interface TimetableRow {
  readonly from: Instant;
  readonly until: Instant;
  readonly promise: DeliveryPromise;
}

/** Rows tile [asOf, expires) without hole or overlap. */
export interface PromiseTimetable {
  readonly optionId: string;
  readonly asOf: Instant;
  readonly expires: Instant;
  readonly rows: readonly TimetableRow[];
}
