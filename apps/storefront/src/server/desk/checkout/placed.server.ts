import { orderHref, payHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk } from '../desk.ts';
import { findOrderToken } from '../order-link.server.ts';
import { seeOther } from '../see-other.ts';

/** An order was taken: on to its page, or to paying for it. */
export async function answerPlaced(desk: Desk, orderId: string): Promise<Answer> {
  const order = await desk.orders.db
    .selectFrom('orders')
    .select(['access_hash', 'state'])
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  const token = findOrderToken(orderId, order.access_hash, desk.keys);
  if (token === undefined) {
    throw new Error(
      'The key that made this order’s link is not among the signing keys: keep the older ones for as long as orders last.',
    );
  }
  return seeOther(order.state === 'awaiting_payment' ? payHref(token) : orderHref(token));
}
