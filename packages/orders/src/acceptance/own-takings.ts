import type { Counts, ResourceCount } from '../counts/counts.ts';
import { MILLI } from '../counts/read-counts.ts';
import type { TakingRow } from './give-back.ts';

/** The counts as others see them: without what an order has taken itself. Stock apart, which its lines do not look at any more. */
export function withoutOwn(counts: Counts, own: readonly TakingRow[]): Counts {
  return own.reduce(withoutOne, counts);
}

function withoutOne(counts: Counts, { kind, source_id, at, on_date, amount }: TakingRow): Counts {
  if (kind === 'slot') {
    const slots = counts.slots[source_id]?.map((slot) =>
      slot.startsAt === at ? { ...slot, taken: slot.taken - amount } : slot,
    );
    return slots === undefined ? counts : { ...counts, slots: { ...counts.slots, [source_id]: slots } };
  }
  const resource = counts.resources[source_id];
  if (kind !== 'making' || resource === undefined) return counts;
  return {
    ...counts,
    resources: { ...counts.resources, [source_id]: withoutDay(resource, on_date ?? '', amount / MILLI) },
  };
}

function withoutDay(resource: ResourceCount, on: string, units: number): ResourceCount {
  return {
    ...resource,
    committed: resource.committed.map((day) =>
      day.on === on
        ? { on, units: Math.max(0, day.units - units), unitsSince: Math.max(0, day.unitsSince - units) }
        : day,
    ),
  };
}
