import { Button } from '@sanity/ui';
import type { SellerOrder, SellerPart } from '@stallkeep/orders/seller-api';
import type { Ref } from 'react';
import { findDue } from './day.ts';
import { useMarket } from './market.ts';
import type { Act } from './useAct.ts';
import { formatMoney } from './words.ts';

export interface HandedOver {
  readonly at: number;
  readonly paidMinor: number;
  readonly order: SellerOrder;
}

interface HandOverProps {
  /** Of one order. */
  readonly parts: readonly SellerPart[];
  readonly act: Act;
  readonly onDone: (handed: HandedOver | undefined) => unknown;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly size?: 'large';
}

/** Hands parts of an order over. Where money is due the button says so: pressing it says that it was paid. */
export function HandOverButton({ parts, act, onDone, buttonRef, size }: HandOverProps) {
  const { counter, locale } = useMarket();
  const [first] = parts;
  if (first === undefined) return null;
  const { currency, orderId } = first;
  const due = findDue(first);

  async function handOver(): Promise<void> {
    const handed = await act.run(
      () =>
        counter.post<HandedOver>(`orders/${orderId}/hand-over`, {
          partIds: parts.map(({ partId }) => partId),
          payment: due === undefined ? 'as_it_is' : 'paid_now',
        }),
      'Handed over',
    );
    await onDone(handed);
  }

  return (
    <Button
      ref={buttonRef}
      type="button"
      tone="positive"
      mode="default"
      {...(size === 'large' ? { fontSize: 2, padding: 4 } : {})}
      text={due === undefined ? 'Hand over' : `Paid ${formatMoney(due, currency, locale)}, hand over`}
      disabled={act.isBusy}
      onClick={handOver}
      data-testid="hand-over"
    />
  );
}
