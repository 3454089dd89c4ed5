import type { CaseFacts, LetterFacts, MessageFacts } from '../facts.ts';
import { cleanName, cleanWords } from '../layout/clean.ts';
import type { Piece } from '../layout/piece.ts';
import { type Draft, facts, heading, hello, linkOrder, listGoods, paragraph, type Writer } from './writer.ts';

/** The acknowledgement the law asks for: what was declared, and when it arrived, to be kept. */
export function writeWithdrawal(writer: Writer, order: LetterFacts['withdrawal_received']): Draft {
  const { words } = writer;
  const { cases, refund } = order;
  const at = Math.max(...cases.map(({ openedAt }) => openedAt));
  const received = Number.isFinite(at) ? at : order.now;
  const money = refund === undefined && order.payment.state !== 'paid' ? words.nothingPaid : words.withdrawal.money;
  return {
    subject: words.withdrawal.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.withdrawal.opening(writer.exact(received, order.zone))),
      heading(words.withdrawal.declared),
      {
        kind: 'verbatim',
        text: words.withdrawal.declaration(order.reference, writer.exact(order.placedAt, order.zone)),
        language: writer.tag,
      },
      listGoods(
        writer,
        cases.flatMap((one) => one.lines),
      ),
      ...cases.flatMap((one) => writeSaid(writer, one.messages, 'buyer')),
      facts([
        [words.nameName, cleanName(order.buyerName)],
        [words.nameEmail, cleanName(order.email)],
        [words.nameReceived, writer.exact(received, order.zone)],
      ]),
      heading(words.withdrawal.next),
      paragraph(words.withdrawal.sendBack),
      paragraph(money),
      paragraph(words.withdrawal.keep),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeCaseReceived(writer: Writer, order: LetterFacts['case_received']): Draft {
  const { words } = writer;
  const one = order.case;
  return {
    subject: words.case.of(words.case.received(one.kind), order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.case.receivedOpening(one.kind)),
      ...writeGoods(writer, one),
      ...(one.wish === undefined ? [] : [paragraph(words.case.wish[one.wish])]),
      ...writeSaid(writer, one.messages, 'buyer'),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeCaseAgreed(writer: Writer, order: LetterFacts['case_agreed']): Draft {
  const { words } = writer;
  const one = order.case;
  return {
    subject: words.case.of(words.case.agreed(one.kind), order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.case.agreedOpening[one.kind]),
      ...(one.way === undefined ? [] : [paragraph(words.case.way[one.way])]),
      ...(one.way === 'stall' ? [{ kind: 'code', label: words.codeLabel, code: order.collectCode } as const] : []),
      ...writeSaid(writer, one.messages, 'seller'),
      ...writeGoods(writer, one),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeCaseRefused(writer: Writer, order: LetterFacts['case_refused']): Draft {
  const { words } = writer;
  const one = order.case;
  return {
    subject: words.case.of(words.case.refused(one.kind), order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.case.refusedOpening(one.kind)),
      ...writeSaid(writer, one.messages, 'seller'),
      ...writeGoods(writer, one),
      paragraph(words.case.refusedRights),
      ...linkOrder(writer, order),
    ],
  };
}

export function writeReturned(writer: Writer, order: LetterFacts['returned']): Draft {
  const { words } = writer;
  return {
    subject: words.case.of(words.case.returned, order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.case.returnedOpening),
      ...writeGoods(writer, order.case),
      ...linkOrder(writer, order),
    ],
  };
}

function writeGoods(writer: Writer, one: CaseFacts): readonly Piece[] {
  return one.lines.length === 0 ? [] : [heading(writer.words.goods), listGoods(writer, one.lines)];
}

/** The newest words of one side. */
function writeSaid({ words }: Writer, messages: readonly MessageFacts[], by: MessageFacts['by']): readonly Piece[] {
  const newest = messages.findLast((message) => message.by === by);
  if (newest === undefined) return [];
  const who = by === 'buyer' ? words.buyerWrote : words.sellerWrote(words.seller);
  return [{ kind: 'said', who, text: cleanWords(newest.text) }];
}

export function writeContactReceived(writer: Writer, contact: LetterFacts['contact_received']): Draft {
  const { words } = writer;
  const { order, eventName, messages } = contact;
  return {
    subject:
      order === undefined ? words.contact.received(cleanName(eventName)) : words.contact.receivedOrder(order.reference),
    pieces: [
      paragraph(words.contact.receivedOpening),
      ...writeSaid(writer, messages, 'buyer'),
      ...(order === undefined ? [] : linkOrder(writer, order)),
    ],
  };
}

export function writeContactAnswered(writer: Writer, contact: LetterFacts['contact_answered']): Draft {
  const { words } = writer;
  const { order, eventName, messages } = contact;
  return {
    subject:
      order === undefined ? words.contact.answered(cleanName(eventName)) : words.contact.answeredOrder(order.reference),
    pieces: [
      paragraph(words.contact.answeredOpening),
      ...writeSaid(writer, messages, 'seller'),
      ...writeSaid(writer, messages, 'buyer'),
      ...(order === undefined ? [] : linkOrder(writer, order)),
    ],
  };
}

export function writeNewsletterConfirm(writer: Writer, asked: LetterFacts['newsletter_confirm']): Draft {
  const { words } = writer;
  return {
    subject: words.newsletter.subject(cleanName(asked.eventName)),
    pieces: [
      paragraph(words.newsletter.opening(cleanName(asked.eventName))),
      { kind: 'link', name: words.newsletter.link, href: asked.confirmLink },
      paragraph(words.newsletter.agreed),
      { kind: 'verbatim', text: cleanWords(asked.consent), language: writer.tag },
      paragraph(words.newsletter.otherwise),
      { kind: 'link', name: words.newsletter.stop, href: asked.stopLink },
    ],
  };
}
