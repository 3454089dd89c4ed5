import { referTo } from './document.ts';

/** Open days of the workshop and the time goods are ready on the last of them, or minutes inside its hours. */
export type HandlingFacts =
  | { readonly days: readonly [number, number]; readonly readyBy: string }
  | { readonly minutes: readonly [number, number]; readonly gridMinutes: number };

export interface WayFacts {
  readonly key: string;
  readonly seller: string;
  readonly title: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly source?: 'make';
  readonly workshop?: string;
  readonly cutoff: string;
  /** The cutoff is after midnight and belongs to the evening before. */
  readonly isCutoffNextDay?: boolean;
  readonly cutoffs?: readonly { readonly weekdays: readonly string[]; readonly time: string }[];
  readonly handling: HandlingFacts;
  readonly limits?: Readonly<Record<string, number>>;
  readonly priceMinor: number;
  readonly remedy: string;
  readonly details: Record<string, unknown>;
}

/** What most ways give back when they are late. */
export const free = 'Late? Free delivery or your money back, your choice.';

/** Handling in open days. */
export function days(min: number, max: number, readyBy: string): HandlingFacts {
  return { days: [min, max], readyBy };
}

/** Collected at a place, in its hours cut into slots. */
export function writePickup(place: string, slots: { minutes: number; capacity: number; lead: number }): unknown {
  return {
    collectAt: 'place',
    place: referTo(place),
    leadMinutes: slots.lead,
    slotMinutes: slots.minutes,
    slotCapacity: slots.capacity,
    heldDays: 7,
  };
}
