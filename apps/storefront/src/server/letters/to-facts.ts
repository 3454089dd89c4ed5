import type { CaseFacts, ChangeFacts, MessageFacts, OrderFacts, PartFacts, RefundFacts } from '@stallkeep/letters';
import type { BuyerRecord, CaseRecord, MessageRecord, OrderRecord, PartRecord, RefundRecord } from '@stallkeep/orders';
import { listLines } from '@stallkeep/orders';

export interface FactsRequest {
  readonly order: OrderRecord;
  readonly buyer: BuyerRecord;
  /** Of the order's page; absent where no key makes its token any more. */
  readonly link: string | undefined;
  /** Epoch seconds. */
  readonly now: number;
}

/** An order as letters speak of it. */
export function toOrderFacts({ order, buyer, link, now }: FactsRequest): OrderFacts {
  const { payment } = order;
  const { address } = buyer;
  return {
    now,
    reference: order.reference,
    collectCode: order.collectCode,
    eventName: order.event.name,
    zone: order.zone,
    currency: order.currency,
    locale: order.locale,
    ...(link === undefined ? {} : { link }),
    buyerName: buyer.name,
    ...(address === undefined
      ? {}
      : { address: `${address.street}, ${address.postcode} ${address.city}, ${address.countryCode}` }),
    placedAt: order.placedAt,
    parts: order.parts.map(toPartFacts),
    goodsMinor: order.goodsMinor,
    carriageMinor: order.carriageMinor,
    totalMinor: order.totalMinor,
    payment: {
      method: payment?.method === 'stripe' ? 'online' : 'stall',
      state: payment?.state ?? 'due',
      amountMinor: payment?.amountMinor ?? order.totalMinor,
    },
  };
}

export function toPartFacts(part: PartRecord): PartFacts {
  const { place } = part;
  const window = part.now ?? part.promised;
  return {
    sellerName: part.sellerName,
    optionTitle: part.optionTitle,
    kind: part.kind,
    zone: part.zone,
    sentence: part.sentence,
    remedy: part.remedyWords,
    ...(place === undefined
      ? {}
      : {
          place: {
            name: place.name,
            ...(place.address === undefined ? {} : { address: place.address }),
            ...(place.stall === undefined ? {} : { stall: place.stall }),
          },
        }),
    ...(window === undefined ? {} : { window }),
    ...(part.heldUntil === undefined ? {} : { heldUntil: part.heldUntil }),
    lines: part.lines.map((line) => ({
      title: toTitle(line.product.title, line.variantTitle),
      quantity: line.quantity,
      lineMinor: line.lineMinor,
      returnDays: line.returnDays,
      guaranteeMonths: line.guaranteeMonths,
      buyerPaysReturn: line.buyerPaysReturn,
      exemption: line.exemption,
    })),
  };
}

/** What became of a part since it was sold, with what is offered for it. */
export function toChangeFacts(part: PartRecord): ChangeFacts {
  const change = part.changes.at(-1);
  const { window: _window, ...undated } = toPartFacts(part);
  return {
    // Without a new time nothing holds: what was promised is what was not kept.
    part: part.now === undefined ? undated : toPartFacts(part),
    ...(part.now === undefined || change === undefined || change.sentence === '' ? {} : { sentence: change.sentence }),
    reason: change?.reason ?? '',
    ...(part.remedy === undefined || part.remedy.words === '' ? {} : { remedy: part.remedy.words }),
  };
}

export function toCaseFacts(order: OrderRecord, one: CaseRecord): CaseFacts {
  const lines = new Map(listLines(order).map((line) => [line.id, line]));
  return {
    kind: one.kind,
    openedAt: one.openedAt,
    lines: one.lines.flatMap(({ lineId, quantity }) => {
      const line = lines.get(lineId);
      return line === undefined ? [] : [{ title: toTitle(line.product.title, line.variantTitle), quantity }];
    }),
    ...(one.way === undefined ? {} : { way: one.way }),
    ...(one.wish === undefined ? {} : { wish: one.wish }),
    messages: one.messages.map(toMessageFacts),
    ...(one.refundMinor === undefined ? {} : { refundMinor: one.refundMinor }),
  };
}

export function toMessageFacts({ by, body }: Pick<MessageRecord, 'by' | 'body'>): MessageFacts {
  return { by, text: body };
}

export function toRefundFacts({ amountMinor, state }: RefundRecord): RefundFacts {
  return { amountMinor, state };
}

/** "Printed bandana, indigo"; a product without variants has no second name. */
function toTitle(product: string, variant: string): string {
  return variant === '' || variant === product ? product : `${product}, ${variant}`;
}
