import { formatMoney } from '@stallkeep/blocks/components';
import { findOrderByAccess, type OrderRecord, planRights, type Rights } from '@stallkeep/orders';
import type { Reading } from '@stallkeep/wording';
import { homeHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import { toLocale } from '../../views/locales.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { hashOrderToken } from '../order-link.server.ts';

/** Somebody who holds the link of an order, and what they may do with it now. */
export interface OrderVisit {
  readonly token: string;
  readonly order: OrderRecord;
  readonly rights: Rights;
  /** Epoch seconds by the database's clock. */
  readonly now: number;
  readonly reading: Reading;
  /** An amount of the order's currency in the buyer's way. */
  readonly say: (amountMinor: number) => string;
}

/**
 * Undefined where the link opens nothing. Whatever stands in it is hashed and looked up all the same, so that the time it takes does not
 * say how near a guess was.
 */
export async function findOrderVisit(desk: Desk, request: DeskRequest): Promise<OrderVisit | undefined> {
  const { db, readNow } = desk.orders;
  const token = request.params['token'] ?? '';
  const order = await findOrderByAccess(db, hashOrderToken(token));
  if (order === undefined) return undefined;
  const now = await readNow(db);
  return toVisit(order, { token, now });
}

export function toVisit(
  order: OrderRecord,
  { token, now }: { readonly token: string; readonly now: number },
): OrderVisit {
  const locale = toLocale(order.locale);
  const { currency } = order;
  return {
    token,
    order,
    rights: planRights(order, now),
    now,
    reading: { locale, zone: order.zone, near: now },
    say: (amountMinor) => formatMoney({ amountMinor, currency }, locale),
  };
}

/** One and the same page for every link that opens nothing. */
export function answerNoOrder(desk: Desk): Promise<Answer> {
  return desk.renderPage({
    status: 404,
    title: 'No such order',
    view: {
      kind: 'message',
      heading: 'This link opens no order',
      text: 'Perhaps a letter of it was lost on the way here. Open the link in our letter to you once more, or copy all of it. At the stall your name or your collection code is enough.',
      links: [{ href: homeHref(), name: 'See all markets' }],
    },
  });
}
