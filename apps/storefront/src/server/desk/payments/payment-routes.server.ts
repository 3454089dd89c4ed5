import type { DeskRoute } from '../desk.ts';
import { answerPay, answerReturn } from './pay.server.ts';
import { answerPaymentWebhook } from './payment-webhook.server.ts';

/** Paying online: on to the provider's page, back from it, and what the provider says by itself. */
export const paymentRoutes: readonly DeskRoute[] = [
  { path: '/pay/:token', get: answerPay },
  { path: '/pay/:token/return', get: answerReturn },
  {
    path: '/api/payments/stripe',
    post: { answer: answerPaymentWebhook, guard: 'signature', largestBytes: 256 * 1024 },
  },
];
