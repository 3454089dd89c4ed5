import type { OrderFormView } from '@stallkeep/buying/views';
import type { Refused } from '@stallkeep/orders';
import { orderHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk } from '../desk.ts';
import { seeOther } from '../see-other.ts';
import type { OrderVisit } from './open-order.server.ts';
import { sayRefusal } from './refusal-words.ts';

/** What was done, said on the order's page once: a word in its address, never what anybody typed. */
export type Done =
  | 'cancelled'
  | 'given-up'
  | 'withdrawn'
  | 'slot-changed'
  | 'slot-kept'
  | 'waiting'
  | 'remedy'
  | 'sent'
  | 'return'
  | 'exchange'
  | 'repair'
  | 'claim';

export function answerDone({ token }: OrderVisit, done: Done, anchor = ''): Answer {
  return seeOther(`${orderHref(token)}?done=${done}${anchor}`);
}

export function renderForm(
  desk: Desk,
  visit: OrderVisit,
  view: OrderFormView,
  status: 200 | 422 = 200,
): Promise<Answer> {
  return desk.renderPage({ status, title: view.heading, eventSlug: visit.order.event.slug, view });
}

/** It cannot be done, and why. Nothing was written. */
export function renderRefusal(
  desk: Desk,
  visit: OrderVisit,
  { heading, refused, text }: { readonly heading: string; readonly refused?: Refused; readonly text?: string },
): Promise<Answer> {
  const why = text ?? (refused === undefined ? '' : sayRefusal(refused, visit.reading));
  return desk.renderPage({
    status: 409,
    title: heading,
    eventSlug: visit.order.event.slug,
    view: {
      kind: 'message',
      heading,
      text: `${why} Nothing was changed.`,
      links: [{ href: orderHref(visit.token), name: 'Back to your order' }],
    },
  });
}

/** The form came before with something else in it: perhaps by the back button. */
export function renderKeyReused(desk: Desk, visit: OrderVisit): Promise<Answer> {
  return desk.renderPage({
    status: 422,
    title: 'Sent already',
    eventSlug: visit.order.event.slug,
    view: {
      kind: 'message',
      heading: 'This form was sent before, with something else in it',
      text: 'What it did the first time stands on the page of your order. To ask for something more, start there again.',
      links: [{ href: orderHref(visit.token), name: 'Back to your order' }],
    },
  });
}

export function toBack({ token, order }: OrderVisit): OrderFormView['back'] {
  return { name: `Order ${order.reference}`, href: orderHref(token) };
}
