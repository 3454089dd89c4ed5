import { orderFields } from '@stallkeep/buying/fields';
import { cancelParts, chooseRemedy } from '@stallkeep/orders';
import { orderHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { seeOther } from '../see-other.ts';
import { answerDone, renderKeyReused, renderRefusal } from './answer-form.server.ts';
import { hashForm, readKey, readOne } from './form-body.ts';
import { answerNoOrder, findOrderVisit } from './open-order.server.ts';

const HEADING = 'Your choice';

/** Wait, cancel, or take what was promised for being late. */
export async function submitRemedy(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const { form, params } = request;
  const partId = params['part'] ?? '';
  const choice = readOne(form, orderFields.choice, ['wait', 'cancel', 'remedy']);
  if (choice === undefined) {
    return renderRefusal(desk, visit, { heading: HEADING, refused: { kind: 'refused', reason: 'nothing_named' } });
  }
  const once = { orderId: visit.order.id, key: readKey(form), bodyHash: await hashForm(form) };
  const answer =
    choice === 'cancel'
      ? await cancelParts(desk.orders, { ...once, partIds: [partId] })
      : await chooseRemedy(desk.orders, { ...once, partId, choice });
  switch (answer.kind) {
    case 'cancelled':
      return answerDone(visit, 'cancelled');
    case 'chosen':
      return answerDone(visit, answer.choice === 'wait' ? 'waiting' : 'remedy');
    case 'key_reused':
      return renderKeyReused(desk, visit);
    case 'refused':
      return renderRefusal(desk, visit, { heading: HEADING, refused: answer });
  }
}

/** A form's address read as a page: the order, where the form stands. */
export async function answerToOrder(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  return visit === undefined ? answerNoOrder(desk) : seeOther(orderHref(visit.token));
}
