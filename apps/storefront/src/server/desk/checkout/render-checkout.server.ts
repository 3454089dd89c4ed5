import { randomBytes } from 'node:crypto';
import { type DeliveryPromise, hasDate } from '@stallkeep/promise';
import { basketHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import { planVisit } from '../basket/basket-page.server.ts';
import { countPieces } from '../basket/basket-store.server.ts';
import { answerNoMarket, findVisit, type Visit } from '../basket/open-basket.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { countTotals } from '../lines/money.ts';
import type { BasketPart } from '../lines/plan-parts.ts';
import { seeOther } from '../see-other.ts';
import { recordOffer, toOfferedPart } from './offer.server.ts';
import { type Returned, toCheckoutView } from './to-checkout-view.ts';

export async function answerCheckout(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findVisit(desk, request);
  return visit === undefined ? answerNoMarket(desk) : renderCheckout(desk, visit, { status: 200, returned: {} });
}

export interface CheckoutPageOptions {
  readonly status: number;
  readonly returned: Returned;
  /** What accepting found for each part, where it found anything; else it is worked out. */
  readonly found?: ReadonlyMap<string, DeliveryPromise>;
}

/** The checkout as it stands now, its offer kept. Where nothing can be ordered the basket says why. */
export async function renderCheckout(desk: Desk, visit: Visit, options: CheckoutPageOptions): Promise<Answer> {
  const { market, basket, now } = visit;
  const { status, returned, found } = options;
  const { lines, plan } = await planVisit(desk, visit);
  const parts = plan.parts.map((part) => withFound(part, found));
  const totals = countTotals(parts);
  const canOrder = parts.every(({ promise }) => hasDate(promise)) || returned.changed !== undefined;
  if (basket === undefined || totals === undefined || !canOrder) return seeOther(basketHref(market.slug));
  const offer = await recordOffer(
    desk.orders.db,
    {
      version: 1,
      basketId: basket.id,
      currency: totals.currency,
      totalMinor: totals.totalMinor,
      ...(basket.destination === undefined ? {} : { destination: basket.destination }),
      parts: parts.map(toOfferedPart),
    },
    now,
  );
  const { payments } = desk;
  return desk.renderPage({
    status,
    title: 'Order',
    eventSlug: market.slug,
    basketCount: countPieces(basket.items),
    ...(payments === undefined ? {} : { formTargets: [payments.origin] }),
    view: toCheckoutView({
      visit,
      lines,
      parts,
      totals,
      key: randomBytes(24).toString('base64url'),
      offer,
      canPayOnline: payments !== undefined,
      returned,
    }),
  });
}

/** Accepting looks under a lock, so what it found goes before what is worked out here; unless it found no date. */
function withFound(part: BasketPart, found: CheckoutPageOptions['found']): BasketPart {
  const promise = found?.get(formatPart(part));
  return promise === undefined || !hasDate(promise) ? part : { ...part, promise };
}

/** Tells parts apart by what is in them. */
export function formatPart({
  lines,
}: {
  readonly lines: readonly { readonly item: { readonly lineId: string } }[];
}): string {
  return lines.map(({ item }) => item.lineId).join(' ');
}
