import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { DayDeparture, SellerPart } from '@stallkeep/orders/seller-api';
import { formatDay, formatDayTime, formatTime } from '@stallkeep/wording';
import { type FormEvent, useId, useState } from 'react';
import { countPieces } from './day.ts';
import { Area, Bar, Buttons, Tickets } from './look.ts';
import { Manifest } from './Manifest.tsx';
import { useMarket } from './market.ts';
import { PartCard } from './PartCard.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Empty, Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useDraft } from './useDraft.ts';
import { countWords } from './words.ts';

/** The departures of the day with what goes on each. */
export function RunsTab() {
  const { day, locale, event } = useMarket();
  const lanes = day.parts.filter(({ kind, state }) => kind === 'lane' && state !== 'cancelled');
  if (day.departures.length === 0 && lanes.length === 0) {
    return (
      <Empty
        title="No run leaves on this day"
        advice="Departures are set in the event’s courier runs, under “Ways to get it”. Parcels for a carrier are listed here on the day they are promised for."
      />
    );
  }
  const reading = { locale, zone: event.zone, near: day.at };
  const runs = day.departures.map((departure) => ({
    departure,
    key: `${departure.runId} ${departure.departsAt}`,
    parts: listOn(day.parts, departure),
  }));
  const loaded = runs.filter(({ parts }) => parts.length > 0);
  return (
    <Stack gap={5}>
      <Flex justify="flex-end">
        <Buttons>
          <Button
            type="button"
            mode="ghost"
            text="Print manifests"
            disabled={loaded.length === 0 && lanes.length === 0}
            onClick={() => window.print()}
          />
        </Buttons>
      </Flex>
      {runs.map(({ key, departure, parts }) => (
        <Departure key={key} departure={departure} parts={parts} />
      ))}
      {lanes.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            With a carrier
          </Heading>
          <Tickets>
            {lanes.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </Tickets>
        </Stack>
      )}
      <PrintSheet>
        {loaded.map(({ key, departure, parts }) => (
          <Manifest
            key={key}
            title={`${departure.title}, ${formatDayTime(departure.departsAt, reading)}`}
            parts={parts}
          />
        ))}
        {lanes.length > 0 && <Manifest title={`With a carrier, ${formatDay(day.from, reading)}`} parts={lanes} />}
      </PrintSheet>
    </Stack>
  );
}

function listOn(parts: readonly SellerPart[], { runId, departsAt }: DayDeparture): readonly SellerPart[] {
  return parts.filter((part) => part.runId === runId && part.departsAt === departsAt && part.state !== 'cancelled');
}

const STATES = {
  planned: undefined,
  gone: { word: 'Left', tone: 'neutral' },
  cancelled: { word: 'Cancelled', tone: 'critical' },
  given_up: { word: 'Given up: too few orders', tone: 'critical' },
} as const;

function Departure({ departure, parts }: { readonly departure: DayDeparture; readonly parts: readonly SellerPart[] }) {
  const { locale, day, event } = useMarket();
  const [isCancelOpen, setCancelOpen] = useState(false);
  const reading = { locale, zone: event.zone, near: day.at };
  const state = STATES[departure.state];
  const pieces = countPieces(parts.flatMap(({ lines }) => lines));
  return (
    <Card border radius={3} padding={3} data-testid="market-departure" data-state={departure.state}>
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Flex gap={2} align="center" wrap="wrap">
            <Heading as="h2" size={1}>
              {formatTime(departure.departsAt, reading)} {departure.title}
            </Heading>
            {state !== undefined && (
              <Badge tone={state.tone} fontSize={1}>
                {state.word}
              </Badge>
            )}
          </Flex>
          <Text size={1} muted>
            {departure.seats === null
              ? countWords(parts.length, 'parcel', 'parcels')
              : `${departure.taken} of ${departure.seats} ${departure.unit === 'litre' ? 'litres' : 'parcels'}`}
            {pieces > 0 ? ` · ${countWords(pieces, 'piece', 'pieces')}` : ''}
          </Text>
        </Flex>
        {departure.seats !== null && (
          <Bar data-full={departure.taken >= departure.seats ? '' : undefined} aria-hidden>
            <span style={{ width: `${(departure.taken / Math.max(departure.seats, 1)) * 100}%` }} />
          </Bar>
        )}
        {parts.length === 0 ? (
          <Text size={1} muted>
            Nothing goes on it yet.
          </Text>
        ) : (
          <Tickets>
            {parts.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </Tickets>
        )}
        {departure.state === 'planned' && departure.departsAt > day.at && (
          <Buttons>
            <Button
              type="button"
              mode="bleed"
              tone="critical"
              text="It does not go…"
              aria-expanded={isCancelOpen}
              onClick={() => setCancelOpen(!isCancelOpen)}
            />
          </Buttons>
        )}
        {isCancelOpen && <CancelForm departure={departure} onClose={() => setCancelOpen(false)} />}
      </Stack>
    </Card>
  );
}

interface Cancelled {
  readonly rolledOver: number;
  readonly offeredRemedy: number;
}

function CancelForm({ departure, onClose }: { readonly departure: DayDeparture; readonly onClose: () => void }) {
  const { counter, event, refresh } = useMarket();
  const act = useAct();
  const id = useId();
  const [reason, setReason, clear] = useDraft(`cancel ${departure.runId} ${departure.departsAt}`);
  const [result, setResult] = useState<Cancelled>();

  async function send(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    const done = await act.run(
      () =>
        counter.post<Cancelled>(`runs/${departure.runId}/cancel`, {
          event: event.slug,
          departsAt: departure.departsAt,
          reason,
        }),
      'Cancelled',
    );
    if (done === undefined) return;
    clear();
    setResult(done);
    await refresh();
  }

  if (result !== undefined) {
    return (
      <Card tone="positive" border radius={2} padding={3} role="status">
        <Text size={1}>
          {countWords(result.rolledOver, 'parcel goes', 'parcels go')} on the next run.{' '}
          {countWords(result.offeredRemedy, 'buyer is', 'buyers are')} offered the remedy instead.
        </Text>
      </Card>
    );
  }
  return (
    <Card as="form" tone="critical" border radius={2} padding={3} onSubmit={send}>
      <Stack gap={3}>
        <Text as="label" size={1} weight="semibold" htmlFor={id}>
          Why it does not go, in words the buyers read
        </Text>
        <Area
          id={id}
          value={reason}
          required
          maxLength={500}
          onChange={(typed) => setReason(typed.currentTarget.value)}
        />
        <Text size={1} muted>
          Parcels go on the next run as long as it has seats, by the run’s own rule. Whoever gets theirs later than
          promised gets a letter, with the choice to wait or to cancel.
        </Text>
        <Problem problem={act.problem} />
        <Buttons>
          <Button type="submit" tone="critical" text="Cancel this departure" disabled={act.isBusy} />
          <Button type="button" mode="bleed" text="Not now" onClick={onClose} />
        </Buttons>
      </Stack>
    </Card>
  );
}
