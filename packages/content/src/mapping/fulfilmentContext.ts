import type { EventScheduleShape } from '../shapes/event.ts';
import type { PlaceShape } from '../shapes/place.ts';
import type { EventState } from './eventState.ts';

/** The event an option is offered at. */
export interface FulfilmentContext {
  readonly event: Pick<EventScheduleShape, 'zone'> & {
    readonly _id: string;
    readonly name: string;
    readonly place?: PlaceShape | undefined;
    readonly stall?: string | undefined;
  };
  readonly state: EventState;
  /** ISO 4217, that of the product's prices: what an option without a price costs nothing in. */
  readonly currency: string;
}
