import { Button, Flex, Stack, Text } from '@sanity/ui';
import type { SellerOrder } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';
import { useState } from 'react';
import { Buttons } from './look.ts';
import { useMarket } from './market.ts';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { formatMoney, sayKind } from './words.ts';

/** What happened with an order, asked for when somebody wants to know. */
export function OrderRecord({ orderId }: { readonly orderId: string }) {
  const { counter, locale, day } = useMarket();
  const act = useAct();
  const [order, setOrder] = useState<SellerOrder>();

  async function load(): Promise<void> {
    const found = await act.run(() => counter.get<SellerOrder>(`orders/${orderId}`));
    if (found !== undefined) setOrder(found);
  }

  if (order === undefined) {
    return (
      <Stack gap={3}>
        <Problem problem={act.problem} />
        <Flex>
          <Button
            type="button"
            mode="bleed"
            fontSize={1}
            padding={2}
            text="What happened so far"
            onClick={load}
            disabled={act.isBusy}
          />
        </Flex>
      </Stack>
    );
  }
  const reading = { locale, zone: order.zone, near: day.at };
  return (
    <Stack gap={3}>
      {order.steps.map((step) => (
        <Text key={`${step.at} ${step.kind} ${step.partId}`} size={1} muted>
          {formatDayTime(step.at, reading)}: {sayKind(step.kind)} ({step.by})
        </Text>
      ))}
      {order.changes.map((change) => (
        <Text key={`${change.at} ${change.partId}`} size={1}>
          {formatDayTime(change.at, reading)}: {change.sentence}
          {change.reason === '' ? '' : `. “${change.reason}”`}
        </Text>
      ))}
      {order.refunds.map((refund) => (
        <Flex key={refund.refundId} gap={3} align="center" wrap="wrap">
          <Text size={1}>
            Refund {formatMoney(refund.amountMinor, order.currency, locale)}, {refund.reason.replaceAll('_', ' ')}:{' '}
            {refund.state}
          </Text>
          {refund.state === 'due' && refund.method === 'stall' && (
            <Buttons>
              <Button
                type="button"
                mode="ghost"
                text="Given back by hand"
                disabled={act.isBusy}
                onClick={async () => {
                  await act.run(
                    () => counter.post(`refunds/${refund.refundId}/done`, {}),
                    'Noted. The buyer gets a letter',
                  );
                  await load();
                }}
              />
            </Buttons>
          )}
        </Flex>
      ))}
      <Problem problem={act.problem} />
      <Flex>
        <Button type="button" mode="bleed" fontSize={1} padding={2} text="Hide" onClick={() => setOrder(undefined)} />
      </Flex>
    </Stack>
  );
}
