import type { Instant } from '@stallkeep/promise';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import type { KeyReused } from '../acceptance/run-once.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { type FormOnce, onceForOrder, type Refused, refuse } from '../after-sales/once.ts';
import { planRights } from '../after-sales/rights.ts';
import { cleanText, countCharacters, LONGEST_MESSAGE } from '../after-sales/texts.ts';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import { listLines, type OrderRecord, type ReturnWay } from '../timeline/order-record.ts';
import { type AskedLine, insertCase, readAskedLines } from './insert-case.ts';

/** A picture as it is kept: made anew from what was sent, without what a camera writes into it. */
export interface CasePhoto {
  readonly mediaType: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export const MOST_PHOTOS = 4;

export interface OpenCaseRequest extends FormOnce {
  readonly orderId: string;
  readonly kind: 'return' | 'exchange' | 'repair' | 'claim';
  readonly lines: readonly AskedLine[];
  /** A code, such as "too_small": lower-case letters and "_", at most 60; may be empty. */
  readonly reason: string;
  /** What the buyer wrote; may be empty. */
  readonly words: string;
  /** For a return: one that the policy sold with each of its lines has. */
  readonly way?: ReturnWay | undefined;
  /** For a claim: what the buyer would like. */
  readonly wish?: 'refund' | 'replacement' | 'repair' | undefined;
  readonly photos?: readonly CasePhoto[];
}

export type OpenCaseAnswer =
  | { readonly kind: 'opened'; readonly caseId: string; readonly at: Instant }
  | Refused
  | KeyReused;

/** A buyer asks for a return, an exchange, a repair, or says that something is damaged or wrong. The seller decides about it. */
export async function openCase(context: OrdersContext, request: OpenCaseRequest): Promise<OpenCaseAnswer> {
  return await onceForOrder(context, { ...request, scope: 'case' }, async ({ tx, order, now }) => {
    const { kind, reason, words, way, wish, photos = [] } = request;
    const asked = readAskedLines(order, planRights(order, now), { what: kind, lines: request.lines });
    if (asked.kind === 'refused') return asked;
    if (countCharacters(cleanText(words)) > LONGEST_MESSAGE || !/^[a-z_]{0,60}$/.test(reason))
      return refuse('too_long');
    if (photos.length > MOST_PHOTOS) return refuse('too_long');
    const ids = asked.lines.map(({ lineId }) => lineId);
    if (kind === 'return' && !listWays(order, ids).some((one) => one === way)) return refuse('bad_way');
    if (kind === 'exchange' && asked.lines.some(({ wantedSku }) => wantedSku === undefined || wantedSku === '')) {
      return refuse('nothing_named');
    }
    const caseId = await insertCase(tx, {
      ...{ orderId: order.id, kind, state: 'asked', reason, words, now, lines: asked.lines },
      way: kind === 'return' ? way : undefined,
      wish: kind === 'claim' ? wish : undefined,
    });
    await addPhotos(tx, { caseId, photos, now });
    await addStep(tx, { orderId: order.id, by: 'buyer', kind: `${kind}_asked`, at: now, detail: { caseId } });
    await addLetter(tx, { kind: 'case_received', orderId: order.id, payload: { caseId } });
    await addEvent(tx, { kind: 'case_opened', orderId: order.id, payload: { caseId, kind } });
    return { kind: 'opened', caseId, at: now } as const;
  });
}

/** The ways back that all of these lines were sold with. */
export function listWays(order: OrderRecord, lineIds: readonly string[]): readonly ReturnWay[] {
  const lines = listLines(order).filter(({ id }) => lineIds.includes(id));
  const [first, ...rest] = lines;
  return first?.returnWays.filter((way) => rest.every(({ returnWays }) => returnWays.includes(way))) ?? [];
}

async function addPhotos(
  tx: Database,
  what: { readonly caseId: string; readonly photos: readonly CasePhoto[]; readonly now: Instant },
): Promise<void> {
  for (const { mediaType, width, height, bytes } of what.photos) {
    await tx
      .insertInto('case_photos')
      .values({ case_id: what.caseId, media_type: mediaType, width, height, bytes, at: toTime(what.now) })
      .execute();
  }
}

/** A photo of a case of this order. Undefined for another's, so that knowing an id shows nothing. */
export async function findCasePhoto(
  db: Database,
  { orderId, photoId }: { readonly orderId: string; readonly photoId: string },
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array } | undefined> {
  const row = await db
    .selectFrom('case_photos')
    .innerJoin('cases', 'cases.id', 'case_photos.case_id')
    .select(['case_photos.media_type', 'case_photos.bytes'])
    .where('case_photos.id', '=', photoId)
    .where('cases.order_id', '=', orderId)
    .executeTakeFirst();
  return row === undefined ? undefined : { mediaType: row.media_type, bytes: row.bytes };
}
