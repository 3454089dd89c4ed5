import { orderFields } from '@stallkeep/buying/fields';
import type { FormView, OrderFormView } from '@stallkeep/buying/views';
import { contactTopics, LONGEST_MESSAGE, openContact } from '@stallkeep/orders';
import { orderFormHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { answerDone, renderForm, renderKeyReused, renderRefusal, toBack } from './answer-form.server.ts';
import { findWordsFault, hashForm, makeKey, readField, readKey, readOne } from './form-body.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';

export const topicNames: Readonly<Record<(typeof contactTopics)[number], string>> = {
  collecting: 'Collecting it',
  delivery: 'Its delivery',
  product: 'What I bought',
  problem: 'Something is wrong',
  payment: 'The payment',
  other: 'Something else',
};

export async function submitContact(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const { form } = request;
  const words = readField(form, orderFields.words);
  const topic = readOne(form, orderFields.topic, contactTopics);
  const fault = findWordsFault(words, { isNeeded: 'Write what you want to say.' });
  if (topic === undefined || fault !== undefined) {
    const faults = {
      ...(topic === undefined ? { topic: 'Choose what it is about.' } : {}),
      ...(fault ? { words: fault } : {}),
    };
    return renderForm(desk, visit, toContactPage(visit, { form, faults }), 422);
  }
  const answer = await openContact(desk.orders, {
    orderId: visit.order.id,
    topic,
    words,
    key: readKey(form),
    bodyHash: await hashForm(form),
  });
  switch (answer.kind) {
    case 'sent':
      return answerDone(visit, 'sent', '#contact');
    case 'key_reused':
      return renderKeyReused(desk, visit);
    case 'refused':
      return renderRefusal(desk, visit, { heading: 'Write to the seller', refused: answer });
  }
}

export interface ContactFaults {
  readonly form: FormData;
  readonly faults: { readonly topic?: string; readonly words?: string };
}

function toContactPage(visit: OrderVisit, sent: ContactFaults): OrderFormView {
  return {
    kind: 'order_form',
    heading: 'Write to the seller',
    back: toBack(visit),
    intro: [],
    form: toContactForm(visit, sent),
  };
}

export function toContactForm({ token, order }: OrderVisit, sent?: ContactFaults): FormView {
  const usual = order.parts.every(({ kind }) => kind === 'pickup') ? 'collecting' : 'delivery';
  return {
    action: orderFormHref(token, 'contact'),
    key: makeKey(),
    fields: [
      {
        kind: 'select',
        name: orderFields.topic,
        label: 'What is it about?',
        options: contactTopics.map((topic) => ({ value: topic, label: topicNames[topic] })),
        value: sent === undefined ? usual : readField(sent.form, orderFields.topic),
        ...(sent?.faults.topic === undefined ? {} : { error: sent.faults.topic }),
      },
      {
        kind: 'words',
        name: orderFields.words,
        label: 'Your message',
        value: sent === undefined ? '' : readField(sent.form, orderFields.words),
        longest: LONGEST_MESSAGE,
        ...(sent?.faults.words === undefined ? {} : { error: sent.faults.words }),
      },
    ],
    submit: 'Send it',
    after:
      order.buyer?.email === undefined
        ? 'The answer stands here.'
        : 'The answer stands here, and comes to you by e-mail.',
  };
}
