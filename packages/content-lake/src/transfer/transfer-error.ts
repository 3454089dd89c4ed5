/**
 * Why content could not be moved, though the file is not at fault.
 * - `file-system`: the file is missing, breaks off, or cannot be written.
 * - `incomplete-export`: the dataset names assets that could not be read.
 * - `remote`: the lake or Sanity refused, or could not be reached; `cause` is what it said.
 */
export type TransferReason = 'file-system' | 'incomplete-export' | 'remote';

export class TransferError extends Error {
  readonly reason: TransferReason;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
  readonly operation: 'export' | 'import';

  constructor(
    message: string,
    details: {
      readonly reason: TransferReason;
      readonly retryable: boolean;
      readonly operation: 'export' | 'import';
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: details.cause });
    this.name = 'TransferError';
    this.reason = details.reason;
    this.retryable = details.retryable;
    this.operation = details.operation;
  }
}

export function toMessage(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Any failure as one of ours. What the other side answers is retryable unless it says that the request itself is wrong. */
export function toTransferError(operation: 'export' | 'import', cause: unknown): TransferError {
  if (cause instanceof TransferError) return cause;
  const message = `The ${operation} failed: ${toMessage(cause)}`;
  if (cause instanceof Error && 'syscall' in cause && 'path' in cause) {
    return new TransferError(message, { reason: 'file-system', retryable: false, operation, cause });
  }
  const status =
    cause instanceof Error && 'statusCode' in cause && typeof cause.statusCode === 'number'
      ? cause.statusCode
      : undefined;
  const retryable = status === undefined || status >= 500 || status === 429;
  return new TransferError(message, { reason: 'remote', retryable, operation, cause });
}
