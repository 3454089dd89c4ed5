import { buyFields } from '@stallkeep/blocks/buy-fields';
import { type Destination, hasDate, planPart, planPromise } from '@stallkeep/promise';
import { readPromiseToken } from '@stallkeep/telemetry/token';
import { addBuyerQuestion, type BuyerQuestion, findBuyerQuestion } from '../../../buyer-question.ts';
import { basketHref, isSlug, productHref, variantHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import { findDestination, findPostcodeCountry, toDestinationView } from '../../views/toAskedViews.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import type { ReadyLine, ShownThere } from '../lines/line.ts';
import { readLines, withQuantity } from '../lines/read-lines.server.ts';
import { seeOther } from '../see-other.ts';
import { addToBasket, MOST_LINES, type NewItem } from './basket-store.server.ts';
import { findBasketToken, formatBasketCookie, hashBasketToken, makeBasketToken } from './basket-token.server.ts';
import { answerNoMarket, findVisit, type Visit } from './open-basket.server.ts';
import { type BuyFaults, type BuyForm, readBuyForm } from './read-buy-form.ts';

/**
 * The buy box's form. What is wrong comes back as the product's page with everything typed; what is right goes into the basket, and
 * the buyer to it. Nothing is taken yet.
 */
export async function answerAdd(desk: Desk, request: DeskRequest): Promise<Answer> {
  const { product = '' } = request.params;
  const visit = await findVisit(desk, request);
  if (visit === undefined || !isSlug(product)) return answerNoMarket(desk);
  const slugs = { event: visit.market.slug, product };
  const page = await openGoods(desk).findProduct(slugs);
  if (page?.product === undefined) return answerNoMarket(desk);
  const { form, faults, values } = readBuyForm(request.form);
  const question = findAskedThere(request, productHref(slugs.event, product));
  const comeBack = (found: BuyFaults): Promise<Answer> => {
    const sku = values[buyFields.sku] ?? '';
    const hasVariant = page.product?.variants.some((variant) => variant.sku === sku) === true;
    const href = hasVariant ? variantHref(slugs.event, product, sku) : productHref(slugs.event, product);
    return desk.renderReturned(question === undefined ? href : addBuyerQuestion(href, question), {
      buyFault: { values, faults: found },
    });
  };
  if (form === undefined) return comeBack(faults);
  const [line] = await readLines(desk, {
    event: slugs.event,
    now: visit.now,
    items: [{ ...toItem(form, product), lineId: 'new' }],
  });
  if (line === undefined || line.kind === 'gone')
    return comeBack(line?.what === 'way' ? { way: 'gone' } : { sku: 'gone' });
  const destination = findAskedDestination(line, question, visit);
  const shown = findShown(desk, form, { line, now: visit.now });
  const found = findFaults(line, { form, visit, destination, shown });
  if (found !== undefined) return comeBack(found);
  const token = findBasketToken(request.cookieHeader, desk.isHttps) ?? makeBasketToken();
  const added = await addToBasket(desk.orders.db, {
    tokenHash: hashBasketToken(token, slugs.event),
    eventSlug: slugs.event,
    item: { ...toItem(form, product), shown },
    now: visit.now,
    ...(destination === undefined ? {} : { destination }),
  });
  if (added.kind === 'full') return answerFull(desk, visit);
  return seeOther(basketHref(slugs.event), { 'set-cookie': formatBasketCookie(token, desk.isHttps) });
}

function toItem({ sku, optionId, quantity, note, slot }: BuyForm, productSlug: string): NewItem {
  return { productSlug, sku, optionId, quantity, note, ...(slot === undefined ? {} : { slotUntil: slot.until }) };
}

interface Asked {
  readonly form: BuyForm;
  readonly visit: Visit;
  readonly destination: Destination | undefined;
  readonly shown: ShownThere;
}

/** Why it cannot be put in as it was asked for; undefined where it can. */
function findFaults(line: ReadyLine, { form, visit, destination, shown }: Asked): BuyFaults | undefined {
  const { now, basket } = visit;
  const where = destination === undefined ? {} : { destination };
  const waiting = (basket?.items ?? [])
    .filter(({ sku }) => sku === form.sku)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  // A single piece that is in the basket already is put in once more by a second press: that is no fault.
  const inBasket = line.request.line.unitId === undefined ? waiting : 0;
  if (line.most !== undefined && form.quantity + inBasket > line.most) {
    return line.most === 0
      ? { sku: 'gone' }
      : { quantity: { kind: 'too_many', most: Math.max(1, line.most - inBasket) } };
  }
  const one = { ...withQuantity(line.request, 1), ...where };
  if (!hasDate(planPromise(one, now))) return { way: 'gone' };
  const most = findMostWithDate(line, { quantity: form.quantity, now, where });
  if (most < form.quantity) return { quantity: { kind: 'too_many', most } };
  if (form.slot !== undefined) {
    const { promise } = planPart([{ lineId: 'new', ...line.request }], {
      orderAt: now,
      slotUntil: form.slot.until,
      ...where,
    });
    return hasDate(promise) ? undefined : { slot: 'gone' };
  }
  // The page spoke of one piece: for more the basket says what it comes to.
  const there = planPromise(one, now);
  const isLater = shown.window !== undefined && hasDate(there) && there.latest > shown.window.until;
  return isLater ? { way: 'date_changed' } : undefined;
}

/** The largest number of pieces up to the one asked for that has a date. One has. */
function findMostWithDate(
  line: ReadyLine,
  {
    quantity,
    now,
    where,
  }: { readonly quantity: number; readonly now: number; readonly where: { destination?: Destination } },
): number {
  const isDated = (count: number) => hasDate(planPromise({ ...withQuantity(line.request, count), ...where }, now));
  if (isDated(quantity)) return quantity;
  let [most, tooMany] = [1, quantity];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (isDated(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}

/** What the page said. A token that is forged, of another day or of none is as if the page had said no date: the basket says it anew. */
function findShown(
  desk: Desk,
  { token }: BuyForm,
  { line, now }: { readonly line: ReadyLine; readonly now: number },
): ShownThere {
  const unitPriceMinor = line.order.unitPriceMinor;
  if (token === undefined) return { unitPriceMinor };
  const read = readPromiseToken(token, desk.keys, now);
  if (read.kind === 'forged' || read.kind === 'malformed') {
    desk.log.warn('promise token refused', { reason: read.kind });
    return { unitPriceMinor };
  }
  const { window } = read.facts;
  return window === undefined || read.kind === 'expired'
    ? { unitPriceMinor }
    : { unitPriceMinor, window: { from: window.from, until: window.to } };
}

/** What the product's page had been asked, by the address the form was sent from; of another page it says nothing. */
function findAskedThere({ headers }: DeskRequest, href: string): BuyerQuestion | undefined {
  const referer = headers['referer'];
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return pathname === href ? findBuyerQuestion(search) : undefined;
}

function findAskedDestination(
  { request, product }: ReadyLine,
  question: BuyerQuestion | undefined,
  { market, basket }: Visit,
): Destination | undefined {
  if (request.plan.carry.kind === 'pickup' || product.fulfilment.length === 0) return undefined;
  const country = findPostcodeCountry([request], market.place?.address?.countryCode);
  if (country === undefined || question?.postcode === undefined) return basket?.destination;
  return findDestination(toDestinationView(question.postcode, country)) ?? basket?.destination;
}

function answerFull(desk: Desk, { market }: Visit): Promise<Answer> {
  return desk.renderPage({
    status: 422,
    title: 'The basket is full',
    eventSlug: market.slug,
    view: {
      kind: 'message',
      heading: 'The basket is full',
      text: `A basket holds ${MOST_LINES} different things and 999 of each. Order what is in it first, or write to the maker about a larger order.`,
      links: [{ href: basketHref(market.slug), name: 'Your basket' }],
    },
  });
}
