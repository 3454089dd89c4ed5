import { Button, Stack, Text, TextInput } from '@sanity/ui';
import type { SellerOrders } from '@stallkeep/orders/seller-api';
import { useCallback, useState } from 'react';
import { useSettled } from '../../preview/useSettled.ts';
import { Buttons, Tickets } from './look.ts';
import { useMarket } from './market.ts';
import { PartCard } from './PartCard.tsx';
import { Empty, Problem } from './Problem.tsx';
import { useLive } from './useLive.ts';
import { countWords } from './words.ts';

const TYPING_MS = 300;

const LISTS = [
  [undefined, 'All'],
  ['late', 'Late'],
  ['to_make', 'To make'],
  ['to_pick', 'To pick'],
  ['packed', 'Packed'],
  ['ready', 'Ready'],
  ['on_its_way', 'On its way'],
  ['not_collected', 'Not collected'],
  ['done', 'Done'],
] as const;

/** Every order of the event, of any day: by what is to be done, or by name, code or reference. */
export function OrdersTab() {
  const { counter, event, sellerId } = useMarket();
  const [list, setList] = useState<string>();
  const [search, setSearch] = useState('');
  const settled = useSettled(search, TYPING_MS);
  const ask = useCallback(
    () => counter.get<SellerOrders>('orders', { event: event.slug, seller: sellerId, list, search: settled }),
    [counter, event.slug, sellerId, list, settled],
  );
  const orders = useLive(ask);
  const parts = orders.value?.parts;
  return (
    <Stack gap={4}>
      <TextInput
        value={search}
        onChange={(typed) => setSearch(typed.currentTarget.value)}
        placeholder="Name, code or reference"
        aria-label="Find an order"
        fontSize={2}
        padding={3}
        data-testid="market-orders-find"
      />
      <Buttons role="group" aria-label="Which orders">
        {LISTS.map(([value, words]) => (
          <Button
            key={words}
            type="button"
            mode={list === value ? 'default' : 'ghost'}
            text={words}
            aria-pressed={list === value}
            onClick={() => setList(value)}
          />
        ))}
      </Buttons>
      <Problem problem={orders.problem} />
      {parts?.length === 0 && <Empty title="No order like that" advice="Choose “All”, or clear the field above." />}
      {parts !== undefined && parts.length > 0 && (
        <Text size={1} muted>
          {orders.value?.isCut
            ? `The first ${parts.length}: narrow it down to see others`
            : countWords(parts.length, 'order', 'orders')}
        </Text>
      )}
      <Tickets>
        {parts?.map((part) => (
          <PartCard key={part.partId} part={part} />
        ))}
      </Tickets>
    </Stack>
  );
}
