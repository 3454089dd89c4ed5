import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { PartStep, SellerPart } from '@stallkeep/orders/seller-api';
import { formatTime, formatWindow } from '@stallkeep/wording';
import { useState } from 'react';
import { DelayForm } from './DelayForm.tsx';
import { findDue, findWindow } from './day.ts';
import { HandOverButton } from './HandOver.tsx';
import { Buttons, Code, Lines } from './look.ts';
import { useMarket } from './market.ts';
import { OrderRecord } from './OrderRecord.tsx';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { formatGoods, formatMoney, KIND_WORDS, STATE_WORDS, STEP_WORDS } from './words.ts';

/** Steps that are no step forward: behind the others, and quieter. */
const ASIDE: readonly PartStep[] = ['delivery_attempted', 'brought_back', 'not_collected'];

/** A part of an order: for whom, what, when, whether it is paid, and what can be done with it. */
export function PartCard({ part }: { readonly part: SellerPart }) {
  const { counter, refresh, locale } = useMarket();
  const act = useAct();
  const [isDelayOpen, setDelayOpen] = useState(false);
  const isOpen = part.orderState === 'accepted' && part.state !== 'done' && part.state !== 'cancelled';
  const due = findDue(part);
  const steps = part.steps.filter((step) => step !== 'handed_over');
  const forward = steps.filter((step) => !ASIDE.includes(step));

  async function take(step: PartStep): Promise<void> {
    const taken = await act.run(() => counter.post(`parts/${part.partId}/steps`, { step }), STEP_WORDS[step].done);
    if (taken !== undefined || act.problem?.reason === 'already') await refresh();
  }

  return (
    <Card
      border
      radius={3}
      padding={3}
      as="article"
      tone={part.isLate ? 'critical' : part.state === 'done' ? 'transparent' : 'default'}
      aria-label={`Order ${part.reference}`}
      data-testid={`part-${part.collectCode}`}
      data-state={part.state}
    >
      <Stack gap={4}>
        <PartHead part={part} />
        <Lines>
          {part.lines.map((line) => (
            <li key={line.lineId}>
              <b>{line.quantity} ×</b>
              <span>
                {formatGoods(line)}
                {line.condition === 'refurbished' && line.unitId !== null && <small>The very unit {line.unitId}</small>}
                {line.note !== '' && <small>“{line.note}”</small>}
              </span>
            </li>
          ))}
        </Lines>
        {part.address !== null && (
          <Text size={1}>
            {part.address}
            {part.buyerPhone === null ? '' : ` · ${part.buyerPhone}`}
          </Text>
        )}
        <Problem problem={act.problem} />
        {isOpen && (
          <Buttons>
            {forward.map((step, index) => (
              <Button
                key={step}
                type="button"
                mode={index === 0 && !part.steps.includes('handed_over') ? 'default' : 'ghost'}
                tone={index === 0 ? 'primary' : 'default'}
                text={STEP_WORDS[step].button}
                disabled={act.isBusy}
                onClick={() => take(step)}
              />
            ))}
            {part.steps.includes('handed_over') && <HandOverButton parts={[part]} act={act} onDone={refresh} />}
            {part.kind !== 'pickup' && due !== undefined && (
              <Button
                type="button"
                mode="ghost"
                text={`Paid ${formatMoney(due, part.currency, locale)}`}
                disabled={act.isBusy}
                onClick={async () => {
                  const paid = await act.run(() => counter.post(`orders/${part.orderId}/paid`, {}), 'Noted as paid');
                  if (paid !== undefined) await refresh();
                }}
              />
            )}
            {steps
              .filter((step) => ASIDE.includes(step))
              .map((step) => (
                <Button
                  key={step}
                  type="button"
                  mode="bleed"
                  text={STEP_WORDS[step].button}
                  disabled={act.isBusy}
                  onClick={() => take(step)}
                />
              ))}
            <Button
              type="button"
              mode="bleed"
              text="Will be late…"
              aria-expanded={isDelayOpen}
              onClick={() => setDelayOpen(!isDelayOpen)}
            />
          </Buttons>
        )}
        {isOpen && isDelayOpen && <DelayForm part={part} onClose={() => setDelayOpen(false)} />}
        <OrderRecord orderId={part.orderId} />
      </Stack>
    </Card>
  );
}

function PartHead({ part }: { readonly part: SellerPart }) {
  const { locale, day, event } = useMarket();
  const reading = { locale, zone: part.zone, near: day.at };
  const window = findWindow(part);
  const { word, tone } = STATE_WORDS[part.state];
  const isMoved = part.nowFrom !== null && part.promisedFrom !== null && part.promisedUntil !== null;
  return (
    <Stack gap={3}>
      <Flex gap={2} align="center" justify="space-between">
        <Text size={2} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
          {part.buyerName ?? (part.origin === 'walk_up' ? 'Sold at the stall' : 'No name')}
        </Text>
        <Code>{part.collectCode}</Code>
      </Flex>
      <Flex gap={2} wrap="wrap" align="center">
        <Badge tone={tone} fontSize={1}>
          {part.doneAt === null ? word : `${word}, ${formatTime(part.doneAt, reading)}`}
        </Badge>
        {part.isLate && (
          <Badge tone="critical" fontSize={1}>
            Late
          </Badge>
        )}
        <PaymentBadge part={part} />
        <Text size={1} muted>
          {KIND_WORDS[part.kind]} · {part.reference}
          {part.eventSlug === event.slug ? '' : ` · ${part.eventName}`}
        </Text>
      </Flex>
      {window !== undefined && (
        <Text size={1}>
          {formatWindow(window, reading)}
          {isMoved && part.promisedFrom !== null && part.promisedUntil !== null
            ? ` (sold for ${formatWindow({ from: part.promisedFrom, until: part.promisedUntil }, reading)})`
            : ''}
        </Text>
      )}
    </Stack>
  );
}

function PaymentBadge({ part: { payment, currency } }: { readonly part: SellerPart }) {
  const { locale } = useMarket();
  if (payment === null || payment.state === 'void') return null;
  if (payment.state === 'paid') {
    return (
      <Badge tone="positive" fontSize={1}>
        Paid
      </Badge>
    );
  }
  return (
    <Badge tone="caution" fontSize={1}>
      To pay: {formatMoney(payment.amountMinor, currency, locale)}
    </Badge>
  );
}
