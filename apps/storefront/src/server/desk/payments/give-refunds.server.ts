import { completeRefund } from '@stallkeep/orders';
import type { Desk } from '../desk.ts';
import { PaymentError } from './online-payments.ts';

/** Refunds given in one go. */
const MOST_AT_ONCE = 20;

/**
 * Gives back what is owed to buyers who paid online: of one order, or of all. A refund that fails stays due, so that the next time
 * tries again; the provider knows it by its id and gives it once. Resolves with how many were given.
 */
export async function giveDueRefunds(
  { orders, payments, log }: Pick<Desk, 'orders' | 'payments' | 'log'>,
  orderId?: string,
): Promise<number> {
  if (payments === undefined) return 0;
  const due = orders.db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .select(['refunds.id', 'refunds.amount_minor', 'payments.provider_ref'])
    .where('refunds.state', '=', 'due')
    .where('payments.method', '=', 'stripe')
    .where('payments.provider_ref', 'is not', null)
    .orderBy('refunds.created_at')
    .limit(MOST_AT_ONCE);
  const rows = await (orderId === undefined ? due : due.where('payments.order_id', '=', orderId)).execute();
  let given = 0;
  for (const { id, amount_minor, provider_ref } of rows) {
    if (provider_ref === null) continue;
    try {
      const { providerRef } = await payments.refund({
        refundId: id,
        paymentRef: provider_ref,
        amountMinor: amount_minor,
      });
      await completeRefund(orders, { refundId: id, providerRef, by: 'system' });
      given += 1;
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error;
      log.error('refund not given', error, { operation: error.operation, reason: error.reason });
    }
  }
  return given;
}
