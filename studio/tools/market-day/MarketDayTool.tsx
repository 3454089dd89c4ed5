import { Card, Container, Flex, Heading, Stack, Tab, TabList, Text } from '@sanity/ui';
import type { SellerDay, SellerEvent, SellerEvents } from '@stallkeep/orders/seller-api';
import { type ComponentType, useCallback, useMemo, useState } from 'react';
import { useCurrentLocale } from 'sanity';
import { useRouter } from 'sanity/router';
import { styled } from 'styled-components';
import { toPreviewLocale } from '../../preview/locale.ts';
import { CheckInTab } from './CheckInTab.tsx';
import type { Counter } from './counter.ts';
import { chooseDay, toLocalDay } from './day.ts';
import { LettersTab } from './LettersTab.tsx';
import { MarketChoice } from './MarketChoice.tsx';
import { type Market, MarketContext } from './market.ts';
import { OrdersTab } from './OrdersTab.tsx';
import { PackingTab } from './PackingTab.tsx';
import { Empty, Problem } from './Problem.tsx';
import { RunsTab } from './RunsTab.tsx';
import { SellTab } from './SellTab.tsx';
import { StockTab } from './StockTab.tsx';
import { TalkTab } from './TalkTab.tsx';
import { TodayTab } from './TodayTab.tsx';
import { useCounter } from './useCounter.ts';
import { useLive } from './useLive.ts';

interface TabOfTool {
  readonly name: string;
  readonly title: (day: SellerDay | undefined) => string;
  readonly component: ComponentType;
}

const withCount = (words: string, count: number): string => (count > 0 ? `${words} (${count})` : words);

const TABS: readonly TabOfTool[] = [
  { name: 'today', title: () => 'The day', component: TodayTab },
  { name: 'check-in', title: () => 'Check in', component: CheckInTab },
  { name: 'packing', title: () => 'Packing', component: PackingTab },
  { name: 'sell', title: () => 'Sell', component: SellTab },
  { name: 'runs', title: () => 'Runs', component: RunsTab },
  { name: 'orders', title: () => 'Orders', component: OrdersTab },
  {
    name: 'talk',
    title: (day) => withCount('Messages & returns', (day?.openContacts ?? 0) + (day?.openCases ?? 0)),
    component: TalkTab,
  },
  { name: 'stock', title: () => 'Stock', component: StockTab },
  { name: 'letters', title: () => 'Letters', component: LettersTab },
];

const Scroll = styled.div`
  overflow-x: auto;
  scrollbar-width: thin;
  margin-inline: -0.25rem;
  padding: 0.25rem;

  & [role='tab'] {
    min-height: 2.75rem;
    white-space: nowrap;
  }
`;

/** The seller's day at the market: who comes when, handing over, packing, runs, selling. */
export function MarketDayTool() {
  const counter = useCounter();
  const ask = useMemo(() => (counter === undefined ? undefined : () => counter.get<SellerEvents>('events')), [counter]);
  const events = useLive(ask);
  const [first] = events.value?.events ?? [];
  return (
    <Card height="fill" overflow="auto" data-testid="market-day">
      <Container width={4} padding={[3, 4]}>
        <Stack gap={4}>
          {first === undefined && (
            <Heading as="h1" size={2}>
              Market day
            </Heading>
          )}
          {counter !== undefined && events.value !== undefined && first !== undefined ? (
            <MarketOf counter={counter} events={events.value} first={first} />
          ) : (
            <>
              <Problem problem={events.problem} />
              {events.value !== undefined && (
                <Empty
                  title="There is no market event yet"
                  advice="Make one under “Market” and publish it; then its days are here."
                />
              )}
              {events.value === undefined && events.problem === undefined && (
                <Text size={1} muted>
                  Asking the shop…
                </Text>
              )}
            </>
          )}
        </Stack>
      </Container>
    </Card>
  );
}

interface MarketOfProps {
  readonly counter: Counter;
  readonly events: SellerEvents;
  readonly first: SellerEvent;
}

const SAVED_EVENT = 'stallkeep-market-event';
const SAVED_SELLER = 'stallkeep-market-seller';

function MarketOf({ counter, events, first }: MarketOfProps) {
  const router = useRouter();
  const locale = toPreviewLocale(useCurrentLocale().id);
  const [slug, setSlug] = useState(() => localStorage.getItem(SAVED_EVENT) ?? first.slug);
  const [sellerId, setSellerId] = useState(() => localStorage.getItem(SAVED_SELLER) ?? '');
  const event = events.events.find((one) => one.slug === slug) ?? first;
  const today = toLocalDay(events.at, event.zone);
  const [chosenDay, setChosenDay] = useState<string>();
  const on = chosenDay ?? chooseDay(event.days, today);
  const seller = sellerId === '' ? undefined : sellerId;
  const ask = useCallback(
    () => counter.get<SellerDay>('day', { event: event.slug, on, seller }),
    [counter, event.slug, on, seller],
  );
  const live = useLive(ask);
  const tab = TABS.find(({ name }) => name === router.state['tab']) ?? TABS[0];
  const market = useMemo(
    (): Market | undefined =>
      live.value && { counter, event, on, sellerId: seller, day: live.value, locale, refresh: live.refresh },
    [counter, event, on, seller, live.value, locale, live.refresh],
  );
  const Shown = tab?.component;

  return (
    <Stack gap={4}>
      <MarketChoice
        events={events.events}
        event={event}
        on={on}
        today={today}
        sellerId={seller}
        day={live.value}
        locale={locale}
        live={live}
        onEvent={(next) => {
          localStorage.setItem(SAVED_EVENT, next);
          setSlug(next);
          setChosenDay(undefined);
        }}
        onDay={setChosenDay}
        onSeller={(next) => {
          localStorage.setItem(SAVED_SELLER, next ?? '');
          setSellerId(next ?? '');
        }}
      />
      <Scroll>
        <TabList gap={1} aria-label="Market day">
          {TABS.map(({ name, title }) => (
            <Tab
              key={name}
              id={`market-tab-${name}`}
              aria-controls="market-panel"
              label={title(live.value)}
              selected={name === tab?.name}
              onClick={() => router.navigate({ tab: name })}
            />
          ))}
        </TabList>
      </Scroll>
      <Problem problem={live.problem} />
      <div id="market-panel" role="tabpanel" aria-labelledby={`market-tab-${tab?.name}`}>
        {market !== undefined && Shown !== undefined ? (
          <MarketContext.Provider value={market}>
            <Shown key={`${event.slug} ${tab?.name}`} />
          </MarketContext.Provider>
        ) : (
          live.problem === undefined && (
            <Flex padding={4}>
              <Text size={1} muted>
                Asking the shop…
              </Text>
            </Flex>
          )
        )}
      </div>
    </Stack>
  );
}
