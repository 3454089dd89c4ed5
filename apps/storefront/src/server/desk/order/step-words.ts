import type { Tone } from '@stallkeep/buying/views';

interface StepWords {
  readonly text: string;
  readonly tone: Tone;
}

const plain = (text: string): StepWords => ({ text, tone: 'plain' });
const good = (text: string): StepWords => ({ text, tone: 'good' });
const wait = (text: string): StepWords => ({ text, tone: 'wait' });
const stop = (text: string): StepWords => ({ text, tone: 'stop' });

/** What each kind of step is called on an order's page. Those that a change of the promise tells better are left out. */
const steps: Readonly<Record<string, StepWords | 'told_elsewhere'>> = {
  order_placed: plain('You ordered'),
  awaiting_payment: wait('Kept for you while you pay'),
  order_accepted: good('Order accepted'),
  paid_online: good('Paid online'),
  paid_at_stall: good('Paid at the stall'),
  sold_at_stall: good('Bought at the stall'),
  payment_failed: stop('The payment failed'),
  hold_expired: stop('Not paid in time: it went back to the seller'),
  refund_due: wait('A refund is due to you'),
  refunded: good('Refunded'),
  made: plain('Made'),
  picked: plain('Picked'),
  packed: plain('Packed'),
  ready: good('Ready for you'),
  handed_over: good('Handed over to you'),
  given_to_courier: plain('On its way to you'),
  delivery_attempted: wait('Brought to you, and nobody was there'),
  brought_back: wait('Brought back to the seller'),
  delivered: good('Delivered'),
  not_collected: wait('Not collected in its time'),
  kept_longer: plain('Kept for you a while longer'),
  promise_kept: good('Promise kept'),
  promise_missed: stop('Promise not kept'),
  promise_void: 'told_elsewhere',
  promise_not_collected: 'told_elsewhere',
  remedy_offered: wait('Your choice, because it is late'),
  waits: plain('You chose to wait'),
  remedy_taken: plain('You took what was promised for being late'),
  cancelled: stop('Cancelled'),
  given_up: stop('You gave the order up'),
  withdrawn: stop('You withdrew from the contract'),
  return_asked: plain('You asked for a return'),
  exchange_asked: plain('You asked for an exchange'),
  repair_asked: plain('You asked for a repair'),
  claim_asked: wait('You reported damage'),
  case_agreed: good('The seller agreed to it'),
  case_refused: stop('The seller did not agree'),
  case_received: plain('What you gave back has arrived'),
  case_decided: good('The seller settled it'),
  case_closed: plain('Settled'),
  slot_changed: 'told_elsewhere',
  delayed: 'told_elsewhere',
  moved: 'told_elsewhere',
  run_cancelled: 'told_elsewhere',
  rolled_over: 'told_elsewhere',
};

/** Undefined for what a change tells, and for what this version has no word for: a code is no word. */
export function findStepWords(kind: string): StepWords | undefined {
  const words = Object.hasOwn(steps, kind) ? steps[kind] : undefined;
  return words === 'told_elsewhere' ? undefined : words;
}

export const changeWords = {
  slot_changed: { buyer: 'You chose another time', seller: 'The seller moved it to another time' },
  delayed: { buyer: 'Later than promised', seller: 'Later than promised' },
  moved: { buyer: 'Moved', seller: 'Moved by the seller' },
  run_cancelled: { buyer: 'The courier run was cancelled', seller: 'The courier run was cancelled' },
  rolled_over: { buyer: 'Moved to the next courier run', seller: 'Moved to the next courier run' },
} as const;
