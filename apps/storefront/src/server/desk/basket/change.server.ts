import { basketFields, toQuantityField, toSlotField } from '@stallkeep/buying/fields';
import type { LineFault } from '@stallkeep/buying/views';
import { normalizePostcode } from '@stallkeep/promise';
import { basketHref, checkoutHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { seeOther } from '../see-other.ts';
import { planVisit, renderBasket } from './basket-page.server.ts';
import { type Basket, type BasketChanges, changeBasket } from './basket-store.server.ts';
import { answerNoMarket, findVisit } from './open-basket.server.ts';
import { readQuantity, toPlainDigits } from './read-buy-form.ts';
import type { BasketFaults } from './to-basket-view.ts';

/** The basket's form, whatever button was pressed: everything in it is saved, then the buyer goes on or stays. */
export async function answerChange(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findVisit(desk, request);
  if (visit === undefined) return answerNoMarket(desk);
  const { market, basket, now } = visit;
  if (basket === undefined) return seeOther(basketHref(market.slug));
  const { form } = request;
  const { plan } = await planVisit(desk, visit);
  const read = readChanges(form, basket);
  if (read.kind === 'faults') return renderBasket(desk, visit, read.faults);
  // A part's time is that of each of its lines.
  const slots = new Map<string, number | undefined>();
  for (const { key, lines } of plan.parts) {
    const text = form.get(toSlotField(key));
    if (typeof text !== 'string') continue;
    const until = /^\d{10}$/.test(text) ? Number(text) : undefined;
    for (const { item } of lines) slots.set(item.lineId, until);
  }
  await changeBasket(desk.orders.db, basket, { ...read.changes, slots, now });
  const isOrdering = form.get(basketFields.doing) === 'checkout';
  return seeOther(isOrdering ? checkoutHref(market.slug) : basketHref(market.slug));
}

type ReadChanges =
  | { readonly kind: 'changes'; readonly changes: Omit<BasketChanges, 'slots'> }
  | { readonly kind: 'faults'; readonly faults: BasketFaults };

/** Only lines of this basket are looked for, so a form may hold whatever it likes. */
function readChanges(form: FormData, basket: Basket): ReadChanges {
  const removed = new Set(
    basket.items.map(({ lineId }) => lineId).filter((id) => form.get(basketFields.remove) === id),
  );
  const quantities = new Map<string, number>();
  const faults = new Map<string, { readonly typed: string; readonly fault: LineFault }>();
  for (const { lineId } of basket.items) {
    const value = form.get(toQuantityField(lineId));
    if (typeof value !== 'string' || removed.has(lineId)) continue;
    const quantity = readQuantity(value);
    if (typeof quantity === 'number') quantities.set(lineId, quantity);
    else if (/^0{1,9}$/.test(toPlainDigits(value.trim()))) removed.add(lineId);
    else {
      faults.set(lineId, {
        typed: value.slice(0, 40),
        fault: typeof quantity === 'object' ? quantity : 'unreadable',
      });
    }
  }
  const arrangement = form.get(basketFields.arrangement);
  const postcode = readPostcode(form);
  if (faults.size > 0 || postcode.kind === 'fault') {
    return {
      kind: 'faults',
      faults: { lines: faults, ...(postcode.kind === 'fault' ? { postcode: { typed: postcode.typed } } : {}) },
    };
  }
  return {
    kind: 'changes',
    changes: {
      removed,
      quantities,
      ...(arrangement === 'together' || arrangement === 'split' ? { arrangement } : {}),
      ...(postcode.kind === 'destination' ? { destination: postcode.destination } : {}),
    },
  };
}

type ReadPostcode =
  | { readonly kind: 'none' }
  | { readonly kind: 'destination'; readonly destination: { readonly countryCode: string; readonly postcode: string } }
  | { readonly kind: 'fault'; readonly typed: string };

const LONGEST_POSTCODE = 16;

/** An empty field asks nothing; whether anything goes there is for the promise to say. */
function readPostcode(form: FormData): ReadPostcode {
  const [postcode, country] = [form.get(basketFields.postcode), form.get(basketFields.country)];
  if (typeof postcode !== 'string' || postcode.trim() === '') return { kind: 'none' };
  const typed = postcode.trim();
  const isCountry = typeof country === 'string' && /^[A-Z]{2}$/.test(country);
  if (!isCountry || typed.length > LONGEST_POSTCODE || normalizePostcode(typed) === undefined) {
    return { kind: 'fault', typed: typed.slice(0, 40) };
  }
  return { kind: 'destination', destination: { countryCode: country, postcode: typed.toUpperCase() } };
}
