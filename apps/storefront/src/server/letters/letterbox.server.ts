import { type Deliver, type OutboxOptions, startOutbox } from '@stallkeep/orders';
import type { Log } from '../log.server.ts';
import { type LetterSources, loadLetter } from './load-letter.server.ts';
import { type MailServer, openMailServer } from './smtp.server.ts';

export interface LetterboxOptions extends LetterSources {
  readonly log: Log;
  /** Absent: letters are kept here for the seller to read, and none is sent. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** For tests. */
  readonly outbox?: Pick<OutboxOptions, 'restMs' | 'graceMs' | 'maxAttempts'>;
}

export interface Letterbox {
  /** Where letters go. */
  readonly kind: 'smtp' | 'local';
  /** Something was written: look now. */
  wake(): void;
  /** Takes nothing more, lets what is under way finish for some seconds, gives back the rest. */
  stop(): Promise<void>;
}

/** Composes and sends what the outbox holds, from now until it is stopped. Says what goes wrong in words of ours, never whom it was for. */
export function openLetterbox(options: LetterboxOptions): Letterbox {
  const { orders, log, mail, outbox = {} } = options;
  const server = mail === undefined ? undefined : openMailServer(mail);
  const worker = startOutbox(orders, makeDeliver(options, server), {
    ...outbox,
    onProblem: ({ id, kind, attempts, reason, outcome }) =>
      log.warn('letter_not_delivered', { id, kind, attempts, reason, outcome }),
    onTrouble: (reason) => log.warn('outbox_unreachable', { reason }),
  });
  return {
    kind: server === undefined ? 'local' : 'smtp',
    wake: worker.wake,
    stop: async () => {
      await worker.stop();
      server?.close();
    },
  };
}

/**
 * Delivers one letter: sent, where there is a mail server, and kept. What is kept is written with the row that marks it done, so a letter
 * is kept once; by mail it is sent at least once, with one Message-ID.
 */
export function makeDeliver(sources: LetterSources, server: MailServer | undefined): Deliver {
  return async (row, signal) => {
    const loaded = await loadLetter(sources, row);
    if (loaded.kind === 'nobody') return { kind: 'dropped', reason: loaded.reason };
    const { to, letter, headers } = loaded;
    await server?.send({ id: row.id, to, ...letter, headers }, signal);
    return {
      kind: 'done',
      record: async (tx) => {
        await tx
          .insertInto('letters')
          .values({
            id: row.id,
            order_id: row.orderId,
            to_address: to.address,
            ...letter,
            sent_by: server === undefined ? 'local' : 'smtp',
          })
          .execute();
      },
    };
  };
}
