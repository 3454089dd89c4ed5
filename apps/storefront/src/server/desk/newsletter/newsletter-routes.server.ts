import type { FieldFault } from '@stallkeep/blocks/page-view';
import { findSubscriber, recordConfirmation, recordStop, recordSubscription, type Subscriber } from '@stallkeep/orders';
import { eventHref, homeHref } from '../../../paths.ts';
import { textAnswer } from '../../answers.server.ts';
import type { Desk, DeskHandler, DeskRequest, DeskRoute } from '../desk.ts';
import { isEmail, LONGEST_EMAIL, readText } from '../form-text.ts';
import { findOwnPage, findReturnPage } from '../own-page.ts';
import { seeOther } from '../see-other.ts';
import { findConsent } from './find-consent.server.ts';
import { findMarketName, findReaderWords } from './say-page.server.ts';
import { confirmLettersHref, findSubscriberId, stopLettersHref } from './subscriber-link.server.ts';

/** Letters to who asked for them: asked on a page, confirmed by the letter box, stopped by one click or by "stop". */
export const newsletterRoutes: readonly DeskRoute[] = [
  { path: '/letters', post: { guard: 'own_page', answer: subscribe, largestBytes: 8192 } },
  { path: '/letters/asked', get: showAsked },
  { path: '/letters/:token', get: (desk, request) => showSubscriber(desk, request, showConfirm) },
  {
    path: '/letters/:token/confirm',
    get: (desk, request) => showSubscriber(desk, request, showConfirm),
    post: { guard: 'own_page', answer: (desk, request) => showSubscriber(desk, request, confirm), largestBytes: 1024 },
  },
  {
    path: '/letters/:token/stop',
    get: (desk, request) => showSubscriber(desk, request, showStop),
    post: { guard: 'own_page', answer: (desk, request) => showSubscriber(desk, request, stop), largestBytes: 1024 },
  },
  // Mail programs post here by themselves (RFC 8058): the token is what shows that they may.
  { path: '/letters/:token/one-click', post: { guard: 'signature', answer: stopByMailProgram, largestBytes: 4096 } },
];

async function subscribe(desk: Desk, { form }: DeskRequest) {
  const page = findOwnPage(form.get('page'));
  // Our own forms always name their page.
  if (page === undefined) return textAnswer(400, 'The form does not say which page it was sent from.');
  const email = readText(form, 'email', { longest: LONGEST_EMAIL, isReadable: isEmail });
  const hasConsent = form.get('consent') === 'yes';
  if (email.kind === 'fault' || !hasConsent) {
    const faults: Record<string, FieldFault> = {
      ...(email.kind === 'fault' ? { email: email.fault } : {}),
      ...(hasConsent ? {} : { consent: 'missing' }),
    };
    const values = {
      email: email.kind === 'fault' ? email.typed : email.text,
      ...(hasConsent ? { consent: 'yes' } : {}),
    };
    return desk.renderReturned(page.href, { newsletterFault: { values, faults } });
  }
  const reader = await findReaderWords(desk);
  const consent = await findConsent(desk, page, reader);
  // The page is not there any more: it says so itself.
  if (consent === undefined) return seeOther(page.href);
  await recordSubscription(desk.orders, {
    email: email.text,
    eventSlug: page.event,
    locale: reader.locale,
    consent,
  });
  return seeOther(`/letters/asked?${new URLSearchParams({ page: page.href })}`);
}

async function showAsked(desk: Desk, { query }: DeskRequest) {
  const { words } = await findReaderWords(desk);
  const page = findReturnPage(query.get('page'));
  const back = page === undefined ? { href: homeHref(), name: words.start } : { href: page.href, name: words.back };
  return desk.renderPage({
    status: 200,
    title: words.asked.heading,
    ...(page === undefined ? {} : { eventSlug: page.event }),
    view: { kind: 'message', ...words.asked, links: [back] },
  });
}

interface Reader {
  readonly subscriber: Subscriber;
  readonly token: string;
  readonly name: string;
  readonly words: Awaited<ReturnType<typeof findReaderWords>>['words'];
}
type ShowReader = (desk: Desk, reader: Reader) => ReturnType<DeskHandler>;

/** Who a link was made for. A link nobody made, and one of an address that was removed since, are told apart by nobody. */
async function showSubscriber(desk: Desk, { params }: DeskRequest, show: ShowReader) {
  const token = params['token'] ?? '';
  const id = findSubscriberId(token, desk.keys);
  const subscriber = id === undefined ? undefined : await findSubscriber(desk.orders, id);
  const { words, siteTitle } = await findReaderWords(desk);
  if (subscriber === undefined) {
    const links = [{ href: homeHref(), name: words.start }];
    return desk.renderPage({
      status: 404,
      title: words.unknown.heading,
      view: { kind: 'message', ...words.unknown, links },
    });
  }
  const name = await findMarketName(desk, subscriber.eventSlug, siteTitle);
  return show(desk, { subscriber, token, name, words });
}

const showConfirm: ShowReader = (desk, reader) => {
  const { subscriber, token, name, words } = reader;
  if (subscriber.state === 'confirmed') return sayConfirmed(desk, reader);
  if (subscriber.state === 'stopped') return sayStopped(desk, reader);
  const question = words.confirm(name);
  return desk.renderPage({
    status: 200,
    title: question.heading,
    eventSlug: subscriber.eventSlug,
    view: { kind: 'confirm', ...question, action: `${confirmLettersHref(token)}/confirm`, links: [] },
  });
};

const confirm: ShowReader = async (desk, reader) => {
  if (reader.subscriber.state === 'stopped') return sayStopped(desk, reader);
  await recordConfirmation(desk.orders, reader.subscriber.id);
  return sayConfirmed(desk, reader);
};

const showStop: ShowReader = (desk, reader) => {
  const { subscriber, token, name, words } = reader;
  if (subscriber.state === 'stopped') return sayStopped(desk, reader);
  const question = words.stop(name);
  return desk.renderPage({
    status: 200,
    title: question.heading,
    eventSlug: subscriber.eventSlug,
    view: { kind: 'confirm', ...question, action: stopLettersHref(token), links: [] },
  });
};

const stop: ShowReader = async (desk, reader) => {
  await recordStop(desk.orders, reader.subscriber.id);
  return sayStopped(desk, reader);
};

async function stopByMailProgram(desk: Desk, { params }: DeskRequest) {
  const id = findSubscriberId(params['token'] ?? '', desk.keys);
  if (id === undefined) return textAnswer(404, 'This link is not known.');
  await recordStop(desk.orders, id);
  return textAnswer(200, 'No more letters.');
}

function sayConfirmed(desk: Desk, { subscriber, name, words }: Reader) {
  return sayMessage(desk, subscriber.eventSlug, { ...words.confirmed(name), back: name });
}

function sayStopped(desk: Desk, { subscriber, name, words }: Reader) {
  return sayMessage(desk, subscriber.eventSlug, { ...words.stopped, back: name });
}

function sayMessage(
  desk: Desk,
  eventSlug: string,
  { heading, text, back }: { readonly heading: string; readonly text: string; readonly back: string },
) {
  return desk.renderPage({
    status: 200,
    title: heading,
    eventSlug,
    view: { kind: 'message', heading, text, links: [{ href: eventHref(eventSlug), name: back }] },
  });
}
