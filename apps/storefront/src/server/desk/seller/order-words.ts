import type { HandOverAnswer, PartStep, PartStepRefusal } from '@stallkeep/orders';
import type { PartState, SellerOrder, SellerProblem } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';

/** Sellers read the Studio in English; times are of the place. */
const sayTime = (at: number, zone: string): string => formatDayTime(at, { locale: 'en-GB', zone, near: at });

const STATES: Readonly<Record<PartState, string>> = {
  to_make: 'still to be made',
  to_pick: 'still to be picked',
  picked: 'picked',
  packed: 'packed',
  ready: 'ready to be collected',
  on_its_way: 'on its way',
  done: 'with the buyer',
  not_collected: 'marked as not collected',
  cancelled: 'cancelled',
};

interface Refused {
  readonly reason: PartStepRefusal;
  readonly state: PartState;
  readonly since: number | null;
}

/** Why a step was not taken, and what is true instead. */
export function sayStepRefused(step: PartStep, { reason, state, since }: Refused, zone: string): SellerProblem {
  const when = since === null ? '' : ` since ${sayTime(since, zone)}`;
  switch (reason) {
    case 'already':
      return {
        status: 409,
        reason,
        title: 'That was done already',
        detail: `It is ${STATES[state]}${when}. Nothing was changed.`,
      };
    case 'still_held':
      return {
        status: 409,
        reason,
        title: 'It is still kept for the buyer',
        detail:
          since === null
            ? 'Nothing was changed.'
            : `It was promised to be kept until ${sayTime(since, zone)}. Nothing was changed.`,
      };
    case 'order_not_live':
      return {
        status: 409,
        reason,
        title: 'This order is over',
        detail: `It is ${STATES[state]}, or its order was cancelled or never paid. Nothing was changed.`,
      };
    case 'wrong_kind':
      return {
        status: 409,
        reason,
        title:
          step === 'handed_over' ? 'This is not collected, it is delivered' : 'This is collected, it is not delivered',
        detail: 'Nothing was changed.',
      };
    case 'wrong_state':
      return {
        status: 409,
        reason,
        title: 'Another step comes first',
        detail: `It is ${STATES[state]} now. Nothing was changed.`,
      };
  }
}

export function sayHandOverRefused(
  answer: Exclude<HandOverAnswer, { kind: 'handed_over' | 'unknown' }>,
  order: SellerOrder,
): SellerProblem {
  if (answer.kind === 'payment_due') {
    return {
      status: 409,
      reason: 'payment_due',
      title: 'It is not paid yet',
      detail: 'Take the payment first, and say that it is paid. Nothing was changed.',
    };
  }
  const { reason, since, state } = answer.answer;
  if (reason === 'already') {
    return {
      status: 409,
      reason,
      title: since === null ? 'Handed over already' : `Handed over already, ${sayTime(since, order.zone)}`,
      detail: `Order ${order.reference}. Nothing was changed.`,
    };
  }
  return sayStepRefused('handed_over', { reason, since, state }, order.zone);
}
