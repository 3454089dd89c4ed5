import type { FieldFault } from '@stallkeep/blocks/page-view';
import { recordQuestion } from '@stallkeep/orders';
import { homeHref } from '../../../paths.ts';
import { textAnswer } from '../../answers.server.ts';
import type { Desk, DeskRequest, DeskRoute } from '../desk.ts';
import { isEmail, LONGEST_EMAIL, readText } from '../form-text.ts';
import { findReaderWords } from '../newsletter/say-page.server.ts';
import { findOwnPage, findReturnPage } from '../own-page.ts';
import { seeOther } from '../see-other.ts';

/** As many characters as the form lets a buyer write. */
const LONGEST_QUESTION = 2000;
const LONGEST_SKU = 100;
/** The words of the form's list; anything else a form says is "other". */
const TOPICS: ReadonlySet<string> = new Set(['product', 'promise', 'order', 'return', 'payment']);

/** A question to the seller from a page of the shop, about no order. */
export const contactRoutes: readonly DeskRoute[] = [
  { path: '/ask', post: { guard: 'own_page', answer: ask, largestBytes: 32 * 1024 } },
  { path: '/ask/sent', get: showSent },
];

async function ask(desk: Desk, { form }: DeskRequest) {
  const sku = readText(form, 'sku', { longest: LONGEST_SKU });
  const page = findOwnPage(form.get('page'), sku.kind === 'text' ? sku.text : undefined);
  // Our own forms always name their page.
  if (page === undefined) return textAnswer(400, 'The form does not say which page it was sent from.');
  const asked = form.get('topic');
  const topic = typeof asked === 'string' && TOPICS.has(asked) ? asked : 'other';
  const message = readText(form, 'message', { longest: LONGEST_QUESTION });
  const email = readText(form, 'email', { longest: LONGEST_EMAIL, isReadable: isEmail });
  if (message.kind === 'fault' || email.kind === 'fault') {
    const faults: Record<string, FieldFault> = {
      ...(message.kind === 'fault' ? { message: message.fault } : {}),
      ...(email.kind === 'fault' ? { email: email.fault } : {}),
    };
    const values = {
      topic,
      message: message.kind === 'fault' ? message.typed : message.text,
      email: email.kind === 'fault' ? email.typed : email.text,
    };
    return desk.renderReturned(page.href, { contactFault: { values, faults } });
  }
  await recordQuestion(desk.orders, {
    eventSlug: page.event,
    topic,
    email: email.text,
    message: message.text,
    ...(sku.kind === 'text' ? { sku: sku.text } : {}),
  });
  return seeOther(`/ask/sent?${new URLSearchParams({ page: page.href })}`);
}

async function showSent(desk: Desk, { query }: DeskRequest) {
  const { words } = await findReaderWords(desk);
  const page = findReturnPage(query.get('page'));
  const back = page === undefined ? { href: homeHref(), name: words.start } : { href: page.href, name: words.back };
  return desk.renderPage({
    status: 200,
    title: words.sent.heading,
    ...(page === undefined ? {} : { eventSlug: page.event }),
    view: { kind: 'message', ...words.sent, links: [back] },
  });
}
