import type { OrderView } from '@stallkeep/buying/views';
import type { Done } from './answer-form.server.ts';

const notices: Readonly<Record<Done, { readonly title: string; readonly text: string }>> = {
  cancelled: { title: 'Cancelled.', text: 'What was paid for it is paid back; the letter about it is on its way.' },
  'given-up': { title: 'The order is given up.', text: 'Nothing was charged.' },
  withdrawn: {
    title: 'We have received your withdrawal.',
    text: 'The acknowledgement with date and time stands below, and comes to you by letter.',
  },
  'slot-changed': {
    title: 'Your time to collect is changed.',
    text: 'The one you had before is free for somebody else.',
  },
  'slot-kept': { title: 'That is the time you have.', text: 'Nothing was changed.' },
  waiting: { title: 'Thank you for waiting.', text: 'You can still choose otherwise below.' },
  remedy: { title: 'It is yours.', text: 'The seller gives you what was promised for being late.' },
  sent: { title: 'Your message is with the seller.', text: 'It stands below; the answer will too.' },
  return: { title: 'You asked for a return.', text: 'The seller answers below and by e-mail.' },
  exchange: { title: 'You asked for an exchange.', text: 'The seller answers below and by e-mail.' },
  repair: { title: 'You asked for a repair.', text: 'The seller answers below and by e-mail, with a date.' },
  claim: { title: 'The damage is reported.', text: 'The seller answers below and by e-mail.' },
};

/** Undefined for whatever somebody wrote into the address themselves. */
export function findNotice(done: string | null): OrderView['notice'] {
  return done !== null && isDone(done) ? { tone: 'good', ...notices[done] } : undefined;
}

function isDone(text: string): text is Done {
  return Object.hasOwn(notices, text);
}
