import {
  answerContact,
  type CaseAnswer,
  type ContactAnswer,
  closeCase,
  closeContact,
  completeRefund,
  decideCase,
  findCasePhoto,
  findOrderOfCase,
  findRefund,
  readTalk,
  receiveCase,
  refuseCase,
} from '@stallkeep/orders';
import { z } from 'zod';
import { plainBody } from '../../encoded-body.server.ts';
import type { Desk, DeskRoute } from '../desk.ts';
import { openGoods } from '../lines/goods.server.ts';
import { type AgreeExchangeAnswer, agreeToCase } from '../order/agree-exchange.server.ts';
import { giveDueRefunds } from '../payments/give-refunds.server.ts';
import { filledText, flag, nothing, slug, text, uuid } from './asked.ts';
import { problems } from './problems.ts';
import { refuse, type SellerOutcome, sellerGet, sellerPost, value } from './seller-route.server.ts';

const words = text(4000).default('');

export const talkRoutes: readonly DeskRoute[] = [
  sellerGet('/api/seller/talk', z.strictObject({ event: slug, settled: flag }), async (desk, { asked }) => {
    const market = await openGoods(desk).findMarket(asked.event);
    if (market === undefined) return refuse(problems.unknownEvent);
    const question = { eventId: market._id, eventSlug: market.slug, withSettled: asked.settled === 'yes' };
    return value(await readTalk(desk.orders, question));
  }),

  sellerPost(
    '/api/seller/contacts/:contact/answer',
    z.strictObject({ words: filledText(4000) }),
    async (desk, { params, asked }) =>
      toContactOutcome(await answerContact(desk.orders, { contactId: params['contact'] ?? '', words: asked.words })),
  ),
  sellerPost('/api/seller/contacts/:contact/close', nothing, async (desk, { params }) =>
    toContactOutcome(await closeContact(desk.orders, { contactId: params['contact'] ?? '' })),
  ),

  caseStep('agree', z.strictObject({ words }), (desk, caseId, asked) => agreeToCase(desk, { caseId, ...asked })),
  caseStep('refuse', z.strictObject({ words: filledText(4000) }), (desk, caseId, asked) =>
    refuseCase(desk.orders, { caseId, ...asked }),
  ),
  caseStep(
    'receive',
    z.strictObject({
      words,
      lines: z.array(z.strictObject({ lineId: uuid, isResaleable: z.boolean() })).max(100),
    }),
    (desk, caseId, asked) => receiveCase(desk.orders, { caseId, ...asked }),
  ),
  caseStep('decide', z.strictObject({ words, refundMinor: z.int().min(0).max(1_000_000_000) }), decide),
  caseStep('close', z.strictObject({ words }), (desk, caseId, asked) => closeCase(desk.orders, { caseId, ...asked })),

  sellerPost('/api/seller/refunds/:refund/done', nothing, async (desk, { params }) => {
    const refundId = uuid.safeParse(params['refund']);
    const found = refundId.success ? await findRefund(desk.orders.db, refundId.data) : undefined;
    if (found === undefined || !refundId.success) return refuse(refundProblems.unknown);
    if (found.method === 'stripe' && found.state !== 'done') {
      // It goes back the way it came; a hand cannot give it.
      await giveDueRefunds(desk, found.orderId);
      const after = await findRefund(desk.orders.db, refundId.data);
      return after?.state === 'done' ? value({ isRepeat: false }) : refuse(refundProblems.provider);
    }
    const answer = await completeRefund(desk.orders, { refundId: refundId.data, by: 'seller' });
    if (answer.kind === 'done') return value({ isRepeat: answer.isRepeat });
    return refuse(answer.reason === 'failed' ? refundProblems.failed : refundProblems.unknown);
  }),

  sellerGet('/api/seller/orders/:order/photos/:photo', nothing, async (desk, { params }) => {
    const [orderId, photoId] = [uuid.safeParse(params['order']), uuid.safeParse(params['photo'])];
    const photo =
      orderId.success && photoId.success
        ? await findCasePhoto(desk.orders.db, { orderId: orderId.data, photoId: photoId.data })
        : undefined;
    if (photo === undefined) return refuse(problems.unknownOrder);
    return {
      kind: 'answer',
      answer: { status: 200, headers: { 'content-type': photo.mediaType }, body: plainBody(Buffer.from(photo.bytes)) },
    };
  }),
];

async function decide(
  desk: Desk,
  caseId: string,
  asked: { readonly words: string; readonly refundMinor: number },
): Promise<CaseAnswer> {
  const answer = await decideCase(desk.orders, { caseId, ...asked });
  if (answer.kind === 'done' && answer.settlement.kind === 'refund') {
    const orderId = await findOrderOfCase(desk.orders.db, caseId);
    // What was paid online goes back at once; what was paid at the stall is given by hand.
    if (orderId !== undefined) await giveDueRefunds(desk, orderId);
  }
  return answer;
}

const refundProblems = {
  unknown: {
    status: 404,
    reason: 'unknown_refund',
    title: 'There is no such refund',
    detail: 'Reload, and look at the order again.',
  },
  failed: {
    status: 409,
    reason: 'failed',
    title: 'This refund failed',
    detail: 'Look at the payment with the provider, and give the money back there.',
  },
  provider: {
    status: 503,
    reason: 'provider_unreachable',
    title: 'The payment provider did not give it back yet',
    detail: 'It stays owed to the buyer. Try again in a minute.',
  },
} as const;

function caseStep<S extends z.ZodType>(
  step: string,
  schema: S,
  run: (desk: Desk, caseId: string, asked: z.output<S>) => Promise<AgreeExchangeAnswer>,
): DeskRoute {
  return sellerPost(`/api/seller/cases/:case/${step}`, schema, async (desk, { params, asked }) =>
    toCaseOutcome(await run(desk, params['case'] ?? '', asked)),
  );
}

const CASE_REFUSALS: Readonly<
  Record<
    Extract<CaseAnswer, { kind: 'refused' }>['reason'],
    { readonly status: number; readonly title: string; readonly detail: string }
  >
> = {
  unknown_case: { status: 404, title: 'There is no such case', detail: 'Reload, and look again.' },
  wrong_state: {
    status: 409,
    title: 'This cannot be done with it now',
    detail: 'Another step comes first, or somebody settled it meanwhile. Reload, and look again.',
  },
  words_missing: { status: 422, title: 'Say why', detail: 'A refusal needs its reason in words: the buyer reads it.' },
  too_long: { status: 422, title: 'That is too long', detail: 'Write at most 4,000 characters.' },
  bad_amount: {
    status: 422,
    title: 'So much cannot be given back',
    detail: 'Not more than was paid, less what was given back already.',
  },
  foreign_line: { status: 422, title: 'That is not part of this case', detail: 'Reload, and look again.' },
};

const EXCHANGE_REFUSALS: Readonly<Record<Extract<AgreeExchangeAnswer, { kind: 'not_to_be_had' }>['reason'], string>> = {
  gone: 'What the buyer wants instead is not there now, or has no date. Make it available, or refuse with your reason.',
  erased: "The buyer's name was erased from this order, so nothing can be sent to them. Settle it with a refund.",
  changed: 'Somebody was quicker while we looked. Try again.',
};

function toCaseOutcome(answer: AgreeExchangeAnswer): SellerOutcome {
  if (answer.kind === 'done') return value(answer);
  if (answer.kind === 'not_to_be_had') {
    const title = 'The exchange cannot be made now';
    return refuse({
      status: 409,
      reason: `exchange_${answer.reason}`,
      title,
      detail: EXCHANGE_REFUSALS[answer.reason],
    });
  }
  return refuse({ reason: answer.reason, ...CASE_REFUSALS[answer.reason] });
}

const CONTACT_REFUSALS: Readonly<
  Record<
    Extract<ContactAnswer, { kind: 'refused' }>['reason'],
    { readonly status: number; readonly title: string; readonly detail: string }
  >
> = {
  unknown_contact: { status: 404, title: 'There is no such message', detail: 'Reload, and look again.' },
  closed: { status: 409, title: 'This was settled meanwhile', detail: 'The buyer can write again from their order.' },
  empty: { status: 422, title: 'Write something first', detail: 'The buyer reads it as you write it.' },
  too_long: { status: 422, title: 'That is too long', detail: 'Write at most 4,000 characters.' },
};

function toContactOutcome(answer: ContactAnswer): SellerOutcome {
  if (answer.kind === 'done') return value({ kind: 'done' });
  return refuse({ reason: answer.reason, ...CONTACT_REFUSALS[answer.reason] });
}
