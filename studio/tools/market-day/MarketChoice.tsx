import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft';
import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { SyncIcon } from '@sanity/icons/Sync';
import { Button, Flex, Heading, Select, Stack, Text, TextInput } from '@sanity/ui';
import type { SellerDay, SellerEvent } from '@stallkeep/orders/seller-api';
import { formatDate, formatZone } from '@stallkeep/wording';
import { useState } from 'react';
import type { Live } from './useLive.ts';

interface MarketChoiceProps {
  readonly events: readonly SellerEvent[];
  readonly event: SellerEvent;
  readonly on: string;
  readonly today: string;
  readonly sellerId: string | undefined;
  readonly day: SellerDay | undefined;
  readonly locale: string;
  readonly live: Live<SellerDay>;
  readonly onEvent: (slug: string) => void;
  readonly onDay: (on: string) => void;
  readonly onSeller: (sellerId: string | undefined) => void;
}

/** Which market, day and seller is looked at, and how fresh what is shown is. */
export function MarketChoice(props: MarketChoiceProps) {
  const { events, event, on, today, day, locale, live, onEvent, onDay } = props;
  const before = event.days.findLast((one) => one < on);
  const after = event.days.find((one) => one > on);
  // A field for a date is empty while a part of it is typed.
  const [typed, setTyped] = useState<string>();
  const reading = { locale, zone: event.zone, near: day?.at ?? Date.parse(`${today}T12:00:00Z`) / 1000 };
  return (
    <Stack gap={3}>
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <Heading as="h1" size={2}>
          {formatDate(on, reading)}
          {on === today ? ', today' : ''}
        </Heading>
        <Flex gap={1} align="center">
          <Text size={1} muted data-testid="market-fresh">
            {sayFresh(live, locale)}
          </Text>
          <Button
            type="button"
            mode="bleed"
            icon={SyncIcon}
            aria-label="Look again now"
            disabled={live.isAsking}
            onClick={() => live.refresh()}
          />
        </Flex>
      </Flex>
      <Flex gap={2} wrap="wrap" align="center">
        <div style={{ flex: '1 1 14rem' }}>
          <Select
            aria-label="Market event"
            value={event.slug}
            onChange={(chosen) => onEvent(chosen.currentTarget.value)}
            fontSize={2}
          >
            {events.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <Flex gap={1} align="center" flex={1} style={{ minWidth: '15rem' }}>
          <Button
            type="button"
            mode="ghost"
            icon={ArrowLeftIcon}
            aria-label="The day before with something on it"
            disabled={before === undefined}
            onClick={() => before !== undefined && onDay(before)}
          />
          <div style={{ flex: 1 }}>
            <TextInput
              type="date"
              aria-label={`Day, ${formatZone(event.zone, locale)}`}
              fontSize={2}
              value={typed ?? on}
              onChange={(changed) => {
                const next = changed.currentTarget.value;
                setTyped(next);
                if (/^2\d{3}-\d{2}-\d{2}$/.test(next)) onDay(next);
              }}
              onBlur={() => setTyped(undefined)}
              data-testid="market-date"
            />
          </div>
          <Button
            type="button"
            mode="ghost"
            icon={ArrowRightIcon}
            aria-label="The next day with something on it"
            disabled={after === undefined}
            onClick={() => after !== undefined && onDay(after)}
          />
          {on !== today && <Button type="button" mode="ghost" text="Today" onClick={() => onDay(today)} />}
        </Flex>
        <SellerChoice {...props} />
      </Flex>
    </Stack>
  );
}

/** Whose orders: everybody’s at first. Only sellers that were seen can be chosen. */
function SellerChoice({ day, sellerId, onSeller }: MarketChoiceProps) {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const found = new Map([...seen, ...(day?.parts.map((part) => [part.sellerId, part.sellerName] as const) ?? [])]);
  if (found.size > seen.size) setSeen(found);
  if (found.size < 2 && sellerId === undefined) return null;
  return (
    <div style={{ flex: '1 1 12rem' }}>
      <Select
        aria-label="Seller"
        value={sellerId ?? ''}
        onChange={(chosen) => onSeller(chosen.currentTarget.value === '' ? undefined : chosen.currentTarget.value)}
        fontSize={2}
      >
        <option value="">All sellers</option>
        {[...found].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {sellerId !== undefined && !found.has(sellerId) && <option value={sellerId}>The seller chosen before</option>}
      </Select>
    </div>
  );
}

function sayFresh({ heardAt, problem, isAsking }: Live<SellerDay>, locale: string): string {
  if (heardAt === undefined) return isAsking ? 'Asking…' : '';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(heardAt);
  return problem === undefined ? `Up to date ${time}` : `As of ${time}`;
}
