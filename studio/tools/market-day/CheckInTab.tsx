import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { CheckIn } from '@stallkeep/orders/seller-api';
import { formatDate, formatTime } from '@stallkeep/wording';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { CameraScan } from './CameraScan.tsx';
import { type HandedOver, HandOverButton } from './HandOver.tsx';
import { Buttons } from './look.ts';
import { useMarket } from './market.ts';
import { PartCard } from './PartCard.tsx';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { formatMoney, NOT_HERE_WORDS } from './words.ts';

const CodeInput = styled.input`
  width: 100%;
  box-sizing: border-box;
  padding: 0.75rem 1rem;
  border: 2px solid var(--card-border-color);
  border-radius: 6px;
  background: var(--card-bg-color);
  color: var(--card-fg-color);
  font: 600 1.75rem/1.2 ui-monospace, monospace;
  letter-spacing: 0.12em;
  text-transform: uppercase;

  &:focus-visible {
    outline: 3px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }
  &::placeholder {
    color: var(--card-muted-fg-color);
    opacity: 0.6;
  }
`;

/** A code, typed, scanned by a scanner that types, or seen by the camera: what it belongs to, then Enter hands it over. */
export function CheckInTab() {
  const { counter, event, on, sellerId, refresh, locale, day } = useMarket();
  const act = useAct();
  const [code, setCode] = useState('');
  const [found, setFound] = useState<CheckIn>();
  const [handed, setHanded] = useState<HandedOver>();
  const field = useRef<HTMLInputElement>(null);
  const handOver = useRef<HTMLButtonElement>(null);

  useEffect(() => field.current?.focus(), []);
  // With the order in front of the seller, Enter hands it over; then the next code is typed.
  useEffect(() => {
    if (found !== undefined && found.here.length > 0) handOver.current?.focus();
  }, [found]);

  const look = useCallback(
    async (typed: string) => {
      setHanded(undefined);
      setFound(undefined);
      const checked = await act.run(() =>
        counter.get<CheckIn>('check-in', { code: typed, event: event.slug, on, seller: sellerId }),
      );
      setFound(checked);
      if (checked === undefined || checked.here.length === 0) field.current?.select();
    },
    [act.run, counter, event.slug, on, sellerId],
  );

  async function submit(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    if (code.trim() !== '') await look(code);
  }

  async function showHanded(done: HandedOver | undefined): Promise<void> {
    if (done !== undefined) {
      setHanded(done);
      setFound(undefined);
      setCode('');
      field.current?.focus();
    }
    await refresh();
  }

  const here = found?.order.parts.filter(({ partId }) => found.here.includes(partId)) ?? [];
  return (
    <Stack gap={5}>
      <Card as="form" onSubmit={submit}>
        <Stack gap={3}>
          <Text as="label" size={1} weight="semibold" htmlFor="market-code">
            Collect code
          </Text>
          <CodeInput
            id="market-code"
            ref={field}
            value={code}
            onChange={(typed) => setCode(typed.currentTarget.value)}
            placeholder="K7Q24M"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={500}
            enterKeyHint="search"
            data-testid="market-code"
          />
          <Buttons>
            <Button type="submit" text="Look it up" tone="primary" disabled={act.isBusy || code.trim() === ''} />
            <CameraScan
              onCode={(seen) => {
                setCode(seen);
                look(seen);
              }}
            />
          </Buttons>
          <Text size={1} muted>
            Six letters and digits, from the buyer’s letter or order page. A reference such as K7Q2-4M9D does as well.
          </Text>
        </Stack>
      </Card>
      <Problem problem={act.problem} />
      {handed !== undefined && (
        <Card tone="positive" border radius={3} padding={4} role="status" data-testid="market-handed">
          <Stack gap={3}>
            <Heading as="h2" size={1}>
              Handed over to {handed.order.parts[0]?.buyerName ?? 'the buyer'},{' '}
              {formatTime(handed.at, { locale, zone: handed.order.zone, near: day.at })}
            </Heading>
            <Text size={1}>
              Order {handed.order.reference}
              {handed.paidMinor > 0 ? `, paid ${formatMoney(handed.paidMinor, handed.order.currency, locale)}` : ''}.
              The next code can be typed or scanned.
            </Text>
          </Stack>
        </Card>
      )}
      {found !== undefined && (
        <Stack gap={4} data-testid="market-found">
          {found.otherDay !== null && (
            <Card tone="caution" border radius={2} padding={3}>
              <Text size={1}>
                Promised for {formatDate(found.otherDay, { locale, zone: found.order.zone, near: day.at })}, not for the
                day you look at. It can be handed over all the same, if it is here.
              </Text>
            </Card>
          )}
          {found.dueMinor > 0 && here.length > 0 && (
            <Flex>
              <Badge tone="caution" fontSize={2} padding={2}>
                Take {formatMoney(found.dueMinor, found.order.currency, locale)} first
              </Badge>
            </Flex>
          )}
          {here.length > 0 && (
            <HandOverButton parts={here} act={act} onDone={showHanded} buttonRef={handOver} size="large" />
          )}
          {here.map((part) => (
            <PartCard key={part.partId} part={part} />
          ))}
          {found.notHere.map(({ partId, reason }) => {
            const part = found.order.parts.find((one) => one.partId === partId);
            if (part === undefined) return null;
            const when =
              reason === 'already' && part.doneAt !== null
                ? ` at ${formatTime(part.doneAt, { locale, zone: part.zone, near: day.at })}`
                : '';
            return (
              <Stack key={partId} gap={2}>
                <Card
                  tone={reason === 'already' ? 'critical' : 'caution'}
                  border
                  radius={2}
                  padding={3}
                  role="alert"
                  data-reason={reason}
                >
                  <Text size={1} weight="semibold">
                    {NOT_HERE_WORDS[reason]}
                    {when}
                    {reason === 'other_seller' ? `, ${part.sellerName}` : ''}
                    {reason === 'other_event' ? `, ${part.eventName}` : ''}
                  </Text>
                </Card>
                <PartCard part={part} />
              </Stack>
            );
          })}
        </Stack>
      )}
    </Stack>
  );
}
