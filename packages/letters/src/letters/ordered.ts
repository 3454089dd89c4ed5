import type { LetterFacts, LineFacts, OrderFacts, PartFacts } from '../facts.ts';
import { cleanName, cleanSentence } from '../layout/clean.ts';
import type { Piece } from '../layout/piece.ts';
import { type Draft, facts, heading, hello, linkOrder, paragraph, toPayment, toPlace, type Writer } from './writer.ts';

/** The confirmation: the promise as it was sold, what it costs, and how to change one's mind. */
export function writeConfirmed(writer: Writer, order: LetterFacts['order_confirmed']): Draft {
  const { words } = writer;
  return {
    subject: words.confirmed.subject(order.reference, cleanName(order.eventName)),
    pieces: [
      hello(writer, order),
      paragraph(words.confirmed.opening(cleanName(order.eventName))),
      ...order.parts.flatMap((part) => writePart(writer, order, part)),
      ...(order.parts.some(({ kind }) => kind === 'pickup')
        ? [{ kind: 'code', label: words.codeLabel, code: order.collectCode } as const]
        : []),
      heading(words.confirmed.totals),
      facts([
        [words.nameGoods, writer.money(order.goodsMinor)],
        [words.nameCarriage, order.carriageMinor === 0 ? words.free : writer.money(order.carriageMinor)],
        [words.nameTotal, writer.money(order.totalMinor)],
        [words.namePay, toPayment(writer, order)],
        [words.nameAddress, order.address === undefined ? undefined : cleanName(order.address)],
      ]),
      ...linkOrder(writer, order),
      paragraph(words.orderLinkNote),
      heading(words.confirmed.mind),
      ...writeTerms(writer, order),
    ],
  };
}

function writePart(writer: Writer, order: OrderFacts, part: PartFacts): readonly Piece[] {
  const { words, money } = writer;
  const place = part.kind === 'pickup' ? toPlace(writer, part) : undefined;
  return [
    heading(words.from(cleanName(part.sellerName), cleanName(part.optionTitle))),
    { kind: 'verbatim', text: cleanSentence(part.sentence), language: order.locale },
    ...(place === undefined ? [] : [facts([[words.namePlace, place]])]),
    {
      kind: 'list',
      items: part.lines.map(({ quantity, title, lineMinor }) =>
        words.priced(words.quantity(quantity, cleanName(title)), money(lineMinor)),
      ),
    },
    ...(part.remedy === '' ? [] : [paragraph(words.lateThen(cleanSentence(part.remedy)))]),
  ];
}

/** What was agreed about giving it back, line by line where lines differ. */
function writeTerms({ words }: Writer, { parts }: OrderFacts): readonly Piece[] {
  const lines = parts.flatMap((part) => part.lines);
  const free = lines.filter(({ exemption }) => exemption === '');
  const exempt = lines.filter(({ exemption }) => exemption !== '');
  const byDays = groupTitles(free, ({ returnDays }) => returnDays);
  const byMonths = groupTitles(lines, ({ guaranteeMonths }) => guaranteeMonths);
  const [shortest] = byDays;
  return [
    paragraph(words.confirmed.cancel),
    ...(shortest === undefined ? [] : [paragraph(words.confirmed.withdraw(shortest.value))]),
    ...(byDays.length > 1
      ? [{ kind: 'list', items: byDays.map((one) => words.confirmed.withdrawLines(one.value, one.titles)) } as const]
      : []),
    ...(free.length === 0
      ? []
      : [
          paragraph(free.some((line) => line.buyerPaysReturn) ? words.confirmed.buyerPays : words.confirmed.sellerPays),
        ]),
    ...(exempt.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: exempt.map(({ title, exemption }) => words.confirmed.exempt(cleanName(title), cleanName(exemption))),
          } as const,
        ]),
    ...byMonths.map((one) =>
      paragraph(
        byMonths.length === 1
          ? words.confirmed.guarantee(one.value)
          : words.confirmed.guaranteeLines(one.value, one.titles),
      ),
    ),
  ];
}

/** Titles by what their lines have in common, the least first. */
function groupTitles(
  lines: readonly LineFacts[],
  toValue: (line: LineFacts) => number,
): readonly { readonly value: number; readonly titles: string }[] {
  const values = [...new Set(lines.map(toValue))].sort((a, b) => a - b);
  return values.map((value) => ({
    value,
    titles: [...new Set(lines.filter((line) => toValue(line) === value).map(({ title }) => cleanName(title)))].join(
      ', ',
    ),
  }));
}

export function writePaymentWaiting(writer: Writer, order: LetterFacts['payment_waiting']): Draft {
  const { words } = writer;
  return {
    subject: words.paymentWaiting.subject(order.reference),
    pieces: [
      hello(writer, order),
      paragraph(words.paymentWaiting.opening(cleanName(order.eventName))),
      ...(order.heldUntil === undefined
        ? []
        : [paragraph(words.paymentWaiting.held(writer.until(order.heldUntil, order.zone)))]),
      facts([[words.namePay, writer.money(order.payment.amountMinor)]]),
      ...linkOrder(writer, order, words.paymentWaiting.link),
    ],
  };
}
