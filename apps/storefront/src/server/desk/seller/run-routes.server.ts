import { planEventState, toFulfilmentPlan } from '@stallkeep/content';
import { cancelDeparture, listEndedDepartures, type NextDeparture } from '@stallkeep/orders';
import { listPlannedDepartures, type RunCarry } from '@stallkeep/promise';
import { z } from 'zod';
import type { Desk, DeskRoute } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { filledText, instant, slug } from './asked.ts';
import { problems } from './problems.ts';
import { refuse, sellerPost, value } from './seller-route.server.ts';
import { sayNoRun, sayWindow } from './window-words.ts';

const LOOK_AHEAD_SECONDS = 14 * 86_400;

export const runRoutes: readonly DeskRoute[] = [
  sellerPost(
    '/api/seller/runs/:run/cancel',
    z.strictObject({ event: slug, departsAt: instant, reason: filledText(500) }),
    async (desk, { params, asked }) => {
      const found = await findRun(desk, asked.event, params['run'] ?? '');
      if (found === 'no_event') return refuse(problems.unknownEvent);
      if (found === undefined) {
        return refuse({
          status: 404,
          reason: 'unknown_run',
          title: 'The event has no such run',
          detail: 'It may have been taken out of the event since. Reload, and look again.',
        });
      }
      const { plan, carry } = found;
      const { departsAt, reason } = asked;
      const isRolledOver = carry.minimum === undefined || carry.minimum.otherwise === 'rollOver';
      const answer = await cancelDeparture(desk.orders, {
        runId: carry.id,
        departsAt,
        reason,
        next: isRolledOver ? await findNext(desk, plan, carry, departsAt) : undefined,
        say: ({ locale, zone }, next) =>
          next === undefined ? sayNoRun(locale) : sayWindow(next, { locale, zone, near: next.from }),
      });
      if (answer.kind === 'gone') {
        return refuse({
          status: 409,
          reason: 'gone',
          title: 'This run has left already',
          detail: 'Put off single orders on it instead. Nothing was changed.',
        });
      }
      return value(answer);
    },
  ),
];

type Plan = Parameters<typeof listPlannedDepartures>[0];

async function findRun(
  desk: Desk,
  eventSlug: string,
  runId: string,
): Promise<{ readonly plan: Plan; readonly carry: RunCarry } | 'no_event' | undefined> {
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

/** The next departure that was not cancelled, whether or not it has seats: that is decided when they are taken. */
async function findNext(
  desk: Desk,
  plan: Plan,
  carry: RunCarry,
  departsAt: number,
): Promise<NextDeparture | undefined> {
  const later = listPlannedDepartures(plan, { from: departsAt + 1, until: departsAt + LOOK_AHEAD_SECONDS });
  const ended = new Set(await listEndedDepartures(desk.orders.db, carry.id));
  const next = later.find((at) => !ended.has(at));
  if (next === undefined) return undefined;
  const { min, max } = carry.deliveryMinutes;
  return { departsAt: next, from: next + min * 60, until: next + max * 60 };
}
