import { Button, Card, Flex, Select, Stack, Text, TextInput } from '@sanity/ui';
import type { StockEntry, StockList, StockRow } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';
import { type FormEvent, useCallback, useId, useState } from 'react';
import { makeKey } from './counter.ts';
import { Buttons } from './look.ts';
import { useMarket } from './market.ts';
import { Empty, Problem } from './Problem.tsx';
import { findGoods } from './stock.ts';
import { useAct } from './useAct.ts';
import { useDraft } from './useDraft.ts';
import { useLive } from './useLive.ts';
import { formatGoods, sayKind } from './words.ts';

/** What lies there, what of it is kept for orders, and corrections with their reason. */
export function StockTab() {
  const { counter, event, sellerId } = useMarket();
  const ask = useCallback(
    () => counter.get<StockList>('stock', { event: event.slug, seller: sellerId }),
    [counter, event.slug, sellerId],
  );
  const stock = useLive(ask);
  const [search, setSearch] = useState('');
  const [openSku, setOpenSku] = useState<string>();
  const rows = findGoods(stock.value?.rows ?? [], search);
  return (
    <Stack gap={4}>
      <TextInput
        value={search}
        onChange={(typed) => setSearch(typed.currentTarget.value)}
        placeholder="Product, variant, SKU or barcode"
        aria-label="Find in stock"
        fontSize={2}
        padding={3}
      />
      <Problem problem={stock.problem} />
      {stock.value !== undefined && rows.length === 0 && (
        <Empty
          title="Nothing to show"
          advice="The event sells nothing by that name. Clear the field above to see everything."
        />
      )}
      {rows.map((row) => (
        <Card key={row.sku} border radius={3} padding={3} data-testid={`stock-${row.sku}`}>
          <Stack gap={4}>
            <Flex gap={3} align="center" justify="space-between">
              <Stack gap={3} flex={1}>
                <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
                  {formatGoods(row)}
                </Text>
                <Text size={1} muted>
                  {row.sku} · {row.placeName}
                </Text>
              </Stack>
              <Stack gap={3}>
                <Text size={3} weight="semibold" align="right">
                  {row.onHand}
                </Text>
                <Text size={1} muted align="right">
                  {row.reserved > 0 ? `${row.reserved} kept for orders` : 'on hand'}
                </Text>
              </Stack>
            </Flex>
            {openSku === row.sku ? (
              <AdjustForm row={row} onDone={stock.refresh} onClose={() => setOpenSku(undefined)} />
            ) : (
              <Buttons>
                <Button
                  type="button"
                  mode="ghost"
                  text="Correct…"
                  disabled={row.isSingle}
                  onClick={() => setOpenSku(row.sku)}
                />
              </Buttons>
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

const KINDS = [
  ['adjusted', 'Counted anew'],
  ['written_off', 'Broken, lost or given away'],
  ['returned', 'Came back'],
] as const;

const BAD_CORRECTION = {
  status: 422,
  reason: 'bad_delta',
  title: 'How many, and why?',
  detail: 'A whole number such as 3 or -2, and a few words why: you will want to know later.',
} as const;

interface AdjustFormProps {
  readonly row: StockRow;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

function AdjustForm({ row, onDone, onClose }: AdjustFormProps) {
  const { counter, event, locale, day } = useMarket();
  const act = useAct();
  const id = useId();
  const [delta, setDelta, clearDelta] = useDraft(`adjust ${row.sku}`);
  const [reason, setReason, clearReason] = useDraft(`adjust reason ${row.sku}`);
  const [kind, setKind] = useState<string>('adjusted');
  const [entries, setEntries] = useState<readonly StockEntry[]>();

  async function send(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    const body = { key: makeKey(), event: event.slug, sku: row.sku, delta: Number(delta), kind, reason };
    const done = await act.run(async () => {
      if (/^[+-]?[1-9]\d{0,4}$/.test(delta.trim()) && reason.trim() !== '')
        return await counter.post('stock/adjust', body);
      return { kind: 'problem', problem: BAD_CORRECTION };
    }, 'Corrected');
    if (done === undefined) return;
    clearDelta();
    clearReason();
    await onDone();
    onClose();
  }

  async function showEntries(): Promise<void> {
    const found = await act.run(() =>
      counter.get<{ readonly entries: readonly StockEntry[] }>('stock/entries', { keptAt: row.keptAt, sku: row.sku }),
    );
    if (found !== undefined) setEntries(found.entries);
  }

  return (
    <form onSubmit={send}>
      <Stack gap={3}>
        <Flex gap={3} wrap="wrap">
          <Stack gap={2} style={{ width: '8rem' }}>
            <Text as="label" size={1} htmlFor={`${id}delta`}>
              More or fewer
            </Text>
            <TextInput
              id={`${id}delta`}
              inputMode="text"
              placeholder="-2"
              value={delta}
              onChange={(typed) => setDelta(typed.currentTarget.value)}
            />
          </Stack>
          <Stack gap={2} flex={1} style={{ minWidth: '12rem' }}>
            <Text as="label" size={1} htmlFor={`${id}kind`}>
              What happened
            </Text>
            <Select id={`${id}kind`} value={kind} onChange={(chosen) => setKind(chosen.currentTarget.value)}>
              {KINDS.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          </Stack>
        </Flex>
        <Stack gap={2}>
          <Text as="label" size={1} htmlFor={`${id}reason`}>
            Why
          </Text>
          <TextInput
            id={`${id}reason`}
            maxLength={200}
            value={reason}
            onChange={(typed) => setReason(typed.currentTarget.value)}
          />
        </Stack>
        <Problem problem={act.problem} />
        <Buttons>
          <Button type="submit" tone="primary" text="Correct it" disabled={act.isBusy} />
          <Button type="button" mode="bleed" text="Not now" onClick={onClose} />
          <Button type="button" mode="bleed" text="What happened so far" onClick={showEntries} />
        </Buttons>
        {entries?.length === 0 && (
          <Text size={1} muted>
            Nothing yet: it is as the Studio counted it.
          </Text>
        )}
        {entries?.map((entry) => (
          <Text key={`${entry.at} ${entry.kind} ${entry.onHandAfter} ${entry.delta}`} size={1} muted>
            {formatDayTime(entry.at, { locale, zone: event.zone, near: day.at })}: {sayKind(entry.kind)}{' '}
            {entry.delta > 0 ? `+${entry.delta}` : entry.delta}, then {entry.onHandAfter}
            {entry.reason === '' ? '' : `. “${entry.reason}”`}
          </Text>
        ))}
      </Stack>
    </form>
  );
}
