import type { Zone } from '@stallkeep/promise';
import type { PromiseParams } from '@stallkeep/telemetry';
import type { MoneyView, PlaceView } from './page-view.ts';

/** How a product gets to its buyer, in the shape blocks show it: places and times to collect, courier runs, and what was asked. */

/** One place where it can be collected, with the windows to come. */
export interface PickupView {
  readonly optionId: string;
  readonly title: string;
  readonly place: PlaceView;
  readonly stall?: string;
  readonly zone: Zone;
  readonly price: MoneyView;
  /** False: nothing of the chosen variant is there, and it is not made either. */
  readonly isAvailable: boolean;
  /** Soonest first; those an order placed when the page was made would still reach. */
  readonly windows: readonly PickupWindowView[];
}

/** [from, until) in epoch seconds. A window without slots has one queue for all. */
export interface PickupWindowView {
  readonly from: number;
  readonly until: number;
  readonly slots: readonly PickupSlotView[];
}

export interface PickupSlotView {
  readonly from: number;
  readonly until: number;
  /** Places left of how many. */
  readonly left: number;
  readonly capacity: number;
}

/** One departure of a pooled courier run. Instants are epoch seconds. */
export interface RunView {
  readonly optionId: string;
  readonly title: string;
  readonly zone: Zone;
  readonly price: MoneyView;
  readonly departsAt: number;
  /** Why an order placed in time would not go along all the same; absent or `open` where it does. */
  readonly standing?: 'open' | 'full' | 'cancelled' | 'given_up';
  /** The last order that goes along is placed before this. */
  readonly orderBefore: number;
  readonly deliversFrom: number;
  readonly deliversUntil: number;
  /** Absent: nobody counts seats. */
  readonly seats?: { readonly unit: 'parcel' | 'litre'; readonly count: number; readonly taken: number };
  /** The run goes only with so many orders; what happens otherwise. */
  readonly minimum?: {
    readonly orders: number;
    readonly placed: number;
    readonly decidesAt: number;
    readonly otherwise: 'rollOver' | 'refund';
  };
}

/** The postcode a buyer asked about, and what came of it. */
export type DestinationView =
  | { readonly kind: 'asked'; readonly countryCode: string; readonly postcode: string }
  | { readonly kind: 'unreadable'; readonly countryCode: string; readonly typed: string };

/** A promise as it is shown, for the token that links it to its outcome. */
export interface ShownPromise extends Pick<PromiseParams, 'kind' | 'status' | 'from' | 'to'> {
  readonly promiseId: string;
}
