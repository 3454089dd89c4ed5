import { formatMoney } from '@stallkeep/blocks/components';
import type {
  ArrangementView,
  BasketLineView,
  BasketPartView,
  BasketView,
  GoneLineView,
  LineFault,
  PostcodeView,
  SlotDayView,
} from '@stallkeep/buying/views';
import { hasDate } from '@stallkeep/promise';
import { formatDay, formatFee, formatWindow, type Reading } from '@stallkeep/wording';
import { basketHref, eventHref, productHref, variantHref } from '../../../paths.ts';
import { toPictureView } from '../../views/toPictureView.ts';
import type { Line, ReadyLine } from '../lines/line.ts';
import { countTotals, toTotalsView } from '../lines/money.ts';
import { type BasketPart, type BasketPlan, listPartWindows, type PartsQuestion } from '../lines/plan-parts.ts';
import { formatVariant } from '../lines/read-lines.server.ts';
import { toPromiseLines } from '../lines/to-promise-lines.ts';
import { toWayView } from '../lines/to-way-view.ts';
import type { Visit } from './open-basket.server.ts';

/** As many windows of a place as a buyer may choose from. */
const MOST_WINDOWS = 6;

/** What came back from the form because something in it was wrong. */
export interface BasketFaults {
  readonly lines: ReadonlyMap<string, { readonly typed: string; readonly fault: LineFault }>;
  readonly postcode?: { readonly typed: string };
}

export interface BasketFacts {
  readonly visit: Visit;
  readonly lines: readonly Line[];
  readonly plan: BasketPlan;
  readonly question: PartsQuestion;
  readonly imageBase: string;
  readonly faults?: BasketFaults;
}

export function toBasketView(facts: BasketFacts): BasketView {
  const { visit, lines, plan, faults } = facts;
  const { market, reading } = visit;
  const { parts, choice } = plan;
  const totals = countTotals(parts);
  const views = parts.map((part) => toPartView(part, facts));
  const postcode = findPostcode(facts);
  const hasLineFault = views.some((part) => part.lines.some(({ fault }) => fault !== undefined));
  return {
    kind: 'basket',
    market: { name: market.name, href: eventHref(market.slug) },
    action: basketHref(market.slug),
    parts: views,
    gone: lines.flatMap((line) => (line.kind === 'gone' ? [toGoneView(line, market.slug)] : [])),
    ...(choice === undefined ? {} : { choice: toArrangementView(plan, choice, reading) }),
    ...(postcode === undefined ? {} : { postcode }),
    totals: totals === undefined ? { goods: '–', carriage: [], all: '–' } : toTotalsView(parts, totals, reading.locale),
    canOrder: totals !== undefined && !hasLineFault && parts.every(({ promise }) => hasDate(promise)),
    hasFaults: faults !== undefined,
  };
}

function toPartView(part: BasketPart, facts: BasketFacts): BasketPartView {
  const { reading } = facts.visit;
  const { lines, promise, isSlotGone } = part;
  const slots = findSlots(part, facts);
  return {
    ...toWayView(part, reading),
    isSlotGone,
    isLaterThanShown:
      hasDate(promise) &&
      part.slotUntil === undefined &&
      lines.some(({ item }) => item.shown?.window !== undefined && promise.latest > item.shown.window.until),
    ...(slots === undefined ? {} : { slots }),
    lines: lines.map((line) => toLineView(line, facts)),
  };
}

function findSlots(part: BasketPart, { question, visit }: BasketFacts): BasketPartView['slots'] {
  const { promise } = part;
  if (promise.kind !== 'pickup' || !hasDate(promise)) return undefined;
  const reading: Reading = { ...visit.reading, zone: promise.zone };
  const windows = listPartWindows(part, { ...question, count: MOST_WINDOWS });
  const days = Map.groupBy(
    windows.flatMap(({ startsAt, endsAt, slots }) =>
      slots.length === 0
        ? [{ startsAt, endsAt, isFull: false }]
        : slots.map((slot) => ({ startsAt: slot.startsAt, endsAt: slot.endsAt, isFull: slot.left === 0 })),
    ),
    ({ startsAt }) => formatDay(startsAt, reading),
  );
  const views = [...days].map(
    ([day, slots]): SlotDayView => ({
      day,
      slots: slots.map(({ startsAt, endsAt, isFull }) => ({
        value: String(endsAt),
        // The day once more: what is chosen stands without its group.
        label: formatWindow({ from: startsAt, until: endsAt }, reading),
        isFull,
      })),
    }),
  );
  const count = views.reduce((sum, { slots }) => sum + slots.length, 0);
  return count < 2 ? undefined : { chosen: String(part.slotUntil ?? ''), days: views };
}

function toLineView(line: ReadyLine, { visit, faults, imageBase }: BasketFacts): BasketLineView {
  const { item, product, variant, most, order } = line;
  const { locale } = visit.reading;
  const { currency } = variant.price;
  const returned = faults?.lines.get(item.lineId);
  const tooMany = most !== undefined && item.quantity > most ? ({ kind: 'too_many', most } as const) : undefined;
  const fault = returned?.fault ?? tooMany;
  const picture = variant.picture ?? product.pictures[0];
  const title = formatVariant(variant);
  const before = item.shown?.unitPriceMinor;
  return {
    lineId: item.lineId,
    title: product.title,
    href: variantHref(visit.market.slug, product.slug, variant.sku),
    ...(title === '' ? {} : { variant: title }),
    ...(order.condition === 'new' ? {} : { condition: order.condition }),
    ...(picture === undefined ? {} : { picture: toPictureView(picture, 'portrait', imageBase) }),
    unitPrice: formatMoney({ amountMinor: order.unitPriceMinor, currency }, locale),
    linePrice: formatMoney({ amountMinor: order.unitPriceMinor * item.quantity, currency }, locale),
    ...(before === undefined || before === order.unitPriceMinor
      ? {}
      : { priceBefore: formatMoney({ amountMinor: before, currency }, locale) }),
    quantity: returned?.typed ?? String(item.quantity),
    isSingle: line.request.line.unitId !== undefined,
    ...(most === undefined ? {} : { most }),
    ...(item.note === '' ? {} : { note: item.note }),
    ...(fault === undefined ? {} : { fault }),
  };
}

function toGoneView(line: Extract<Line, { kind: 'gone' }>, event: string): GoneLineView {
  const { item, what, title } = line;
  return {
    lineId: item.lineId,
    what,
    ...(title === undefined ? {} : { title, href: productHref(event, item.productSlug) }),
  };
}

function toArrangementView(
  { parts }: BasketPlan,
  choice: NonNullable<BasketPlan['choice']>,
  { locale, ...reading }: Reading,
): ArrangementView {
  const when = (among: readonly BasketPart[], lineId: string): string => {
    const part = among.find(({ lines }) => lines.some(({ item }) => item.lineId === lineId));
    return part === undefined ? '' : toPromiseLines(part.promise, { locale, ...reading }).headline;
  };
  const fee = (among: readonly BasketPart[]) =>
    formatFee(
      {
        priceMinor: among.reduce((sum, { promise }) => sum + promise.priceMinor, 0),
        currency: among[0]?.promise.currency ?? 'EUR',
      },
      locale,
    );
  return {
    chosen: parts === choice.together ? 'together' : 'split',
    rows: choice.split
      .flatMap(({ lines }) => lines)
      .map(({ item, product, variant }) => ({
        key: item.lineId,
        what: [product.title, formatVariant(variant)].filter((text) => text !== '').join(', '),
        split: when(choice.split, item.lineId),
        together: when(choice.together, item.lineId),
      })),
    fees: { split: fee(choice.split), together: fee(choice.together) },
  };
}

/** Where anything is brought or sent: the countries it can go to, and what is known of where. */
function findPostcode({ lines, visit, question, faults }: BasketFacts): PostcodeView | undefined {
  const codes = listCountries(lines);
  const home = visit.market.place?.address?.countryCode;
  const [first] = codes;
  if (first === undefined) return undefined;
  const names = new Intl.DisplayNames([visit.reading.locale], { type: 'region' });
  return {
    value: faults?.postcode?.typed ?? question.destination?.postcode ?? '',
    country: question.destination?.countryCode ?? codes.find((code) => code === home) ?? first,
    countries: codes.map((code) => ({ code, name: names.of(code) ?? code })),
    ...(faults?.postcode === undefined ? {} : { fault: 'unreadable' }),
  };
}

/** The countries the chosen ways go to, each once; none where everything is collected. */
export function listCountries(lines: readonly Line[]): readonly string[] {
  const codes = lines.flatMap((line) => {
    if (line.kind === 'gone') return [];
    const { carry } = line.request.plan;
    return carry.kind === 'pickup' ? [] : carry.zones.map(({ countryCode }) => countryCode);
  });
  return [...new Set(codes)];
}
