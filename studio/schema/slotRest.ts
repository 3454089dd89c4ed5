import type { ValidationContext } from 'sanity';
import type { OpeningRow } from '../rules/calendar.ts';
import { checkSlotsFit } from '../rules/slots.ts';

const API_VERSION = '2025-02-19';

const HOURS_OF_PLACE = `coalesce(*[_id == $placeId][0].calendar->{
  "hours": coalesce(weekly, []) + coalesce(rotation.weeks[].hours[], [])
}.hours, [])`;

/** Looks up the opening hours buyers collect in, and says which of them the slots do not fill. */
export async function warnOfSlotRest(
  slotMinutes: number | undefined,
  context: ValidationContext,
): Promise<true | string> {
  const placeId = findPlaceId(context.parent);
  if (slotMinutes === undefined || placeId === undefined) return true;
  const client = context.getClient({ apiVersion: API_VERSION }).withConfig({ perspective: 'drafts' });
  return checkSlotsFit(slotMinutes, await client.fetch<OpeningRow[]>(HOURS_OF_PLACE, { placeId }));
}

/** Only collection at a place has hours that are known here; those of a market day stand with the event. */
function findPlaceId(parent: unknown): string | undefined {
  const pickup: PickupValue = typeof parent === 'object' && parent !== null ? parent : {};
  return pickup.collectAt === 'place' ? pickup.place?._ref : undefined;
}

// Sanity hands a field's parent over untyped; in here it is a pickup with any field missing.
interface PickupValue {
  readonly collectAt?: string;
  readonly place?: { readonly _ref?: string };
}
