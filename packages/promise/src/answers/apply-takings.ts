import type { DepartureState, PromiseState, ResourceState, SlotState } from '../types/index.ts';
import type { Taking } from './part.ts';

/**
 * [X9] The state after something was taken: what is taken of stock is of the state's own variant, so pass those of its line alone.
 * What is not counted stays so.
 */
export function applyTakings(state: PromiseState, takings: readonly Taking[]): PromiseState {
  return takings.reduce(applyTaking, state);
}

function applyTaking(state: PromiseState, taking: Taking): PromiseState {
  switch (taking.kind) {
    case 'stock':
      return state.stock?.kind === 'count'
        ? { ...state, stock: { ...state.stock, reserved: state.stock.reserved + taking.quantity } }
        : state;
    case 'unit': {
      if (state.stock?.kind !== 'units') return state;
      const freeUnitIds = state.stock.freeUnitIds.filter((unitId) => unitId !== taking.unitId);
      return { ...state, stock: { kind: 'units', freeUnitIds } };
    }
    case 'slot': {
      const slots = addToSlot(state.slots?.[taking.slotsId] ?? [], taking.startsAt);
      return { ...state, slots: { ...state.slots, [taking.slotsId]: slots } };
    }
    case 'departure':
      return {
        ...state,
        runs: { ...state.runs, [taking.runId]: addToDeparture(state.runs?.[taking.runId] ?? [], taking) },
      };
    case 'making':
    case 'batch': {
      const resource = state.resources?.[taking.resourceId];
      if (resource === undefined) return state;
      const added = taking.kind === 'making' ? addToDay(resource, taking) : addToBatch(resource, taking);
      return { ...state, resources: { ...state.resources, [taking.resourceId]: added } };
    }
  }
}

function addToSlot(slots: readonly SlotState[], startsAt: number): readonly SlotState[] {
  const taken = slots.find((slot) => slot.startsAt === startsAt)?.taken ?? 0;
  return [...slots.filter((slot) => slot.startsAt !== startsAt), { startsAt, taken: taken + 1 }];
}

function addToDeparture(
  departures: readonly DepartureState[],
  { departsAt, seats }: Extract<Taking, { kind: 'departure' }>,
): readonly DepartureState[] {
  const known = departures.find((one) => one.departsAt === departsAt) ?? { departsAt, seatsTaken: 0, orders: 0 };
  const seatsTaken = known.seatsTaken + (seats?.amount ?? 0);
  return [
    ...departures.filter((one) => one.departsAt !== departsAt),
    { ...known, seatsTaken, orders: known.orders + 1 },
  ];
}

function addToDay(resource: ResourceState, { on, units }: Extract<Taking, { kind: 'making' }>): ResourceState {
  return { ...resource, committed: [...resource.committed, { on, units }] };
}

/** [K8] A batch that is full has gone. */
function addToBatch(
  { openBatch, ...resource }: ResourceState,
  { openedOn, units, size }: Extract<Taking, { kind: 'batch' }>,
): ResourceState {
  const waiting = (openBatch?.openedOn === openedOn ? openBatch.units : 0) + units;
  return waiting >= size ? resource : { ...resource, openBatch: { units: waiting, openedOn } };
}
