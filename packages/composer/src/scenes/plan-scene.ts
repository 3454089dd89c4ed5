import { eventPage, fixtureState, openEvent, productPage } from '@stallkeep/blocks/fixtures';
import type { PagePurpose } from '@stallkeep/blocks/page-file';
import type { EventPhase, EventView, PageView, PickupView, RunView } from '@stallkeep/blocks/page-view';
import {
  type FulfilmentPlan,
  findRow,
  type PromiseRequest,
  type PromiseState,
  type PromiseTimetable,
  planDepartures,
  planPickupWindows,
  planTimetable,
  planUnknownTimetable,
} from '@stallkeep/promise';
import { fixtureTime, orderPeriod, type Scene, type SceneName, scenes } from './scene-list.ts';

export const usualTime = fixtureTime;

export interface SceneQuestion {
  readonly scene: SceneName;
  readonly purpose: PagePurpose;
  readonly locale: string;
  /** Epoch seconds at which the page is made. */
  readonly at: number;
  /** What the page is dressed in, as the event's theme. */
  readonly themeKey: string;
}

/** Pages are good for so long. */
const daysGood = 12;

/** The page as the shop would make it at that time: every date is asked of the engine anew. */
export function planScene({ scene: name, purpose, locale, at, themeKey }: SceneQuestion): PageView {
  const scene: Scene = scenes[name];
  const requests = scene.plans.map(
    (plan): PromiseRequest => ({ plan, state: toState(scene, plan, at), line: scene.line }),
  );
  const common = {
    locale,
    madeAt: at,
    event: toEvent(at, { scene, themeKey }),
    timetables: requests.map((request) => (scene.isUnknown ? toUnknown(request) : planTimetable(request))),
    pickups: scene.isUnknown ? [] : requests.flatMap((request) => toPickup(request, at)),
    runs: scene.isUnknown ? [] : requests.flatMap((request) => toRuns(request, at)).toSorted(byDeparture),
  };
  if (purpose === 'event') return { ...eventPage, ...common };
  return { ...productPage, ...common, product: scene.product };
}

/** The deadlines the promises of the page speak of, soonest first, epoch seconds. */
export function listDeadlines(page: PageView): readonly number[] {
  const ends = page.timetables.flatMap((timetable) => {
    const found = findRow(timetable, page.madeAt);
    return found.kind === 'row' ? [found.row.until] : [];
  });
  return [...new Set(ends)].filter((end) => end > page.madeAt).toSorted((one, two) => one - two);
}

function toState(scene: Scene, plan: FulfilmentPlan, at: number): PromiseState {
  // What is handed over at the market follows its order period; parcels and runs go whenever the workshop works.
  const isAtMarket = plan.carry.kind === 'pickup' && plan.carry.place.stall !== undefined;
  return {
    ...fixtureState,
    asOf: at,
    expires: at + daysGood * 86_400,
    resources: { press: { ...fixtureState.resources?.['press'], committed: toCommitted(), asOf: at } },
    ...(isAtMarket ? { ordersOpenAt: orderPeriod.opensAt, ordersCloseAt: orderPeriod.closesAt } : {}),
    ...scene.state,
  };
}

function toCommitted() {
  return fixtureState.resources?.['press']?.committed ?? [];
}

function toUnknown({ plan, state }: PromiseRequest): PromiseTimetable {
  const { optionId, sellerId, source, title, priceMinor, currency, carry } = plan;
  const reason = carry.kind === 'lane' ? 'no_transit_days' : 'no_hours';
  return planUnknownTimetable({ optionId, sellerId, kind: carry.kind, source, title, priceMinor, currency }, state, {
    reason,
    issues: [],
  });
}

function toEvent(at: number, { scene, themeKey }: { readonly scene: Scene; readonly themeKey: string }): EventView {
  const { occurrences } = openEvent;
  const closesAt = scene.state.ordersCloseAt ?? orderPeriod.closesAt;
  const ahead = occurrences.filter(({ endsAt }) => endsAt > at);
  return {
    ...openEvent,
    phase: toPhase(at, { closesAt, isOver: ahead.length === 0 }),
    ordersOpenAt: orderPeriod.opensAt,
    ordersCloseAt: closesAt,
    occurrences: ahead.length === 0 ? occurrences.slice(-1) : ahead,
    theme: themeKey,
  };
}

function toPhase(
  at: number,
  { closesAt, isOver }: { readonly closesAt: number; readonly isOver: boolean },
): EventPhase {
  if (isOver) return 'past';
  if (at < orderPeriod.opensAt) return 'upcoming';
  return at < closesAt ? 'open' : 'closed';
}

function toPickup(request: PromiseRequest, at: number): readonly PickupView[] {
  const { plan, state } = request;
  const { carry } = plan;
  if (carry.kind !== 'pickup') return [];
  const { windows } = planPickupWindows(request, { orderAt: at, count: 4 });
  const { stall, ...place } = carry.place;
  return [
    {
      optionId: plan.optionId,
      title: plan.title,
      place,
      ...(stall === undefined ? {} : { stall }),
      zone: plan.workshop.zone,
      price: { amountMinor: plan.priceMinor, currency: plan.currency },
      isAvailable: !(state.stock?.kind === 'count' && state.stock.onHand <= state.stock.reserved),
      windows: windows.map(({ startsAt, endsAt, slots }) => ({
        from: startsAt,
        until: endsAt,
        slots: slots.map((slot) => ({
          from: slot.startsAt,
          until: slot.endsAt,
          left: slot.left,
          capacity: slot.capacity,
        })),
      })),
    },
  ];
}

function toRuns(request: PromiseRequest, at: number): readonly RunView[] {
  const { plan } = request;
  if (plan.carry.kind !== 'run') return [];
  const { departures } = planDepartures(request, { orderAt: at, count: 3 });
  return departures.map((departure) => ({
    ...departure,
    optionId: plan.optionId,
    title: plan.title,
    zone: plan.workshop.zone,
    price: { amountMinor: plan.priceMinor, currency: plan.currency },
  }));
}

function byDeparture(one: RunView, two: RunView): number {
  return one.departsAt - two.departsAt;
}
