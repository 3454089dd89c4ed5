import type { DeskRoute } from '../desk.ts';
import { answerOrder } from './place-order.server.ts';
import { answerCheckout } from './render-checkout.server.ts';

/** The checkout: who, where, the promises once more, and the order. */
export const checkoutRoutes: readonly DeskRoute[] = [
  { path: '/checkout/:event', get: answerCheckout, post: { answer: answerOrder, guard: 'own_page' } },
];
