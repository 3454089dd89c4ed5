import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';

/** Something to be told, written in the transaction of what it tells of. It names rows and holds no personal data. */
export interface OutboxRow {
  /** Also the Message-ID: whoever gets it twice can tell. */
  readonly id: string;
  readonly kind: string;
  readonly orderId: string | null;
  /** JSON text of ids. */
  readonly payload: string;
  readonly createdAt: Instant;
  /** This one included. */
  readonly attempts: number;
}

export type Delivered =
  /** `record` is written in the transaction that marks the row done, so that a record kept here is kept exactly once. */
  | { readonly kind: 'done'; readonly record?: (tx: Database) => Promise<void> }
  /** There is nobody to tell, and never will be. The reason is kept: no personal data. */
  | { readonly kind: 'dropped'; readonly reason: string };

/**
 * Tells it. A rejection is tried again later, unless it is a DeliveryError that says it is of no use. `signal` is aborted where the
 * lease was lost or the process stops: give up then, somebody else will do it.
 */
export type Deliver = (row: OutboxRow, signal: AbortSignal) => Promise<Delivered>;

export type DeliveryReason =
  /** The transport did not answer, or not in time. */
  | 'unreachable'
  /** It answered: later. */
  | 'deferred'
  /** It answered: never, not to this address or not this letter. */
  | 'refused'
  /** It does not know us: settings are wrong. */
  | 'not_allowed'
  /** The rows the letter speaks of cannot be made a letter of: our own mistake. */
  | 'not_composed';

/** Why it was not told. The message stays in the process: mail servers put addresses into theirs. Rows and logs get the reason. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly reason: DeliveryReason;
  readonly retryable: boolean;

  constructor(reason: DeliveryReason, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(`Not delivered: ${reason}.`, { cause: options.cause });
    this.reason = reason;
    this.retryable = options.retryable;
  }
}
