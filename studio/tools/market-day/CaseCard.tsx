import { Badge, Button, Card, Checkbox, Flex, Stack, Text, TextInput } from '@sanity/ui';
import type { CaseKind, CaseState, CaseStep, SellerCase } from '@stallkeep/orders/seller-api';
import { useEffect, useId, useState } from 'react';
import { Area, Buttons, Lines } from './look.ts';
import { Messages } from './Messages.tsx';
import { useMarket } from './market.ts';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useDraft } from './useDraft.ts';
import { formatGoods, formatMoney, parseMoney } from './words.ts';

const KINDS: Readonly<Record<CaseKind, string>> = {
  return: 'Return',
  exchange: 'Exchange',
  repair: 'Repair',
  claim: 'Something was wrong',
  withdrawal: 'Withdrawal from the contract',
};

const STATES: Readonly<
  Record<CaseState, { readonly word: string; readonly tone: 'caution' | 'primary' | 'neutral' | 'positive' }>
> = {
  asked: { word: 'Waits for you', tone: 'caution' },
  agreed: { word: 'Agreed, not back yet', tone: 'primary' },
  refused: { word: 'Refused', tone: 'neutral' },
  received: { word: 'Back, to be decided', tone: 'caution' },
  decided: { word: 'Money to be given back', tone: 'caution' },
  closed: { word: 'Settled', tone: 'positive' },
};

const STEPS: Readonly<Record<CaseStep, string>> = {
  agree: 'Agree',
  refuse: 'Refuse',
  receive: 'It is back',
  decide: 'Decide',
  close: 'Settled',
};

/** A return, an exchange, a repair, a claim or a withdrawal, with what can be done about it. */
export function CaseCard({ one, onDone }: { readonly one: SellerCase; readonly onDone: () => Promise<void> }) {
  const { counter, locale } = useMarket();
  const act = useAct();
  const id = useId();
  const [words, setWords, clearWords] = useDraft(`case ${one.caseId}`);
  const whole = one.lines.reduce((sum, { lineMinor }) => sum + lineMinor, 0);
  const isMoney = one.kind === 'return' || one.kind === 'withdrawal' || one.wish === 'refund';
  const [amount, setAmount, clearAmount] = useDraft(
    `case amount ${one.caseId}`,
    isMoney ? toTyped(whole, one.currency) : '0',
  );
  const [sellable, setSellable] = useState<ReadonlySet<string>>(new Set());

  async function take(step: CaseStep): Promise<void> {
    const done = await act.run(async () => {
      const refundMinor = parseMoney(amount, one.currency);
      if (step === 'decide' && refundMinor === undefined) {
        return {
          kind: 'problem',
          problem: {
            status: 422,
            reason: 'bad_amount',
            title: 'How much is given back?',
            detail: 'An amount such as 12.50, or 0.',
          },
        };
      }
      return await counter.post(`cases/${one.caseId}/${step}`, {
        words,
        ...(step === 'decide' ? { refundMinor } : {}),
        ...(step === 'receive'
          ? { lines: one.lines.map(({ lineId }) => ({ lineId, isResaleable: sellable.has(lineId) })) }
          : {}),
      });
    }, 'Noted. The buyer is told');
    if (done === undefined) return;
    clearWords();
    clearAmount();
    await onDone();
  }

  return (
    <Card border radius={3} padding={3} data-testid="market-case" data-state={one.state}>
      <Stack gap={4}>
        <Flex gap={2} align="center" justify="space-between" wrap="wrap">
          <Text size={2} weight="semibold">
            {KINDS[one.kind]}: {one.buyerName ?? one.reference}
          </Text>
          <Badge tone={STATES[one.state].tone} fontSize={1}>
            {STATES[one.state].word}
          </Badge>
        </Flex>
        <Text size={1} muted>
          Order {one.reference}
          {one.reason === '' ? '' : ` · ${one.reason.replaceAll('_', ' ')}`}
          {one.way === null ? '' : ` · comes back by ${one.way}`}
          {one.wish === null ? '' : ` · wants a ${one.wish}`}
        </Text>
        <Lines>
          {one.lines.map((line) => (
            <li key={line.lineId}>
              <b>{line.quantity} ×</b>
              <span>
                {formatGoods(line)} ({formatMoney(line.lineMinor, one.currency, locale)})
                {line.wantedSku !== null && <small>Wanted instead: {line.wantedSku}</small>}
              </span>
            </li>
          ))}
        </Lines>
        <Photos one={one} />
        <Messages messages={one.messages} />
        {one.refunds.map((refund) => (
          <Flex key={refund.refundId} gap={3} align="center" wrap="wrap">
            <Text size={1}>
              {formatMoney(refund.amountMinor, one.currency, locale)}{' '}
              {refund.state === 'done' ? 'given back' : 'to be given back'}
            </Text>
            {refund.state === 'due' && refund.method === 'stall' && (
              <Button
                type="button"
                mode="ghost"
                text="Given back by hand"
                disabled={act.isBusy}
                onClick={async () => {
                  if ((await act.run(() => counter.post(`refunds/${refund.refundId}/done`, {}), 'Noted')) !== undefined)
                    await onDone();
                }}
              />
            )}
          </Flex>
        ))}
        {one.steps.length > 0 && (
          <Stack gap={3}>
            {one.steps.includes('receive') && one.kind !== 'repair' && (
              <Stack gap={2}>
                {one.lines.map((line) => (
                  <Flex key={line.lineId} gap={2} align="center" as="label">
                    <Checkbox
                      checked={sellable.has(line.lineId)}
                      onChange={(changed) => {
                        const next = new Set(sellable);
                        if (changed.currentTarget.checked) next.add(line.lineId);
                        else next.delete(line.lineId);
                        setSellable(next);
                      }}
                    />
                    <Text size={1}>{line.productTitle} can be sold again</Text>
                  </Flex>
                ))}
              </Stack>
            )}
            {one.steps.includes('decide') && (
              <Stack gap={2} style={{ maxWidth: '12rem' }}>
                <Text as="label" size={1} htmlFor={`${id}amount`}>
                  Give back ({one.currency})
                </Text>
                <TextInput
                  id={`${id}amount`}
                  inputMode="decimal"
                  value={amount}
                  onChange={(typed) => setAmount(typed.currentTarget.value)}
                />
              </Stack>
            )}
            <Stack gap={2}>
              <Text as="label" size={1} htmlFor={`${id}words`}>
                What you write to the buyer{one.steps.includes('refuse') ? ' (a refusal needs its reason)' : ''}
              </Text>
              <Area
                id={`${id}words`}
                maxLength={4000}
                value={words}
                onChange={(typed) => setWords(typed.currentTarget.value)}
              />
            </Stack>
            <Problem problem={act.problem} />
            <Buttons>
              {one.steps.map((step, index) => (
                <Button
                  key={step}
                  type="button"
                  mode={index === 0 ? 'default' : 'ghost'}
                  tone={step === 'refuse' ? 'critical' : index === 0 ? 'primary' : 'default'}
                  text={STEPS[step]}
                  disabled={act.isBusy}
                  onClick={() => take(step)}
                />
              ))}
            </Buttons>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

/** "12.50", as parseMoney reads it. */
function toTyped(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return (minor / 10 ** digits).toFixed(digits);
}

/** Shown to whoever is signed in only: they are fetched with the session, and kept in this tab alone. */
function Photos({ one }: { readonly one: SellerCase }) {
  const { counter } = useMarket();
  const [urls, setUrls] = useState<readonly string[]>([]);
  const ids = one.photoIds.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const made: string[] = [];
    const wanted = ids === '' ? [] : ids.split(' ');
    Promise.all(wanted.map((id) => counter.getBlob(`orders/${one.orderId}/photos/${id}`))).then((answers) => {
      if (!isCurrent) return;
      for (const answer of answers) if (answer.kind === 'value') made.push(URL.createObjectURL(answer.value));
      setUrls([...made]);
    });
    return () => {
      isCurrent = false;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [counter, one.orderId, ids]);
  if (urls.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {urls.map((url, index) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          <img
            src={url}
            alt={`From the buyer, ${index + 1} of ${urls.length}`}
            style={{ height: '7rem', borderRadius: 3 }}
          />
        </a>
      ))}
    </Flex>
  );
}
