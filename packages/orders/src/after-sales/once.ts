import type { Instant } from '@stallkeep/promise';
import { type Tx, withOrderLock } from '../acceptance/order-lock.ts';
import { type KeyReused, runOnceInside } from '../acceptance/run-once.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import type { OrderRecord } from '../timeline/order-record.ts';
import { requireOrder } from '../timeline/read-order.ts';
import type { Refusal } from './rights.ts';

/** What makes sending a form twice do it once. */
export interface FormOnce {
  /** Rendered into the form: 16 to 128 letters. */
  readonly key: string;
  /** SHA-256 of what was sent, hex. */
  readonly bodyHash: string;
}

/** Nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason:
    | Refusal
    /** A line, part or case that is not of this order. */
    | 'foreign'
    /** No line or part was named. */
    | 'nothing_named'
    /** Fewer than one, more than there are, or no whole number. */
    | 'bad_quantity'
    /** The seller takes it back another way. */
    | 'bad_way'
    | 'too_long'
    | 'empty';
  /** When it became too late, where it is too late. */
  readonly since?: Instant | undefined;
}

export const refuse = (reason: Refused['reason']): Refused => ({ kind: 'refused', reason });

export interface OnceScene {
  readonly tx: Tx;
  /** As it stands under the lock. */
  readonly order: OrderRecord;
  readonly now: Instant;
}

/**
 * Acts upon a form about an order once, with the order locked. A form that is refused leaves nothing behind, not even its key: put
 * right, it may be sent again.
 */
export async function onceForOrder<T extends { readonly kind: string }>(
  context: OrdersContext,
  request: FormOnce & { readonly orderId: string; readonly scope: string },
  run: (scene: OnceScene) => Promise<T | Refused>,
): Promise<T | Refused | KeyReused> {
  const { orderId, scope, key, bodyHash } = request;
  try {
    return await withOrderLock(context, orderId, (tx, now) =>
      runOnceInside<T | Refused>(tx, { scope: `${scope}:${orderId}`, key, bodyHash }, async () => {
        const answer = await run({ tx, order: await requireOrder(tx, orderId), now });
        if (isRefused(answer)) throw new RefusedForm(answer);
        return answer;
      }),
    );
  } catch (error) {
    if (error instanceof RefusedForm) return error.answer;
    throw error;
  }
}

function isRefused(answer: { readonly kind: string }): answer is Refused {
  return answer.kind === 'refused';
}

/** Thrown to take back all a form began to write; caught where the form is answered. */
class RefusedForm extends Error {
  override readonly name = 'RefusedForm';
  readonly answer: Refused;

  constructor(answer: Refused) {
    super(`The form was refused: ${answer.reason}`);
    this.answer = answer;
  }
}
