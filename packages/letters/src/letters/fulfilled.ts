import type { ChangeFacts, LetterFacts, LineFacts, OrderFacts, PartFacts } from '../facts.ts';
import { cleanName, cleanSentence, cleanWords } from '../layout/clean.ts';
import type { Piece } from '../layout/piece.ts';
import {
  type Draft,
  facts,
  heading,
  hello,
  linkOrder,
  listGoods,
  paragraph,
  sayRefund,
  toPayment,
  toPlace,
  type Writer,
} from './writer.ts';

export function writeReady(writer: Writer, order: LetterFacts['ready_for_collection']): Draft {
  const { words } = writer;
  const { part } = order;
  return {
    subject: words.ready.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.ready.opening(cleanName(part.sellerName))),
      ...listCollection(writer, order),
      heading(words.goods),
      listGoods(writer, part.lines),
      ...linkOrder(writer, order),
    ],
  };
}

/** The promise as it was sold stays beside the time the buyer chose after it. */
export function writeSlotChanged(writer: Writer, order: LetterFacts['slot_changed']): Draft {
  const { words } = writer;
  const { part } = order;
  return {
    subject: words.slotChanged.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.slotChanged.opening(cleanName(part.sellerName))),
      ...listCollection(writer, order),
      heading(words.delayed.promised),
      { kind: 'verbatim', text: cleanSentence(part.sentence), language: order.locale },
      heading(words.goods),
      listGoods(writer, part.lines),
      ...linkOrder(writer, order),
    ],
  };
}

/** Where and when a part is collected, what is to be paid there, and the code. */
function listCollection(writer: Writer, order: OrderFacts & { readonly part: PartFacts }): readonly Piece[] {
  const { words } = writer;
  const { part } = order;
  return [
    facts([
      [words.namePlace, toPlace(writer, part)],
      [words.nameWindow, part.window === undefined ? undefined : writer.window(part.window, part.zone)],
      [words.nameHeldUntil, part.heldUntil === undefined ? undefined : writer.until(part.heldUntil, part.zone)],
      [words.namePay, toPayment(writer, order)],
    ]),
    { kind: 'code', label: words.codeLabel, code: order.collectCode },
  ];
}

export function writeDelayed(writer: Writer, order: LetterFacts['delayed']): Draft {
  const { words } = writer;
  return {
    subject: words.delayed.subject(order.reference),
    pieces: writeChange(writer, order, words.delayed.opening(cleanName(order.part.sellerName))),
  };
}

export function writeMissed(writer: Writer, order: LetterFacts['missed']): Draft {
  const { words } = writer;
  return {
    subject: words.missed.subject(order.reference),
    pieces: writeChange(writer, order, words.missed.opening(cleanName(order.part.sellerName))),
  };
}

export function writeRunCancelled(writer: Writer, order: LetterFacts['run_cancelled']): Draft {
  const { words } = writer;
  return {
    subject: words.runCancelled.subject(order.reference),
    pieces: writeChange(writer, order, words.runCancelled.opening(cleanName(order.part.sellerName))),
  };
}

/** What was promised, what holds instead and why, what is offered for it, and the choice. */
function writeChange(writer: Writer, order: OrderFacts & ChangeFacts, opening: string): readonly Piece[] {
  const { words } = writer;
  const { part, sentence, reason, remedy } = order;
  const holds = sentence ?? (part.window === undefined ? undefined : writer.window(part.window, part.zone));
  return [
    hello(writer, order),
    paragraph(opening),
    ...(reason === ''
      ? []
      : [{ kind: 'said', who: words.sellerWrote(cleanName(part.sellerName)), text: cleanWords(reason) } as const]),
    heading(words.delayed.promised),
    { kind: 'verbatim', text: cleanSentence(part.sentence), language: order.locale },
    heading(words.delayed.holds),
    ...(holds === undefined
      ? [paragraph(words.delayed.noDate)]
      : [
          {
            kind: 'verbatim',
            text: cleanSentence(holds),
            language: sentence === undefined ? writer.tag : order.locale,
          } as const,
        ]),
    listGoods(writer, part.lines),
    ...(remedy === undefined || remedy === '' ? [] : [paragraph(words.delayed.remedy(cleanSentence(remedy)))]),
    paragraph(holds === undefined ? words.delayed.choiceNoDate : words.delayed.choice),
    ...linkOrder(writer, order, words.delayed.link),
  ];
}

export function writeNotCollected(writer: Writer, order: LetterFacts['not_collected']): Draft {
  const { words } = writer;
  const { part } = order;
  return {
    subject: words.notCollected.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.notCollected.opening(cleanName(part.sellerName))),
      ...(part.heldUntil === undefined
        ? []
        : [paragraph(words.notCollected.held(writer.until(part.heldUntil, part.zone)))]),
      listGoods(writer, part.lines),
      paragraph(words.notCollected.next),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeCancelled(writer: Writer, order: LetterFacts['order_cancelled']): Draft {
  const { words } = writer;
  const isWhole = order.cancelled.length === order.parts.length;
  const event = cleanName(order.eventName);
  // What is left to pay of an order that goes on without a part.
  const isLess = !isWhole && order.refund === undefined && order.payment.state !== 'paid';
  const refund = isLess ? undefined : sayRefund(writer, order);
  return {
    subject: isWhole ? words.cancelled.subject(order.reference) : words.cancelled.subjectPart(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(isWhole ? words.cancelled.opening(event) : words.cancelled.openingPart(event)),
      ...writeEnd(writer, { refund, lines: order.cancelled.flatMap((part) => part.lines) }),
      ...(isLess ? [facts([[words.namePay, toPayment(writer, order)]])] : []),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeHoldExpired(writer: Writer, order: LetterFacts['refund_due_hold_expired']): Draft {
  const { words } = writer;
  return {
    subject: words.holdExpired.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.holdExpired.opening(cleanName(order.eventName))),
      ...writeEnd(writer, {
        refund: sayRefund(writer, order),
        lines: order.parts.flatMap((part) => part.lines),
      }),
      ...linkOrder(writer, order),
    ],
  };
}

function writeEnd(
  writer: Writer,
  { refund, lines }: { readonly refund: string | undefined; readonly lines: readonly LineFacts[] },
): readonly Piece[] {
  return [...(refund === undefined ? [] : [paragraph(refund)]), heading(writer.words.goods), listGoods(writer, lines)];
}

export function writeRefunded(writer: Writer, order: LetterFacts['refunded']): Draft {
  const { words } = writer;
  return {
    subject: words.refunded.subject(writer.money(order.refund.amountMinor), order.reference),
    pieces: [hello(writer, order), paragraph(sayRefund(writer, order) ?? ''), ...linkOrder(writer, order)],
  };
}
