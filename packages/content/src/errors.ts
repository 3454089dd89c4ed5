import type { Issue } from '@stallkeep/promise';

/** Why content could not be had. */
export type ContentFailureReason = 'timeout' | 'unreachable' | 'refused' | 'server' | 'malformed';

/** The world failed: the content lake did not answer, or answered what cannot be read. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly reason: ContentFailureReason;
  /** Whether the same call may succeed later without anybody changing something. */
  readonly retryable: boolean;
  /** The call that failed, such as "fetchEventPage". */
  readonly operation: string;
  /** For `malformed`: everything that is wrong with the answer. */
  readonly issues: readonly Issue[];

  constructor(fields: {
    readonly reason: ContentFailureReason;
    readonly operation: string;
    readonly message: string;
    readonly cause?: unknown;
    readonly issues?: readonly Issue[];
  }) {
    super(`${fields.operation}: ${fields.message}`, { cause: fields.cause });
    this.reason = fields.reason;
    this.retryable = fields.reason === 'timeout' || fields.reason === 'unreachable' || fields.reason === 'server';
    this.operation = fields.operation;
    this.issues = fields.issues ?? [];
  }
}

/** A configuration that can never work; thrown at start, because nothing can be served with it. */
export class ContentConfigError extends Error {
  override readonly name = 'ContentConfigError';
}

/** Says in our words why a call to the content lake failed. */
export function toContentError(cause: unknown, operation: string): ContentError {
  if (cause instanceof ContentError) return cause;
  const { name, status, message } = readCause(cause);
  if (name === 'TimeoutError' || name === 'AbortError' || /timed? ?out/i.test(message)) {
    return new ContentError({ reason: 'timeout', operation, message: 'no answer in time', cause });
  }
  if (status !== undefined && status >= 500) {
    return new ContentError({ reason: 'server', operation, message: `the lake answered ${status}`, cause });
  }
  if (status !== undefined && status >= 400) {
    return new ContentError({
      reason: 'refused',
      operation,
      message: `the lake answered ${status}: ${message}`,
      cause,
    });
  }
  if (cause instanceof SyntaxError) {
    return new ContentError({ reason: 'malformed', operation, message: 'the answer is not JSON', cause });
  }
  return new ContentError({ reason: 'unreachable', operation, message, cause });
}

function readCause(cause: unknown): { name: string; status: number | undefined; message: string } {
  if (!(cause instanceof Error)) return { name: '', status: undefined, message: String(cause) };
  const status = 'statusCode' in cause && typeof cause.statusCode === 'number' ? cause.statusCode : undefined;
  return { name: cause.name, status, message: cause.message };
}
