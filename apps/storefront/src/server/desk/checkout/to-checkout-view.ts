import { formatMoney } from '@stallkeep/blocks/components';
import type {
  ChangeView,
  CheckoutPartView,
  CheckoutSellerView,
  CheckoutView,
  PaymentView,
} from '@stallkeep/buying/views';
import { hasDate } from '@stallkeep/promise';
import { formatFee, type Reading } from '@stallkeep/wording';
import { basketHref, checkoutHref, eventHref } from '../../../paths.ts';
import { formatPostalAddress } from '../../views/toPlaceView.ts';
import type { Visit } from '../basket/open-basket.server.ts';
import { listCountries } from '../basket/to-basket-view.ts';
import type { Line, ReadyLine } from '../lines/line.ts';
import { type Totals, toTotalsView } from '../lines/money.ts';
import type { BasketPart } from '../lines/plan-parts.ts';
import { formatVariant } from '../lines/read-lines.server.ts';
import { toPromiseLines } from '../lines/to-promise-lines.ts';
import { toWayView } from '../lines/to-way-view.ts';

/** What a checkout that came back adds to the page. */
export interface Returned {
  readonly values?: CheckoutView['values'];
  readonly faults?: CheckoutView['faults'];
  readonly notice?: CheckoutView['notice'];
  readonly changed?: readonly ChangeView[];
  readonly payment?: 'stall' | 'stripe';
}

export interface CheckoutFacts {
  readonly visit: Visit;
  readonly lines: readonly Line[];
  readonly parts: readonly BasketPart[];
  readonly totals: Totals;
  readonly key: string;
  readonly offer: string;
  readonly canPayOnline: boolean;
  readonly returned: Returned;
}

export function toCheckoutView(facts: CheckoutFacts): CheckoutView {
  const { visit, lines, parts, totals, returned } = facts;
  const { market, reading, basket } = visit;
  const ready = parts.flatMap((part) => part.lines);
  const countries = listCountries(ready);
  const names = new Intl.DisplayNames([reading.locale], { type: 'region' });
  const withdrawable = ready.filter(({ order }) => order.terms.exemption === '');
  const home = market.place?.address?.countryCode;
  return {
    kind: 'checkout',
    market: { name: market.name, href: eventHref(market.slug) },
    basketHref: basketHref(market.slug),
    action: checkoutHref(market.slug),
    key: facts.key,
    offer: facts.offer,
    parts: parts.map((part) => toPartView(part, reading)),
    totals: toTotalsView(parts, totals, reading.locale),
    values: {
      ...(basket?.destination === undefined
        ? {}
        : { postcode: basket.destination.postcode, country: basket.destination.countryCode }),
      ...returned.values,
    },
    faults: returned.faults ?? {},
    ...(countries.length === 0
      ? {}
      : {
          address: {
            countries: [...countries]
              .sort((a, b) => Number(b === home) - Number(a === home))
              .map((code) => ({ code, name: names.of(code) ?? code })),
          },
        }),
    payments: listPayments(facts),
    sellers: listSellers(ready, reading.locale),
    ...(withdrawable.length === 0
      ? {}
      : { withdrawalDays: Math.min(...withdrawable.map(({ order }) => order.terms.returnDays)) }),
    exemptions: ready.flatMap((line) =>
      line.order.terms.exemption === ''
        ? []
        : [{ key: line.item.lineId, what: formatLine(line), why: line.order.terms.exemption }],
    ),
    ...(returned.notice === undefined ? {} : { notice: returned.notice }),
    ...(returned.changed === undefined || returned.changed.length === 0 ? {} : { changed: returned.changed }),
    gone: lines.flatMap((line) => (line.kind === 'gone' ? [line.title ?? line.item.productSlug] : [])),
  };
}

function toPartView(part: BasketPart, reading: Reading): CheckoutPartView {
  return {
    ...toWayView(part, reading),
    lines: part.lines.map(({ item, product, variant, order }) => {
      const title = formatVariant(variant);
      return {
        key: item.lineId,
        quantity: item.quantity,
        title: product.title,
        ...(title === '' ? {} : { variant: title }),
        price: formatMoney(
          { amountMinor: order.unitPriceMinor * item.quantity, currency: variant.price.currency },
          reading.locale,
        ),
      };
    }),
  };
}

/**
 * Where all is collected it can be paid at the stall. What is brought or sent is paid before it leaves: online where the shop takes
 * that, else as its maker writes.
 */
function listPayments({ parts, totals, canPayOnline, visit, returned }: CheckoutFacts): CheckoutView['payments'] {
  const isCollected = parts.every(({ promise }) => promise.kind === 'pickup');
  const { currency, totalMinor } = totals;
  const amount = formatMoney({ amountMinor: totalMinor, currency }, visit.reading.locale);
  const isOnline = canPayOnline && totalMinor > 0;
  const kinds: readonly PaymentView['kind'][] = isCollected
    ? ['stall', ...(isOnline ? (['online'] as const) : [])]
    : [isOnline ? 'online' : 'maker'];
  return kinds.map((kind, index) => ({
    kind,
    amount,
    isChosen: returned.payment === undefined ? index === 0 : (kind === 'online') === (returned.payment === 'stripe'),
  }));
}

function listSellers(lines: readonly ReadyLine[], locale: string): readonly CheckoutSellerView[] {
  const sellers = new Map(lines.map(({ product }) => [product.seller._id, product.seller]));
  return [...sellers.values()].map(({ _id, name, postalAddress, email }) => {
    const address = formatPostalAddress(postalAddress, locale);
    return {
      key: _id,
      name,
      ...(address === undefined ? {} : { address }),
      ...(email === undefined ? {} : { email }),
    };
  });
}

/** "Flor bandana, Red". */
function formatLine({ product, variant }: Pick<ReadyLine, 'product' | 'variant'>): string {
  return [product.title, formatVariant(variant)].filter((text) => text !== '').join(', ');
}

/** Parts that are worse than they were shown, and prices that rose. */
export function listChanges(
  changes: {
    readonly parts: readonly {
      readonly shown: BasketPart['promise'];
      readonly now: BasketPart['promise'];
      readonly lines: readonly ReadyLine[];
    }[];
    readonly prices: readonly { readonly line: ReadyLine; readonly shownMinor: number }[];
  },
  reading: Reading,
): readonly ChangeView[] {
  const { locale } = reading;
  const fee = (promise: BasketPart['promise']) => formatFee(promise, locale);
  return [
    ...changes.parts.map(({ shown, now, lines }): ChangeView => {
      const isDearer = now.priceMinor !== shown.priceMinor;
      const say = (promise: BasketPart['promise']) => {
        const { headline, reason } = toPromiseLines(promise, reading);
        return [headline, reason, isDearer && hasDate(promise) ? fee(promise) : undefined]
          .filter((text) => text !== undefined)
          .join(' · ');
      };
      return {
        key: lines[0]?.item.lineId ?? '',
        what: lines.map(formatLine).join('; '),
        shown: say(shown),
        now: say(now),
        isGone: !hasDate(now),
      };
    }),
    ...changes.prices.map(({ line, shownMinor }): ChangeView => {
      const { currency } = line.variant.price;
      return {
        key: `price ${line.item.lineId}`,
        what: formatLine(line),
        shown: formatMoney({ amountMinor: shownMinor, currency }, locale),
        now: formatMoney({ amountMinor: line.order.unitPriceMinor, currency }, locale),
        isGone: false,
      };
    }),
  ];
}
