import {
  delayPart,
  findOrderByCode,
  findPartZone,
  findSellerOrder,
  type HandOverAnswer,
  handOverParts,
  listOrders,
  movePart,
  partListNames,
  partStepNames,
  recordStallPayment,
} from '@stallkeep/orders';
import type { CheckIn, SellerOrder, SellerPart } from '@stallkeep/orders/seller-api';
import { addDays, toInstant, toLocalDate } from '@stallkeep/promise';
import { z } from 'zod';
import type { Desk, DeskRoute } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { documentId, filledText, instant, localDate, nothing, slug, text, uuid } from './asked.ts';
import { sayHandOverRefused, sayStepRefused } from './order-words.ts';
import { problems } from './problems.ts';
import { refuse, type SellerOutcome, sellerGet, sellerPost, value } from './seller-route.server.ts';
import { sayWindow } from './window-words.ts';

const tappedSteps = partStepNames.filter((step) => step !== 'handed_over');

export const orderRoutes: readonly DeskRoute[] = [
  sellerGet(
    '/api/seller/orders',
    z.strictObject({
      event: slug.optional(),
      seller: documentId.optional(),
      list: z.enum(partListNames).optional(),
      search: text(120).optional(),
    }),
    async (desk, { asked }) => {
      const market = asked.event === undefined ? undefined : await openGoods(desk).findMarket(asked.event);
      if (asked.event !== undefined && market === undefined) return refuse(problems.unknownEvent);
      return value(
        await listOrders(desk.orders, {
          ...(market === undefined ? {} : { eventId: market._id }),
          ...(asked.seller === undefined ? {} : { sellerId: asked.seller }),
          ...(asked.list === undefined ? {} : { list: asked.list }),
          ...(asked.search === undefined ? {} : { search: asked.search }),
        }),
      );
    },
  ),

  sellerGet('/api/seller/orders/:order', nothing, async (desk, { params }) => {
    const orderId = uuid.safeParse(params['order']);
    const order = orderId.success ? await findSellerOrder(desk.orders, orderId.data) : undefined;
    return order === undefined ? refuse(problems.unknownOrder) : value(order);
  }),

  sellerGet(
    '/api/seller/check-in',
    z.strictObject({ code: filledText(500), event: slug, on: localDate, seller: documentId.optional() }),
    async (desk, { asked }) => {
      const order = await findOrderByCode(desk.orders, asked.code);
      if (order === undefined) return refuse(problems.unknownOrder);
      return value(await toCheckIn(desk, order, asked));
    },
  ),

  sellerPost(
    '/api/seller/orders/:order/hand-over',
    z.strictObject({ partIds: z.array(uuid).min(1).max(50), payment: z.enum(['paid_now', 'as_it_is']) }),
    async (desk, { params, asked }) => {
      const orderId = uuid.safeParse(params['order']);
      if (!orderId.success) return refuse(problems.unknownOrder);
      return await answerHandOver(
        desk,
        orderId.data,
        await handOverParts(desk.orders, { orderId: orderId.data, ...asked }),
      );
    },
  ),

  sellerPost('/api/seller/orders/:order/paid', nothing, async (desk, { params }) => {
    const orderId = uuid.safeParse(params['order']);
    const answer = orderId.success
      ? await recordStallPayment(desk.orders, { orderId: orderId.data })
      : ({ kind: 'unknown' } as const);
    if (answer.kind === 'unknown') return refuse(problems.unknownOrder);
    if (answer.kind === 'paid') return value(answer);
    return refuse({
      status: 409,
      reason: 'nothing_due',
      title: 'Nothing is to be paid',
      detail: 'It was paid before, or is paid online. Nothing was changed.',
    });
  }),

  sellerPost(
    '/api/seller/parts/:part/steps',
    z.strictObject({ step: z.enum(tappedSteps) }),
    async (desk, { params, asked }) => {
      const partId = uuid.safeParse(params['part']);
      const answer = partId.success
        ? await movePart(desk.orders, { partId: partId.data, step: asked.step })
        : ({ kind: 'unknown_part' } as const);
      if (answer.kind === 'unknown_part') return refuse(problems.unknownOrder);
      if (answer.kind === 'refused')
        return refuse(
          sayStepRefused(asked.step, answer, (await findPartZone(desk.orders.db, partId.data ?? '')) ?? 'Etc/UTC'),
        );
      return value({ state: answer.state });
    },
  ),

  sellerPost(
    '/api/seller/parts/:part/delay',
    z
      .strictObject({ from: instant, until: instant, reason: filledText(500) })
      .refine(({ from, until }) => from < until, {
        path: ['until'],
        error: 'must be after it begins',
      }),
    async (desk, { params, asked }) => {
      const partId = uuid.safeParse(params['part']);
      if (!partId.success) return refuse(problems.unknownOrder);
      const { from, until } = asked;
      const answer = await delayPart(desk.orders, {
        partId: partId.data,
        ...asked,
        say: ({ locale, zone }) => sayWindow({ from, until }, { locale, zone, near: from }),
      });
      return toDelayOutcome(answer.kind);
    },
  ),
];

function toDelayOutcome(kind: Awaited<ReturnType<typeof delayPart>>['kind']): SellerOutcome {
  switch (kind) {
    case 'delayed':
      return value({ state: 'delayed' });
    case 'unknown_part':
      return refuse(problems.unknownOrder);
    case 'over':
      return refuse({
        status: 409,
        reason: 'over',
        title: 'There is nothing left to put off',
        detail: 'It was handed over, delivered or cancelled meanwhile.',
      });
    case 'past':
      return refuse({
        status: 422,
        reason: 'past',
        title: 'That time has passed',
        detail: 'Choose a time that is still to come.',
      });
    case 'not_later':
      return refuse({
        status: 422,
        reason: 'not_later',
        title: 'That is not later than what the buyer reads now',
        detail: 'A delay ends after the time that was promised. Choose a later end.',
      });
  }
}

/** Which of an order's parts can be handed over here, and what about the others. */
async function toCheckIn(
  desk: Desk,
  order: SellerOrder,
  { event, on, seller }: { readonly event: string; readonly on: string; readonly seller?: string | undefined },
): Promise<CheckIn> {
  const notHere = order.parts.flatMap((part) => {
    const reason = findWhyNotHere(part, event, seller);
    return reason === undefined ? [] : [{ partId: part.partId, reason }];
  });
  const here = order.parts.filter(({ partId }) => !notHere.some((one) => one.partId === partId));
  const days = new Set(here.flatMap((part) => findDay(part) ?? []));
  const payment = order.parts[0]?.payment;
  return {
    at: await desk.orders.readNow(desk.orders.db),
    order,
    here: here.map(({ partId }) => partId),
    notHere,
    otherDay: days.size === 0 || days.has(on) || here.some((part) => isOn(part, on)) ? null : ([...days][0] ?? null),
    dueMinor: payment?.state === 'due' && payment.method === 'stall' ? payment.amountMinor : 0,
  };
}

function findWhyNotHere(
  part: SellerPart,
  event: string,
  seller: string | undefined,
): CheckIn['notHere'][number]['reason'] | undefined {
  if (part.state === 'done') return 'already';
  if (part.kind !== 'pickup') return 'carried';
  if (!part.steps.includes('handed_over')) return 'not_live';
  if (part.eventSlug !== event) return 'other_event';
  if (seller !== undefined && part.sellerId !== seller) return 'other_seller';
  return undefined;
}

/** The local date it is to be collected on, first of all that holds now. */
function findDay(part: SellerPart): string | undefined {
  const at = part.nowFrom ?? part.slotStartsAt ?? part.promisedFrom;
  return at === null ? undefined : toLocalDate(part.zone, at);
}

/** Whether a day lies in the time in which it can be collected, kept for the buyer included. */
function isOn(part: SellerPart, on: string): boolean {
  const from = part.nowFrom ?? part.slotStartsAt ?? part.promisedFrom;
  const until = Math.max(part.heldUntil ?? 0, part.nowUntil ?? part.slotEndsAt ?? part.promisedUntil ?? 0);
  if (from === null) return true;
  const dayFrom = toInstant(part.zone, on, '00:00', 'ready');
  return from < toInstant(part.zone, addDays(on, 1), '00:00', 'ready') && until > dayFrom;
}

async function answerHandOver(desk: Desk, orderId: string, answer: HandOverAnswer): Promise<SellerOutcome> {
  if (answer.kind === 'unknown') return refuse(problems.unknownOrder);
  const order = await findSellerOrder(desk.orders, orderId);
  if (order === undefined) return refuse(problems.unknownOrder);
  if (answer.kind === 'handed_over') return value({ at: answer.at, paidMinor: answer.paidMinor, order });
  return refuse(sayHandOverRefused(answer, order));
}
