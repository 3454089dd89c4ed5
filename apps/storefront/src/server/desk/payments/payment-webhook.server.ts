import { completePayment, failPayment } from '@stallkeep/orders';
import { type Answer, jsonAnswer, textAnswer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { giveDueRefunds } from './give-refunds.server.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What the provider says of a payment. Only a signature over the body as it came is believed, at most five minutes old; the same again
 * has no second effect. Anything but 200 makes the provider send it again later.
 */
export async function answerPaymentWebhook(desk: Desk, { rawBody, headers }: DeskRequest): Promise<Answer> {
  const { payments } = desk;
  if (payments === undefined) return textAnswer(404, 'This shop takes no payment online.');
  const event = payments.readEvent(rawBody, headers['stripe-signature']);
  switch (event.kind) {
    case 'refused':
      desk.log.warn('payment webhook refused', { reason: event.reason });
      return event.reason === 'bad_body'
        ? textAnswer(400, 'The body is not JSON.')
        : textAnswer(401, 'The signature is not ours or not recent.');
    case 'ignored':
      return jsonAnswer(200, { status: 'ignored' });
    case 'paid':
    case 'failed': {
      const { eventId, orderId } = event;
      if (!UUID.test(orderId)) return jsonAnswer(200, { status: 'unknown' });
      const answer =
        event.kind === 'paid'
          ? await completePayment(desk.orders, { orderId, eventId, paidAt: event.paidAt })
          : await failPayment(desk.orders, { orderId, eventId });
      if (answer.kind === 'refund_due') await giveDueRefunds(desk, orderId);
      return jsonAnswer(200, { status: answer.kind });
    }
  }
}
