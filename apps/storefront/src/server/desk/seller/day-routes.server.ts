import {
  type FulfilmentOptionShape,
  listMarketDays,
  type MarketDay,
  planEventState,
  toFulfilmentPlan,
} from '@stallkeep/content';
import { listOrderDays, readDay } from '@stallkeep/orders';
import type { DayDeparture, DaySlot, SellerDay, SellerEvent } from '@stallkeep/orders/seller-api';
import {
  addDays,
  type FulfilmentPlan,
  listPlannedDepartures,
  listPlannedWindows,
  type PlannedSpan,
  toInstant,
  toLocalDate,
} from '@stallkeep/promise';
import { z } from 'zod';
import type { Desk, DeskRoute } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { documentId, localDate, nothing, slug } from './asked.ts';
import { problems } from './problems.ts';
import { refuse, sellerGet, value } from './seller-route.server.ts';

/** How far around now days are offered to choose from. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 60;
const MOST_DAYS = 60;

type MarketShape = NonNullable<Awaited<ReturnType<ReturnType<typeof openGoods>['findMarket']>>>;

export const dayRoutes: readonly DeskRoute[] = [
  sellerGet('/api/seller/events', nothing, async (desk) => {
    const at = await desk.orders.readNow(desk.orders.db);
    const answer = await desk.content.fetchEventList();
    if (answer.kind === 'failed') throw answer.error;
    const events = await Promise.all(answer.value.map((event) => toSellerEvent(desk, event, at)));
    return value({ at, events: sortByNext(events, at) });
  }),

  sellerGet(
    '/api/seller/day',
    z.strictObject({ event: slug, on: localDate, seller: documentId.optional() }),
    async (desk, { asked }) => {
      const market = await openGoods(desk).findMarket(asked.event);
      if (market === undefined) return refuse(problems.unknownEvent);
      return value(
        await toSellerDay(desk, market, {
          on: asked.on,
          ...(asked.seller === undefined ? {} : { sellerId: asked.seller }),
        }),
      );
    },
  ),
];

type ScheduledEvent = Parameters<typeof listMarketDays>[0] & Pick<MarketShape, '_id' | 'slug' | 'name'>;

async function toSellerEvent(desk: Desk, event: ScheduledEvent, at: number): Promise<SellerEvent> {
  const { zone } = event;
  const today = toLocalDate(zone, at);
  const span = {
    from: toInstant(zone, addDays(today, -DAYS_BACK), '00:00', 'ready'),
    until: toInstant(zone, addDays(today, DAYS_AHEAD), '00:00', 'ready'),
  };
  const market = listMarketDays(event, span)
    .filter(isHeld)
    .map(({ startsAt }) => toLocalDate(zone, startsAt));
  const ordered = await listOrderDays(desk.orders.db, { eventId: event._id, zone, ...span });
  const days = [...new Set([...market, ...ordered])].sort().slice(0, MOST_DAYS);
  return { id: event._id, slug: event.slug, name: event.name, zone, days };
}

const isHeld = ({ status, startsAt, endsAt }: MarketDay): boolean =>
  (status === 'scheduled' || status === 'moved') && endsAt > startsAt;

/** Those with a day to come first, the soonest of them on top. */
function sortByNext(events: readonly SellerEvent[], at: number): readonly SellerEvent[] {
  const next = ({ zone, days }: SellerEvent): string => days.find((day) => day >= toLocalDate(zone, at)) ?? '9999';
  return events.toSorted((a, b) => next(a).localeCompare(next(b)) || a.name.localeCompare(b.name));
}

async function toSellerDay(
  desk: Desk,
  market: MarketShape,
  { on, sellerId }: { readonly on: string; readonly sellerId?: string },
): Promise<SellerDay> {
  const { zone } = market;
  const span = {
    from: toInstant(zone, on, '00:00', 'ready'),
    until: toInstant(zone, addDays(on, 1), '00:00', 'ready'),
  };
  const counted = await readDay(desk.orders, {
    eventId: market._id,
    eventSlug: market.slug,
    ...span,
    ...(sellerId === undefined ? {} : { sellerId }),
  });
  const plans = planDay(market, span, counted.at);
  const currency = market.products[0]?.variants[0]?.price.currency ?? 'EUR';
  return {
    at: counted.at,
    event: await toSellerEvent(desk, market, counted.at),
    on,
    ...span,
    currency,
    slots: joinSlots(plans, counted, span),
    departures: joinDepartures(plans, counted, span),
    parts: counted.parts,
    openContacts: counted.openContacts,
    openCases: counted.openCases,
    walkUps: counted.walkUps,
  };
}

interface PlannedOption {
  readonly option: FulfilmentOptionShape;
  readonly plan: FulfilmentPlan;
}

/** The event's ways as the day has them: at the event itself, that day is the window, whether or not orders are taken for it. */
function planDay(market: MarketShape, span: PlannedSpan, now: number): readonly PlannedOption[] {
  const days = listMarketDays(market, span)
    .filter(isHeld)
    .filter(({ startsAt }) => startsAt >= span.from && startsAt < span.until)
    .map((day) => ({ ...day, ordersCloseAt: day.endsAt }));
  const state = { ...planEventState(market, now), orderableDays: days };
  const context = { event: market, state, currency: 'EUR' };
  return market.fulfilment.flatMap((option) => {
    const plan = toFulfilmentPlan(option, context);
    return plan.ok ? [{ option, plan: plan.value }] : [];
  });
}

type Counted = Awaited<ReturnType<typeof readDay>>;

function joinSlots(plans: readonly PlannedOption[], { slots }: Counted, span: PlannedSpan): readonly DaySlot[] {
  const joined = new Map<string, DaySlot>();
  for (const { plan } of plans) {
    if (plan.carry.kind !== 'pickup') continue;
    const { place, slots: planned } = plan.carry;
    // Without slots there is one queue, and nobody counts places in it.
    const slotsId = planned?.id ?? `window:${place.name}`;
    for (const { startsAt, endsAt } of listPlannedWindows(plan, span)) {
      const placeName = place.stall === undefined ? place.name : `${place.name}, ${place.stall}`;
      joined.set(`${slotsId} ${startsAt}`, {
        slotsId,
        placeName,
        startsAt,
        endsAt,
        capacity: planned?.capacity ?? null,
        taken: 0,
      });
    }
  }
  const places = new Map([...joined.values()].map(({ slotsId, placeName }) => [slotsId, placeName]));
  for (const slot of slots) {
    const placeName = places.get(slot.slotsId);
    // A place of another event of this shop.
    if (placeName === undefined) continue;
    joined.set(`${slot.slotsId} ${slot.startsAt}`, { ...slot, placeName });
  }
  return [...joined.values()].sort((a, b) => a.startsAt - b.startsAt || a.slotsId.localeCompare(b.slotsId));
}

function joinDepartures(
  plans: readonly PlannedOption[],
  { departures }: Counted,
  span: PlannedSpan,
): readonly DayDeparture[] {
  const joined = new Map<string, DayDeparture>();
  const titles = new Map<string, string>();
  for (const { option, plan } of plans) {
    if (plan.carry.kind !== 'run') continue;
    const { id: runId, seats } = plan.carry;
    const title = option.run?.title ?? option.title;
    titles.set(runId, title);
    for (const departsAt of listPlannedDepartures(plan, span)) {
      const counts = { unit: seats?.unit ?? null, seats: seats?.count ?? null, taken: 0, orders: 0 };
      joined.set(`${runId} ${departsAt}`, { runId, title, departsAt, state: 'planned', ...counts });
    }
  }
  for (const departure of departures) {
    const title = titles.get(departure.runId);
    if (title !== undefined) joined.set(`${departure.runId} ${departure.departsAt}`, { ...departure, title });
  }
  return [...joined.values()].sort((a, b) => a.departsAt - b.departsAt || a.runId.localeCompare(b.runId));
}
