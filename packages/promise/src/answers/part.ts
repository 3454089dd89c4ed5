import type { DeliveryPromise, Destination, Instant, LocalDate } from '../types/index.ts';

/**
 * What accepting an order takes of what there is, so that the caller can take it in one statement each. Amounts of seats and units
 * may be parts of one.
 */
export type Taking =
  | { readonly kind: 'stock'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'unit'; readonly lineId: string; readonly unitId: string }
  /** One place of a slot, however many lines are collected in it. `capacity` as the plan has it now. */
  | {
      readonly kind: 'slot';
      readonly slotsId: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly capacity: number;
    }
  | {
      readonly kind: 'departure';
      readonly runId: string;
      readonly departsAt: Instant;
      /** Absent: the run counts no seats, only orders. */
      readonly seats?: { readonly unit: 'parcel' | 'litre'; readonly count: number; readonly amount: number };
    }
  /** Units of one day of a resource; `capacity` is all that the day has. */
  | {
      readonly kind: 'making';
      readonly lineId: string;
      readonly resourceId: string;
      readonly on: LocalDate;
      readonly units: number;
      readonly capacity: number;
    }
  /** Units that wait in the resource's open batch; `size` starts it. */
  | {
      readonly kind: 'batch';
      readonly lineId: string;
      readonly resourceId: string;
      readonly openedOn: LocalDate;
      readonly units: number;
      readonly size: number;
    };

export interface PartQuestion {
  readonly orderAt: Instant;
  readonly destination?: Destination;
  /** End of the slot or window the buyer chose for collecting; absent: the first there is. */
  readonly slotUntil?: Instant;
}

/** Lines that are got together: their one promise, and what accepting it takes. Without a date nothing is taken. */
export interface PartPlan {
  readonly promise: DeliveryPromise;
  readonly takings: readonly Taking[];
}
