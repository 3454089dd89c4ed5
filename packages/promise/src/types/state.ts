import type { Fragility } from './plan.ts';
import type { Instant, LocalDate } from './time.ts';

/** What is known beside the plan when a promise is made: the clock's limits, the event, and what is taken. */
export interface PromiseState {
  /** When the answer is made; no order before it is answered. */
  readonly asOf: Instant;
  /** From here on the answer must not be used. */
  readonly expires: Instant;
  /** Version of the time-zone data the host runs with, such as "2026a". */
  readonly tzVersion: string;
  /** Version with which the instants in plan and state were made, where another than the host's. */
  readonly madeWithTzVersion?: string;
  /** Orders are taken in [ordersOpenAt, ordersCloseAt); an absent end is no limit. */
  readonly ordersOpenAt?: Instant;
  readonly ordersCloseAt?: Instant;
  /** End of the last market day; from here on the event is past. */
  readonly eventEndsAt?: Instant;
  readonly isEventCancelled?: boolean;
  /** Absent: not counted, so it is there. */
  readonly stock?: StockState;
  /** By resource id. A resource without a state is not known. */
  readonly resources?: Readonly<Record<string, ResourceState>>;
  /** By slots id: the slots in which places are taken. */
  readonly slots?: Readonly<Record<string, readonly SlotState[]>>;
  /** By run id: the departures for which there are orders. */
  readonly runs?: Readonly<Record<string, readonly DepartureState[]>>;
  /** Answer as if so many more such orders were in already. See chooseHeadroom. */
  readonly headroomOrders?: number;
}

export type StockState =
  | { readonly kind: 'count'; readonly onHand: number; readonly reserved: number }
  /** Refurbished goods: each is one unit with its own identity. */
  | { readonly kind: 'units'; readonly freeUnitIds: readonly string[] };

export interface ResourceState {
  /**
   * When this was counted: older than 24 hours makes an estimate of the answer, older than 72 hours an unknown. Absent where it
   * is counted as orders come in, which never grows old.
   */
  readonly asOf?: Instant;
  readonly committed: readonly { readonly on: LocalDate; readonly units: number }[];
  /** What waits for its batch to fill. */
  readonly openBatch?: { readonly units: number; readonly openedOn: LocalDate };
  /** The machine stands still, and nobody knows until when. */
  readonly isDown?: boolean;
}

export interface SlotState {
  readonly startsAt: Instant;
  readonly taken: number;
}

export interface DepartureState {
  readonly departsAt: Instant;
  /** Parcels or litres, as the run counts them. */
  readonly seatsTaken: number;
  readonly orders: number;
  readonly isCancelled?: boolean;
}

/** What is ordered: one variant, so many of it. Sizes and weights are those of one packed item. */
export interface OrderLine {
  readonly quantity: number;
  /** The very unit, of refurbished goods. */
  readonly unitId?: string;
  readonly weightGrams?: number;
  readonly sizeMm?: { readonly length: number; readonly width: number; readonly height: number };
  /** Parcels the order makes, 1 when left out. */
  readonly parcels?: number;
  readonly fragility?: Fragility;
  readonly packaging?: PackagingSummary;
  /** What the goods bear unpacked. */
  readonly temperature?: TemperatureRange;
}

export interface TemperatureRange {
  readonly minCelsius: number;
  readonly maxCelsius: number;
}

export interface PackagingSummary {
  readonly id: string;
  readonly title: string;
  readonly goodFor: readonly Fragility[];
  /** A test of it was passed in full. */
  readonly isTested: boolean;
  readonly maxLoadGrams?: number;
  /** Outside temperatures it keeps goods safe in. */
  readonly temperature?: TemperatureRange;
}

export interface Destination {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly postcode: string;
}
