import { type Question, type Refusal, unavailable, unknown } from './question.ts';
import { isInStock } from './stock.ts';

/** [G2] to [G6], in the order in which a buyer would want to hear them. */
export function guardOrder(question: Question): Refusal | undefined {
  const refusal = findRefusal(question);
  if (refusal === undefined) return undefined;
  const opensAt = refusal.status === 'unavailable' ? refusal.opensAt : undefined;
  question.basis.push({
    step: 'guard',
    params: { reason: refusal.reason },
    ...(opensAt === undefined ? {} : { at: opensAt }),
  });
  return refusal;
}

function findRefusal(question: Question): Refusal | undefined {
  const { state, clock, plan, reading } = question;
  if (state.madeWithTzVersion !== undefined && state.madeWithTzVersion !== state.tzVersion) {
    return unknown('tz_changed', { made: state.madeWithTzVersion, host: state.tzVersion });
  }
  if (state.isEventCancelled === true) return unavailable('event_cancelled');
  if (state.eventEndsAt !== undefined && !clock.isBefore(state.eventEndsAt)) return unavailable('event_past');
  if (state.ordersCloseAt !== undefined && !clock.isBefore(state.ordersCloseAt)) return unavailable('orders_closed');
  const live = reading.carry.kind === 'pickup' ? reading.carry.plan.live : undefined;
  if (live?.until !== undefined && !clock.isBefore(live.until)) return unavailable('place_closed');
  const canMake = plan.source.make !== undefined;
  if (!isInStock(question) && !canMake) return unavailable('sold_out');
  if (state.ordersOpenAt !== undefined && clock.isBefore(state.ordersOpenAt)) {
    return { status: 'unavailable', reason: 'orders_not_open', opensAt: state.ordersOpenAt };
  }
  return undefined;
}
