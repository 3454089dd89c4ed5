import { Button, Card, Flex, Heading, Stack, Text, TextInput } from '@sanity/ui';
import type { StockList, StockRow, WalkUpSold } from '@stallkeep/orders/seller-api';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { makeKey } from './counter.ts';
import { Buttons, Tickets } from './look.ts';
import { useMarket } from './market.ts';
import { Empty, Problem } from './Problem.tsx';
import { findGoods } from './stock.ts';
import { useAct } from './useAct.ts';
import { useLive } from './useLive.ts';
import { formatGoods, formatMoney } from './words.ts';

/** A sale to somebody who did not order: what, how many, paid. */
export function SellTab() {
  const { counter, event, sellerId, locale, refresh } = useMarket();
  const ask = useCallback(
    () => counter.get<StockList>('stock', { event: event.slug, seller: sellerId }),
    [counter, event.slug, sellerId],
  );
  const stock = useLive(ask);
  const [search, setSearch] = useState('');
  const [chosenSku, setChosenSku] = useState<string>();
  const [sold, setSold] = useState<WalkUpSold & { readonly title: string }>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const rows = stock.value?.rows ?? [];
  const shown = findGoods(rows, search);
  const chosen = rows.find(({ sku }) => sku === chosenSku);

  /** A scanner types the barcode and presses Enter: then there is just one. */
  function chooseOnly(submitted: FormEvent): void {
    submitted.preventDefault();
    const [only] = shown;
    if (only !== undefined && shown.length === 1) setChosenSku(only.sku);
  }

  if (chosen !== undefined) {
    return (
      <SaleForm
        key={chosen.sku}
        row={chosen}
        onClose={() => setChosenSku(undefined)}
        onSold={async (done) => {
          setSold({ ...done, title: formatGoods(chosen) });
          setChosenSku(undefined);
          setSearch('');
          await Promise.all([stock.refresh(), refresh()]);
        }}
      />
    );
  }
  return (
    <Stack gap={4}>
      {sold !== undefined && (
        <Card tone="positive" border radius={3} padding={4} role="status" data-testid="market-sold">
          <Stack gap={3}>
            <Text size={2} weight="semibold">
              Sold {sold.title} for {formatMoney(sold.totalMinor, sold.currency, locale)}
            </Text>
            <Text size={1}>
              {sold.onHand} left on hand. Sale {sold.reference}.
            </Text>
          </Stack>
        </Card>
      )}
      <form onSubmit={chooseOnly}>
        <TextInput
          ref={field}
          value={search}
          onChange={(typed) => setSearch(typed.currentTarget.value)}
          placeholder="Product, variant, SKU or barcode"
          aria-label="Find a product"
          fontSize={2}
          padding={3}
          data-testid="market-find"
        />
      </form>
      <Problem problem={stock.problem} />
      {stock.value === undefined && stock.problem === undefined && (
        <Text size={1} muted>
          Looking what there is…
        </Text>
      )}
      {stock.value !== undefined && rows.length === 0 && (
        <Empty
          title="The event sells nothing yet"
          advice="List products in the event’s form; then they can be sold here."
        />
      )}
      {rows.length > 0 && shown.length === 0 && (
        <Empty title="Nothing by that name" advice="Try a shorter word, or the SKU on the label." />
      )}
      <Tickets>
        {shown.slice(0, 60).map((row) => {
          const free = row.onHand - row.reserved;
          return (
            <Button
              key={row.sku}
              type="button"
              mode="ghost"
              justify="flex-start"
              disabled={free < 1}
              onClick={() => {
                setSold(undefined);
                setChosenSku(row.sku);
              }}
              data-testid={`sell-${row.sku}`}
            >
              <Flex gap={3} align="center" justify="space-between" padding={3}>
                <Stack gap={3} flex={1}>
                  <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
                    {formatGoods(row)}
                  </Text>
                  <Text size={1} muted>
                    {free < 1 ? 'None to sell' : `${free} to sell`}
                    {row.reserved > 0 ? `, ${row.reserved} kept for orders` : ''}
                  </Text>
                </Stack>
                <Text size={2} weight="semibold">
                  {formatMoney(row.priceMinor, row.currency, locale)}
                </Text>
              </Flex>
            </Button>
          );
        })}
      </Tickets>
    </Stack>
  );
}

interface SaleFormProps {
  readonly row: StockRow;
  readonly onClose: () => void;
  readonly onSold: (sold: WalkUpSold) => Promise<void>;
}

function SaleForm({ row, onClose, onSold }: SaleFormProps) {
  const { counter, event, locale } = useMarket();
  const act = useAct();
  const [quantity, setQuantity] = useState(1);
  // The same tap sent twice is one sale; another quantity is another.
  const [key, setKey] = useState(makeKey);
  const free = row.onHand - row.reserved;
  const total = formatMoney(quantity * row.priceMinor, row.currency, locale);

  function choose(next: number): void {
    setQuantity(Math.min(Math.max(next, 1), Math.max(free, 1)));
    setKey(makeKey());
  }

  async function sell(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    const done = await act.run(() =>
      counter.post<WalkUpSold>('walk-up', {
        key,
        event: event.slug,
        sku: row.sku,
        quantity,
        unitPriceMinor: row.priceMinor,
      }),
    );
    if (done !== undefined) await onSold(done);
    else setKey(makeKey());
  }

  return (
    <Card as="form" border radius={3} padding={4} onSubmit={sell}>
      <Stack gap={5}>
        <Stack gap={3}>
          <Heading as="h2" size={2} style={{ overflowWrap: 'anywhere' }}>
            {formatGoods(row)}
          </Heading>
          <Text size={1} muted>
            {formatMoney(row.priceMinor, row.currency, locale)} each · {free} to sell
          </Text>
        </Stack>
        <Flex gap={3} align="center">
          <Button
            type="button"
            mode="ghost"
            text="−"
            aria-label="One less"
            fontSize={3}
            padding={4}
            onClick={() => choose(quantity - 1)}
            disabled={quantity <= 1}
          />
          <Text
            size={4}
            weight="semibold"
            aria-live="polite"
            style={{ minWidth: '3rem', textAlign: 'center' }}
            data-testid="market-quantity"
          >
            {quantity}
          </Text>
          <Button
            type="button"
            mode="ghost"
            text="+"
            aria-label="One more"
            fontSize={3}
            padding={4}
            onClick={() => choose(quantity + 1)}
            disabled={quantity >= free}
          />
        </Flex>
        <Problem problem={act.problem} />
        <Buttons>
          <Button
            type="submit"
            tone="positive"
            fontSize={2}
            padding={4}
            text={`Paid ${total}, sold`}
            disabled={act.isBusy}
            data-testid="market-sell"
          />
          <Button type="button" mode="bleed" text="Something else" onClick={onClose} />
        </Buttons>
      </Stack>
    </Card>
  );
}
