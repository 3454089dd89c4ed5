import { orderFields, toPiecesField } from '@stallkeep/buying/fields';
import type { OrderFormView } from '@stallkeep/buying/views';
import { LONGEST_MESSAGE, listAllowed, withdraw } from '@stallkeep/orders';
import { orderFormHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { answerDone, renderForm, renderKeyReused, renderRefusal, toBack } from './answer-form.server.ts';
import { findWordsFault, hashForm, makeKey, readField, readKey, readPieces } from './form-body.ts';
import { findLine, listNameable, sayLine, toLinesField } from './line-words.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';

const HEADING = 'Withdraw from the contract';

/** The first of the two steps the law asks for: what it is about. */
export async function answerWithdraw(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  if (listAllowed(visit.order, visit.rights, 'withdraw').length === 0) return refuseAll(desk, visit);
  return renderForm(desk, visit, toFirstStep(visit));
}

/** The first step leads to the second; the second is the withdrawal, acknowledged with its date and time on the page and by letter. */
export async function submitWithdraw(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const { form } = request;
  const words = readField(form, orderFields.words);
  const pieces = readPieces(form, listNameable(visit.order));
  if (pieces.kind === 'foreign') {
    return renderRefusal(desk, visit, { heading: HEADING, refused: { kind: 'refused', reason: 'foreign' } });
  }
  const wordsFault = findWordsFault(words, { isNeeded: undefined });
  if (pieces.kind === 'fault' || wordsFault !== undefined) {
    const faults = {
      ...(pieces.kind === 'fault' ? { lines: pieces.error } : {}),
      ...(wordsFault ? { words: wordsFault } : {}),
    };
    return renderForm(desk, visit, toFirstStep(visit, { form, faults }), 422);
  }
  if (readField(form, orderFields.step) !== 'confirm') {
    if (listAllowed(visit.order, visit.rights, 'withdraw').length === 0) return refuseAll(desk, visit);
    return renderForm(desk, visit, toSecondStep(visit, { lines: pieces.lines, words }));
  }
  const answer = await withdraw(desk.orders, {
    orderId: visit.order.id,
    lines: pieces.lines,
    words,
    key: readKey(form),
    bodyHash: await hashForm(form),
  });
  switch (answer.kind) {
    case 'acknowledged':
      return answerDone(visit, 'withdrawn', '#cases');
    case 'key_reused':
      return renderKeyReused(desk, visit);
    case 'refused':
      return renderRefusal(desk, visit, { heading: HEADING, refused: answer });
  }
}

function refuseAll(desk: Desk, visit: OrderVisit): Promise<Answer> {
  const [first] = toLinesField(visit, { what: 'withdraw', label: '' }).without;
  return renderRefusal(desk, visit, { heading: HEADING, text: first?.why ?? 'There is nothing to withdraw from.' });
}

function toFirstStep(
  visit: OrderVisit,
  sent?: { readonly form: FormData; readonly faults: { readonly lines?: string; readonly words?: string } },
): OrderFormView {
  return {
    kind: 'order_form',
    heading: HEADING,
    back: toBack(visit),
    intro: [
      'You need no reason. What you do not have yet stays with the seller; what you have you send back within 14 days after this.',
      'You are paid back what you paid for it, and the usual way to you as well where you withdraw from all that came with it.',
    ],
    form: {
      action: orderFormHref(visit.token, 'withdraw'),
      fields: [
        toLinesField(visit, {
          what: 'withdraw',
          label: 'What do you withdraw from?',
          ...(sent === undefined ? {} : { form: sent.form }),
          ...(sent?.faults.lines === undefined ? {} : { error: sent.faults.lines }),
        }),
        {
          kind: 'words',
          name: orderFields.words,
          label: 'Anything you want to say (you need not)',
          value: sent === undefined ? '' : readField(sent.form, orderFields.words),
          longest: LONGEST_MESSAGE,
          ...(sent?.faults.words === undefined ? {} : { error: sent.faults.words }),
        },
        { kind: 'hidden', name: orderFields.step, value: 'review' },
      ],
      submit: 'Continue',
      after: 'Nothing happens yet: you confirm on the next page.',
    },
  };
}

function toSecondStep(
  visit: OrderVisit,
  {
    lines,
    words,
  }: { readonly lines: readonly { readonly lineId: string; readonly quantity: number }[]; readonly words: string },
): OrderFormView {
  const { order } = visit;
  const named = lines.flatMap(({ lineId, quantity }) => {
    const line = findLine(order, lineId);
    return line === undefined
      ? []
      : [{ name: `${quantity} × ${sayLine(line)}`, value: visit.say(line.unitPriceMinor * quantity) }];
  });
  return {
    kind: 'order_form',
    heading: 'Confirm your withdrawal',
    back: toBack(visit),
    intro: [],
    form: {
      action: orderFormHref(visit.token, 'withdraw'),
      key: makeKey(),
      fields: [
        {
          kind: 'facts',
          label: `You withdraw from the contract about this, of order ${order.reference}${order.buyer === undefined ? '' : `, ${order.buyer.name}`}:`,
          facts: [...named, ...(words.trim() === '' ? [] : [{ name: 'You write', value: words.trim() }])],
        },
        ...lines.map(({ lineId, quantity }) => ({
          kind: 'hidden' as const,
          name: toPiecesField(lineId),
          value: String(quantity),
        })),
        { kind: 'hidden', name: orderFields.words, value: words },
        { kind: 'hidden', name: orderFields.step, value: 'confirm' },
      ],
      submit: 'Confirm withdrawal',
      after: 'You get an acknowledgement with date and time, on the page of your order and by letter.',
    },
  };
}
