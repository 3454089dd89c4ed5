import type { Instant } from '@stallkeep/promise';
import { type Refused, refuse } from '../after-sales/once.ts';
import type { LineRights, Rights } from '../after-sales/rights.ts';
import { cleanText } from '../after-sales/texts.ts';
import type { Database } from '../database/database.ts';
import type { CaseKind, CaseState } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import { type CaseLineRecord, listLines, type OrderRecord, type ReturnWay } from '../timeline/order-record.ts';

export interface AskedLine {
  readonly lineId: string;
  readonly quantity: number;
  readonly wantedSku?: string;
}

/** The lines a buyer named, checked against what they may do with each. Named twice, a line counts once with the sum. */
export function readAskedLines(
  order: OrderRecord,
  rights: Rights,
  asked: { readonly what: Exclude<keyof LineRights, 'lineId'>; readonly lines: readonly AskedLine[] },
): { readonly kind: 'lines'; readonly lines: readonly CaseLineRecord[] } | Refused {
  const own = new Map(listLines(order).map((line) => [line.id, line]));
  const named = new Map<string, CaseLineRecord>();
  for (const { lineId, quantity, wantedSku } of asked.lines) {
    if (!own.has(lineId)) return refuse('foreign');
    if (!Number.isInteger(quantity) || quantity < 1) return refuse('bad_quantity');
    const before = named.get(lineId)?.quantity ?? 0;
    named.set(lineId, { lineId, quantity: before + quantity, wantedSku, isResaleable: undefined });
  }
  if (named.size === 0) return refuse('nothing_named');
  for (const line of named.values()) {
    const verdict = rights.lines.find(({ lineId }) => lineId === line.lineId)?.[asked.what];
    if (verdict === undefined) return refuse('foreign');
    if (verdict.kind === 'refused') return verdict;
    if (line.quantity > verdict.quantity) return refuse('bad_quantity');
  }
  return { kind: 'lines', lines: [...named.values()] };
}

export interface NewCase {
  readonly orderId: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** A code, such as "too_small"; empty where none was given. */
  readonly reason: string;
  readonly lines: readonly CaseLineRecord[];
  /** What the buyer wrote; may be empty. */
  readonly words: string;
  readonly way?: ReturnWay | undefined;
  readonly wish?: 'refund' | 'replacement' | 'repair' | undefined;
  /** Whether its receipt is confirmed with it. */
  readonly acknowledged?: true;
  readonly now: Instant;
}

export async function insertCase(tx: Database, one: NewCase): Promise<string> {
  const { now } = one;
  const { id } = await tx
    .insertInto('cases')
    .values({
      order_id: one.orderId,
      kind: one.kind,
      state: one.state,
      reason: one.reason,
      way: one.way ?? null,
      wish: one.wish ?? null,
      opened_at: toTime(now),
      acknowledged_at: one.acknowledged === true ? toTime(now) : null,
      received_at: null,
      decided_at: one.state === 'decided' ? toTime(now) : null,
      closed_at: null,
      refund_minor: null,
      next_order_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('case_lines')
    .values(
      one.lines.map((line) => ({
        case_id: id,
        line_id: line.lineId,
        quantity: line.quantity,
        wanted_sku: line.wantedSku ?? null,
        is_resaleable: null,
      })),
    )
    .execute();
  await addCaseMessage(tx, { caseId: id, orderId: one.orderId, by: 'buyer', words: one.words, now });
  return id;
}

/** Nothing is kept where nothing was written. */
export async function addCaseMessage(
  tx: Database,
  message: {
    readonly caseId: string;
    readonly orderId: string;
    readonly by: 'buyer' | 'seller';
    readonly words: string;
    readonly now: Instant;
  },
): Promise<void> {
  const body = cleanText(message.words);
  if (body === '') return;
  await tx
    .insertInto('messages')
    .values({
      order_id: message.orderId,
      contact_id: null,
      case_id: message.caseId,
      at: toTime(message.now),
      by: message.by,
      email: null,
      body,
    })
    .execute();
}
