/** Classes and codes of PostgreSQL that say "not now": connection, resources, an operator's stop, a lock or time that ran out, a race. */
const PASSING_SQLSTATES = /^(?:08|53|57P0|57014|55P03|40001|40P01|25P0[34])/;

const PASSING_SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EAI_AGAIN',
]);

/** What the driver says, without a code, where its own patience ended or the other end went away. */
const PASSING_WORDS =
  /^(?:timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Whether what failed may work again by itself, so that asking again is the thing to do. Looks into causes, five deep. Total. */
export function isPassingFailure(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('retryable' in at && typeof at.retryable === 'boolean') return at.retryable;
    if (PASSING_WORDS.test(at.message)) return true;
    const code = 'code' in at && typeof at.code === 'string' ? at.code : undefined;
    // ENOENT is a database's socket that is not there; of a file it is a mistake of ours.
    if (code === 'ENOENT' && !('syscall' in at && at.syscall === 'connect')) continue;
    if (code !== undefined && (PASSING_SYSTEM_CODES.has(code) || isPassingState(at, code))) return true;
  }
  return false;
}

function isPassingState(error: Error, code: string): boolean {
  return 'severity' in error && code.length === 5 && PASSING_SQLSTATES.test(code);
}
