import { orderFields } from '@stallkeep/buying/fields';
import type { OrderFormView } from '@stallkeep/buying/views';
import { cancelParts, sumMoney } from '@stallkeep/orders';
import { orderFormHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { answerDone, renderForm, renderKeyReused, renderRefusal, toBack } from './answer-form.server.ts';
import { hashForm, makeKey, readKey } from './form-body.ts';
import { sayLine } from './line-words.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';
import { sayRefusal } from './refusal-words.ts';

const HEADING = 'Cancel';

export async function answerCancel(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const [first] = visit.rights.parts;
  if (first !== undefined && visit.rights.parts.every(({ cancel }) => cancel.kind === 'refused')) {
    const why = first.cancel.kind === 'refused' ? sayRefusal(first.cancel, visit.reading) : '';
    return renderRefusal(desk, visit, { heading: 'This can no longer be cancelled', text: why });
  }
  return renderForm(desk, visit, toCancelForm(visit));
}

export async function submitCancel(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const { form } = request;
  const partIds = form.getAll(orderFields.parts).filter((value) => typeof value === 'string');
  if (partIds.length === 0) return renderForm(desk, visit, toCancelForm(visit, 'Choose at least one.'), 422);
  const answer = await cancelParts(desk.orders, {
    orderId: visit.order.id,
    partIds,
    key: readKey(form),
    bodyHash: await hashForm(form),
  });
  switch (answer.kind) {
    case 'cancelled':
      return answerDone(visit, visit.order.state === 'awaiting_payment' ? 'given-up' : 'cancelled');
    case 'key_reused':
      return renderKeyReused(desk, visit);
    case 'refused':
      return renderRefusal(desk, visit, { heading: 'This can no longer be cancelled', refused: answer });
  }
}

function toCancelForm(visit: OrderVisit, error?: string): OrderFormView {
  const { order, rights, token } = visit;
  const open = order.parts.filter(({ id }) =>
    rights.parts.some(({ partId, cancel }) => partId === id && cancel.kind === 'allowed'),
  );
  const { paidMinor } = sumMoney(order.payment);
  const isWaiting = order.state === 'awaiting_payment';
  return {
    kind: 'order_form',
    heading: isWaiting ? 'Give this order up' : HEADING,
    back: toBack(visit),
    intro: [
      'What was kept for you goes back to the seller at once, and somebody else can have it.',
      paidMinor > 0
        ? 'What you paid for it is paid back the way you paid.'
        : 'You paid nothing yet, so there is nothing to pay back.',
    ],
    form: {
      action: orderFormHref(token, 'cancel'),
      key: makeKey(),
      fields: [
        {
          kind: 'choice',
          name: orderFields.parts,
          label: 'What do you cancel?',
          pick: 'several',
          ...(error === undefined ? {} : { error }),
          choices: open.map((part) => ({
            value: part.id,
            label: part.lines.map((line) => `${line.quantity} × ${sayLine(line)}`).join('; '),
            description: `${part.optionTitle}, from ${part.sellerName}`,
            isChecked: open.length === 1 || isWaiting,
          })),
        },
      ],
      submit: isWaiting ? 'Give it up' : 'Cancel this now',
      weight: 'grave',
    },
  };
}
