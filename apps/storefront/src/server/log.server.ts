/**
 * One line of JSON per happening on stderr. No personal data: no addresses, no user agents, no query strings, no cookies; a path
 * names a page, not a person.
 */

type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, error: unknown, fields?: LogFields) => void;
}

export function createLog(write: (line: string) => void, now: () => number): Log {
  const put = (level: 'info' | 'warn' | 'error', event: string, fields: LogFields): void => {
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields })}\n`);
  };
  return {
    info: (event, fields = {}) => put('info', event, fields),
    warn: (event, fields = {}) => put('warn', event, fields),
    error: (event, error, fields = {}) => put('error', event, { ...fields, ...describeError(error) }),
  };
}

/** What an error says, its causes included; the stack of the first, for the developer. Total. */
function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { message: String(error) };
  const messages: string[] = [];
  for (let at: unknown = error; at instanceof Error && messages.length < 5; at = at.cause) {
    messages.push(`${at.name}: ${describeMessage(at)}`);
  }
  // A stack begins with the message.
  const frames = error.stack?.slice(error.stack.indexOf('\n    at '));
  return { message: messages.join(' ← '), stack: `${error.name}${frames ?? ''}` };
}

/** A database repeats in its messages what was typed into a form, so of its errors only the code and where it arose are said. */
function describeMessage(error: Error): string {
  if (!('severity' in error && 'code' in error)) return error.message;
  const where = ['table', 'constraint', 'routine'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [`${name} ${value}`] : [];
  });
  return `database error ${String(error.code)}${where.length === 0 ? '' : ` (${where.join(', ')})`}`;
}

export const log: Log = createLog(
  (line) => process.stderr.write(line),
  () => Date.now(),
);
