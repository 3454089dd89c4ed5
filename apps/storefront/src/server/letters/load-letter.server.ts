import type { ContentSource } from '@stallkeep/content';
import { composeLetter, type Letter, type OrderFacts } from '@stallkeep/letters';
import {
  DeliveryError,
  findOrder,
  findSubscriber,
  type OrderRecord,
  type OrdersContext,
  type OutboxRow,
  type PartRecord,
} from '@stallkeep/orders';
import type { SigningKeys } from '@stallkeep/telemetry/token';
import { z } from 'zod';
import { absoluteUrl } from '../../paths.ts';
import {
  confirmLettersHref,
  makeSubscriberToken,
  oneClickStopHref,
  stopLettersHref,
} from '../desk/newsletter/subscriber-link.server.ts';
import { findOrderToken, orderHref } from '../desk/order-link.server.ts';
import { toCaseFacts, toChangeFacts, toMessageFacts, toOrderFacts, toPartFacts, toRefundFacts } from './to-facts.ts';

/** What a letter is made from. */
export interface LetterSources {
  readonly orders: OrdersContext;
  readonly content: Pick<ContentSource, 'fetchEventPage'>;
  readonly keys: SigningKeys;
  readonly siteUrl: () => string;
}

export type LoadedLetter =
  | {
      readonly kind: 'letter';
      readonly to: { readonly name: string; readonly address: string };
      readonly letter: Letter;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** There is nobody to write to: the reason is a word of ours. */
  | { readonly kind: 'nobody'; readonly reason: 'no_address' | 'erased' | 'stopped' };

/** Ids only; whatever else a note says is for others. */
const payloadShape = z.object({
  partId: z.uuid().optional(),
  partIds: z.array(z.uuid()).optional(),
  caseId: z.uuid().optional(),
  caseIds: z.array(z.uuid()).optional(),
  refundId: z.uuid().optional(),
  contactId: z.uuid().optional(),
  subscriberId: z.uuid().optional(),
});
type Payload = z.infer<typeof payloadShape>;

/**
 * The letter an outbox row stands for, made from the rows as they are now.
 *
 * @throws DeliveryError 'not_composed' where what it speaks of is not there: our own mistake, and trying again is of no use.
 */
export async function loadLetter(sources: LetterSources, row: OutboxRow): Promise<LoadedLetter> {
  const payload = readPayload(row.payload);
  if (payload.subscriberId !== undefined) return await loadNewsletter(sources, payload.subscriberId);
  if (row.orderId === null) return await loadQuestion(sources, row, requireId(payload.contactId));
  const order = await findOrder(sources.orders.db, row.orderId);
  if (order === undefined) throw notComposed();
  const { buyer } = order;
  if (buyer === undefined) return { kind: 'nobody', reason: 'erased' };
  if (buyer.email === undefined) return { kind: 'nobody', reason: 'no_address' };
  const token = findOrderToken(order.id, order.accessHash, sources.keys);
  const facts = toOrderFacts({
    order,
    buyer,
    link: token === undefined ? undefined : absoluteUrl(sources.siteUrl(), orderHref(token)),
    now: await sources.orders.readNow(sources.orders.db),
  });
  return {
    kind: 'letter',
    to: { name: buyer.name, address: buyer.email },
    letter: composeOrderLetter(row.kind, { order, facts, payload, email: buyer.email }),
    headers: {},
  };
}

interface OrderLetterRequest {
  readonly order: OrderRecord;
  readonly facts: OrderFacts;
  readonly payload: Payload;
  readonly email: string;
}

function composeOrderLetter(kind: string, { order, facts, payload, email }: OrderLetterRequest): Letter {
  const { locale } = order;
  const findRefund = (is: (refund: Refund) => boolean) => {
    const refund = order.payment?.refunds.findLast(is);
    return refund === undefined ? {} : { refund: toRefundFacts(refund) };
  };
  const requireCase = () => {
    const one = order.cases.find(({ id }) => id === payload.caseId);
    if (one === undefined) throw notComposed();
    return toCaseFacts(order, one);
  };
  switch (kind) {
    case 'order_confirmed':
      return composeLetter(kind, facts, locale);
    case 'payment_waiting':
      return composeLetter(
        kind,
        { ...facts, ...(order.heldUntil === undefined ? {} : { heldUntil: order.heldUntil }) },
        locale,
      );
    case 'ready_for_collection':
    case 'slot_changed':
    case 'not_collected':
      return composeLetter(kind, { ...facts, part: toPartFacts(requirePart(order, payload)) }, locale);
    case 'delayed':
    case 'missed':
    case 'run_cancelled': {
      const part = requirePart(order, payload);
      const said = part.remedy?.cause === 'run_cancelled' && kind === 'delayed' ? 'run_cancelled' : kind;
      return composeLetter(said, { ...facts, ...toChangeFacts(part) }, locale);
    }
    case 'order_cancelled': {
      const ids = payload.partIds;
      const cancelled = order.parts.filter(({ id }) => ids === undefined || ids.includes(id)).map(toPartFacts);
      return composeLetter(
        kind,
        { ...facts, cancelled, ...findRefund(({ reason }) => reason === 'cancelled') },
        locale,
      );
    }
    case 'refund_due_hold_expired':
      return composeLetter(kind, { ...facts, ...findRefund(({ id }) => id === payload.refundId) }, locale);
    case 'withdrawal_received': {
      const ids = payload.caseIds ?? [];
      const cases = order.cases.filter(({ id }) => ids.includes(id)).map((one) => toCaseFacts(order, one));
      if (cases.length === 0) throw notComposed();
      const refund = findRefund(({ caseId }) => caseId !== undefined && ids.includes(caseId));
      return composeLetter(kind, { ...facts, email, cases, ...refund }, locale);
    }
    case 'case_received':
    case 'case_agreed':
    case 'case_refused':
    case 'returned':
      return composeLetter(kind, { ...facts, case: requireCase() }, locale);
    case 'refunded': {
      const { refund } = findRefund(({ id }) => id === payload.refundId);
      if (refund === undefined) throw notComposed();
      return composeLetter(kind, { ...facts, refund }, locale);
    }
    case 'contact_received':
    case 'contact_answered': {
      const contact = order.contacts.find(({ id }) => id === payload.contactId);
      if (contact === undefined) throw notComposed();
      const { reference, link } = facts;
      return composeLetter(
        kind,
        {
          eventName: order.event.name,
          messages: contact.messages.map(toMessageFacts),
          order: { reference, ...(link === undefined ? {} : { link }) },
        },
        locale,
      );
    }
    default:
      throw notComposed();
  }
}

type Refund = NonNullable<OrderRecord['payment']>['refunds'][number];

function requirePart(order: OrderRecord, { partId }: Payload): PartRecord {
  const part = order.parts.find(({ id }) => id === partId);
  if (part === undefined) throw notComposed();
  return part;
}

/** Asks an address whether it wants letters. Mail programs offer to stop them with one press. */
async function loadNewsletter(sources: LetterSources, subscriberId: string): Promise<LoadedLetter> {
  const subscriber = await findSubscriber(sources.orders, subscriberId);
  if (subscriber === undefined) return { kind: 'nobody', reason: 'erased' };
  if (subscriber.state === 'stopped') return { kind: 'nobody', reason: 'stopped' };
  const row = await sources.orders.db
    .selectFrom('subscribers')
    .select('consent')
    .where('id', '=', subscriberId)
    .executeTakeFirst();
  const token = makeSubscriberToken(subscriberId, sources.keys);
  const toUrl = (href: string): string => absoluteUrl(sources.siteUrl(), href);
  return {
    kind: 'letter',
    to: { name: '', address: subscriber.email },
    letter: composeLetter(
      'newsletter_confirm',
      {
        eventName: await findEventName(sources, subscriber.eventSlug),
        confirmLink: toUrl(confirmLettersHref(token)),
        stopLink: toUrl(stopLettersHref(token)),
        consent: row?.consent ?? '',
      },
      subscriber.locale,
    ),
    headers: {
      'List-Unsubscribe': `<${toUrl(oneClickStopHref(token))}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** About no order: what somebody asked from a page, and what they were answered. */
async function loadQuestion(sources: LetterSources, row: OutboxRow, contactId: string): Promise<LoadedLetter> {
  if (row.kind !== 'contact_received' && row.kind !== 'contact_answered') throw notComposed();
  const { db } = sources.orders;
  const contact = await db.selectFrom('contacts').select('event_slug').where('id', '=', contactId).executeTakeFirst();
  if (contact === undefined) throw notComposed();
  const messages = await db
    .selectFrom('messages')
    .select(['by', 'body', 'email'])
    .where('contact_id', '=', contactId)
    .orderBy('id')
    .execute();
  if (messages.length === 0) return { kind: 'nobody', reason: 'erased' };
  const address = messages.find(({ email }) => email !== null)?.email;
  if (address === undefined || address === null) return { kind: 'nobody', reason: 'no_address' };
  return {
    kind: 'letter',
    to: { name: '', address },
    letter: composeLetter(
      row.kind,
      { eventName: await findEventName(sources, contact.event_slug), messages: messages.map(toMessageFacts) },
      'en',
    ),
    headers: {},
  };
}

/** The market's name; its slug where the content cannot be had or has it no more: a letter does not wait for that. */
async function findEventName({ content }: LetterSources, eventSlug: string): Promise<string> {
  const answer = await content.fetchEventPage(eventSlug);
  return (answer.kind === 'content' ? answer.value?.name : undefined) ?? eventSlug;
}

function readPayload(text: string): Payload {
  const read = payloadShape.safeParse(JSON.parse(text));
  if (!read.success) throw notComposed();
  return read.data;
}

function requireId(id: string | undefined): string {
  if (id === undefined) throw notComposed();
  return id;
}

function notComposed(): DeliveryError {
  return new DeliveryError('not_composed', { retryable: false });
}
