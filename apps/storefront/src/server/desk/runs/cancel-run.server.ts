import { planEventState, toFulfilmentPlan } from '@stallkeep/content';
import {
  type CancelDepartureAnswer,
  cancelDeparture,
  listEndedDepartures,
  type NextDeparture,
} from '@stallkeep/orders';
import { type FulfilmentPlan, type Instant, listPlannedDepartures, type RunCarry } from '@stallkeep/promise';
import type { Desk } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { sayNoRun, sayWindow } from '../seller/window-words.ts';

const LOOK_AHEAD_SECONDS = 14 * 86_400;

/** What cancelling needs of the counter. */
export type RunDesk = Pick<Desk, 'content' | 'orders' | 'now'>;

/** A run as the content has it. */
export interface FoundRun {
  readonly plan: FulfilmentPlan;
  readonly carry: RunCarry;
}

export async function findRun(
  desk: RunDesk,
  eventSlug: string,
  runId: string,
): Promise<FoundRun | 'no_event' | undefined> {
  const market = await openGoods(desk).findMarket(eventSlug);
  if (market === undefined) return 'no_event';
  const context = { event: market, state: planEventState(market, Math.floor(desk.now() / 1000)), currency: 'EUR' };
  for (const option of market.fulfilment) {
    if (option.run?._id !== runId) continue;
    const plan = toFulfilmentPlan(option, context);
    if (plan.ok && plan.value.carry.kind === 'run') return { plan: plan.value, carry: plan.value.carry };
  }
  return undefined;
}

/** A departure does not go: by the run's own rule its parcels go on the next one, or their buyers are offered the remedy. */
export async function cancelRun(
  desk: RunDesk,
  { plan, carry }: FoundRun,
  { departsAt, reason }: { readonly departsAt: Instant; readonly reason: string },
): Promise<CancelDepartureAnswer> {
  const isRolledOver = carry.minimum === undefined || carry.minimum.otherwise === 'rollOver';
  return await cancelDeparture(desk.orders, {
    runId: carry.id,
    departsAt,
    reason,
    next: isRolledOver ? await findNext(desk, { plan, carry }, departsAt) : undefined,
    say: ({ locale, zone }, next) =>
      next === undefined ? sayNoRun(locale) : sayWindow(next, { locale, zone, near: next.from }),
  });
}

/** The next departure that was not cancelled, whether or not it has seats: that is decided when they are taken. */
async function findNext(
  desk: RunDesk,
  { plan, carry }: FoundRun,
  departsAt: Instant,
): Promise<NextDeparture | undefined> {
  const later = listPlannedDepartures(plan, { from: departsAt + 1, until: departsAt + LOOK_AHEAD_SECONDS });
  const ended = new Set(await listEndedDepartures(desk.orders.db, carry.id));
  const next = later.find((at) => !ended.has(at));
  if (next === undefined) return undefined;
  const { min, max } = carry.deliveryMinutes;
  return { departsAt: next, from: next + min * 60, until: next + max * 60 };
}
