import type { EventName, ItemParams, TelemetryEvent } from '../contract.ts';
import { toMajor } from './money.ts';

export type Flat = Record<string, string | number>;
/** With a list of goods beside the rest. */
export type Nested = Readonly<Record<string, string | number | readonly Flat[]>>;

/** Parameters that are amounts of money in minor units. */
const moneyKeys = new Set(['value', 'shipping', 'tax']);

/**
 * An event's parameters as one level: what is in a promise or block gets its prefix, money is in the main unit. The token stays
 * with us, because whoever has it can claim the promise; items have a form of their own on each side.
 *
 * @param currency of the page, where the event says none
 */
export function flattenParams({ p }: TelemetryEvent<EventName>, currency: string): Flat {
  const flat: Flat = {};
  const own = 'currency' in p ? p.currency : currency;
  for (const [key, value] of Object.entries(p)) {
    if (key === 'promise' || key === 'block') {
      const { token: _, ...rest } = value;
      for (const [inner, each] of Object.entries(rest)) add(flat, `${key}_${inner}`, each);
    } else if (key === 'promises') flat['promises'] = value.length;
    else if (moneyKeys.has(key)) flat[key] = toMajor(value, own);
    else if (key !== 'items') add(flat, key, value);
  }
  return flat;
}

function add(flat: Flat, key: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') flat[key] = value;
}

/** The event's items, an empty list where it has none. */
export function listItems({ p }: TelemetryEvent<EventName>): readonly ItemParams[] {
  return 'items' in p && p.items !== undefined ? p.items : [];
}
