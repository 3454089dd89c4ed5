import { Badge, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { formatTime } from '@stallkeep/wording';
import { Disclosure } from '../../preview/Disclosure.tsx';
import { type PlaceOfDay, planDay, type SlotOfDay } from './day.ts';
import { Bar, Tickets, Times } from './look.ts';
import { useMarket } from './market.ts';
import { PartCard } from './PartCard.tsx';
import { Empty } from './Problem.tsx';
import { countWords, formatMoney } from './words.ts';

/** Late ones first, then who comes when. */
export function TodayTab() {
  const { day, locale } = useMarket();
  const plan = planDay(day);
  const { counts } = plan;
  const isEmpty = counts.all === 0 && plan.late.length === 0;
  return (
    <Stack gap={5}>
      <Flex gap={2} wrap="wrap">
        <Figure label="to get ready" value={counts.open} tone={counts.open > 0 ? 'caution' : 'default'} />
        <Figure label="packed" value={counts.packed} tone="default" />
        <Figure label="handed over" value={counts.done} tone={counts.done > 0 ? 'positive' : 'default'} />
        <Figure
          label={`sold at the stall${day.walkUps.count > 0 ? `, ${formatMoney(day.walkUps.totalMinor, day.currency, locale)}` : ''}`}
          value={day.walkUps.count}
          tone="default"
        />
      </Flex>
      {plan.late.length > 0 && (
        <Stack gap={4} data-testid="market-late">
          <Heading as="h2" size={1}>
            Late: {countWords(plan.late.length, 'promise', 'promises')} not kept
          </Heading>
          <Tickets>
            {plan.late.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </Tickets>
        </Stack>
      )}
      {isEmpty && plan.places.length === 0 && (
        <Empty
          title="Nothing on this day"
          advice="Nobody collects here on this day, and no run leaves. Choose another day above; the arrows lead to days on which there is something."
        />
      )}
      {isEmpty && plan.places.length > 0 && (
        <Empty
          title="Nobody has ordered for this day yet"
          advice="As soon as somebody does, you see here who comes when."
        />
      )}
      {plan.places.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Who comes when
          </Heading>
          {plan.places.map((place) => (
            <PlaceCard key={place.slotsId} place={place} />
          ))}
        </Stack>
      )}
      {plan.carried.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Goes by courier or carrier
          </Heading>
          <Tickets>
            {plan.carried.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </Tickets>
        </Stack>
      )}
      {plan.others.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            At another time, or put off
          </Heading>
          <Tickets>
            {plan.others.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </Tickets>
        </Stack>
      )}
    </Stack>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly tone: 'default' | 'caution' | 'positive';
}

function Figure({ label, value, tone }: FigureProps) {
  return (
    <Card tone={tone} border radius={2} padding={3} flex={1} style={{ minWidth: '7.5rem' }}>
      <Stack gap={3}>
        <Text size={3} weight="semibold" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {value}
        </Text>
        <Text size={1} muted>
          {label}
        </Text>
      </Stack>
    </Card>
  );
}

/** A place with its times. One that nobody comes to is a line, until somebody wants to see its times. */
function PlaceCard({ place }: { readonly place: PlaceOfDay }) {
  const { locale, day, event } = useMarket();
  const reading = { locale, zone: event.zone, near: day.at };
  const { slots, placeName, count } = place;
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rows = (
    <Stack gap={4}>
      {slots.map((slot) => (
        <SlotRow key={slot.startsAt} slot={slot} />
      ))}
    </Stack>
  );
  return (
    <Card border radius={3} padding={3} data-testid="market-place">
      <Stack gap={4}>
        <Flex gap={2} align="center" justify="space-between" wrap="wrap">
          <Text size={2} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
            {placeName}
          </Text>
          <Text size={1} muted>
            {count === 0 ? 'Nobody yet' : countWords(count, 'order', 'orders')}
          </Text>
        </Flex>
        {count > 0 ? (
          rows
        ) : (
          <Disclosure title={`${formatTime(first.startsAt, reading)}–${formatTime(last.endsAt, reading)}`}>
            {rows}
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

function SlotRow({ slot }: { readonly slot: SlotOfDay }) {
  const { locale, day, event } = useMarket();
  const reading = { locale, zone: event.zone, near: day.at };
  // Places, or where nobody counts them, who is to come.
  const taken = slot.capacity === null ? slot.parts.length : Math.max(slot.taken, slot.parts.length);
  const isNow = slot.startsAt <= day.at && day.at < slot.endsAt;
  const isFull = slot.capacity !== null && taken >= slot.capacity;
  const whole = slot.capacity ?? Math.max(taken, 1);
  const words =
    slot.capacity === null
      ? countWords(taken, 'order', 'orders')
      : `${taken} of ${countWords(slot.capacity, 'place', 'places')}${isFull ? ', full' : ''}`;
  return (
    <Stack gap={3} data-testid="market-slot">
      <Times>
        <Flex gap={2} align="center">
          <Text size={1} weight="semibold" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatTime(slot.startsAt, reading)}–{formatTime(slot.endsAt, reading)}
          </Text>
          {isNow && (
            <Badge tone="primary" fontSize={1}>
              Now
            </Badge>
          )}
        </Flex>
        <Bar data-full={isFull ? '' : undefined} aria-hidden>
          <span style={{ width: `${Math.min(taken / whole, 1) * 100}%` }} />
          <span style={{ width: `${Math.min(slot.done / whole, 1) * 100}%` }} />
        </Bar>
        <Text size={1} muted>
          {words}
          {slot.done > 0 ? ` · ${slot.done} handed over` : ''}
        </Text>
      </Times>
      {slot.parts.length > 0 && (
        <Tickets>
          {slot.parts.map((part) => (
            <PartCard key={part.partId} part={part} />
          ))}
        </Tickets>
      )}
    </Stack>
  );
}
