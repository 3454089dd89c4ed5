import type { TakenQuestion } from '@stallkeep/content';
import { applyCounts, type Counts } from '@stallkeep/orders';
import { chooseHeadroom, type FulfilmentPlan } from '@stallkeep/promise';

/** What orders took, as far as a page looks at it. */
export interface Taken {
  readonly counts: Counts;
  /** Orders of the last hour by the id of slots, run or resource. */
  readonly demand: ReadonlyMap<string, number>;
}

/** [R9] A reader acts on a page within so many hours of its being sent; what is taken meanwhile a page must leave room for. */
const READING_HOURS = 5 / 60;

/** Ids of all that a plan draws on besides stock. */
export interface Sources {
  readonly slots?: string | undefined;
  readonly run?: string | undefined;
  readonly resource?: string | undefined;
}

export function findSources({ carry, make }: Pick<FulfilmentPlan, 'carry' | 'make'>): Sources {
  return {
    slots: carry.kind === 'pickup' ? carry.slots?.id : undefined,
    run: carry.kind === 'run' ? carry.id : undefined,
    resource: make?.resource?.id,
  };
}

/**
 * What is taken of what one plan draws on, and nothing else, so that an order elsewhere makes none of its tables anew. Room is left
 * for the orders that may come in while a page is read.
 */
export function toTakenQuestion({ counts, demand }: Taken, sources: Sources): TakenQuestion {
  const own: Counts = {
    slots: pick(counts.slots, sources.slots),
    runs: pick(counts.runs, sources.run),
    resources: pick(counts.resources, sources.resource),
    stock: {},
  };
  const ordersPerHour = Math.max(
    0,
    ...[sources.slots, sources.run, sources.resource].map((id) => (id === undefined ? 0 : (demand.get(id) ?? 0))),
  );
  const headroomOrders = chooseHeadroom({ ordersPerHour, hours: READING_HOURS });
  return {
    key: JSON.stringify([own, headroomOrders]),
    apply: (state) => ({ ...applyCounts(state, own), headroomOrders }),
  };
}

function pick<Value>(all: Readonly<Record<string, Value>>, id: string | undefined): Readonly<Record<string, Value>> {
  const value = id === undefined ? undefined : all[id];
  return id === undefined || value === undefined ? {} : { [id]: value };
}
