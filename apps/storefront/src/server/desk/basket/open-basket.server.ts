import type { EventPageContent } from '@stallkeep/content';
import type { Reading } from '@stallkeep/wording';
import { homeHref, isEventSlug } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { type Basket, findBasket } from './basket-store.server.ts';
import { findBasketToken, hashBasketToken } from './basket-token.server.ts';

/** A buyer at the counter of one market. */
export interface Visit {
  readonly market: EventPageContent;
  /** Undefined: nothing was put in yet, or not for a long time. */
  readonly basket: Basket | undefined;
  readonly reading: Reading;
  /** Epoch seconds by the database's clock, which the orders' times are by. */
  readonly now: number;
}

/** Undefined where the address names no market. */
export async function findVisit(desk: Desk, request: DeskRequest): Promise<Visit | undefined> {
  const event = request.params['event'] ?? '';
  if (!isEventSlug(event)) return undefined;
  const goods = openGoods(desk);
  const [market, locale, now] = await Promise.all([
    goods.findMarket(event),
    goods.findLocale(),
    desk.orders.readNow(desk.orders.db),
  ]);
  if (market === undefined) return undefined;
  const token = findBasketToken(request.cookieHeader, desk.isHttps);
  const basket = token === undefined ? undefined : await findBasket(desk.orders.db, hashBasketToken(token, event), now);
  return { market, basket, now, reading: { locale, zone: market.zone, near: now } };
}

/** Where the address names nothing of ours. */
export function answerNoMarket(desk: Desk): Promise<Answer> {
  return desk.renderPage({
    status: 404,
    title: 'No such market',
    view: {
      kind: 'message',
      heading: 'There is no such market here',
      text: 'Perhaps its address has changed, or it is over. What was in your basket of another market is still there.',
      links: [{ href: homeHref(), name: 'See all markets' }],
    },
  });
}
