import { DeliveryError } from '@stallkeep/orders';
import nodemailer from 'nodemailer';

/** A letter on its way. */
interface Post {
  /** Of the outbox: the same letter sent twice has the same Message-ID, and mail programs show it once. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailServer {
  /** @throws DeliveryError */
  send(post: Post, signal: AbortSignal): Promise<void>;
  close(): void;
}

/**
 * Mail through the server at `url` (smtp:// or smtps://), from `from`. A password is never sent in the clear but to this machine
 * itself. Nothing is connected before the first letter.
 */
export function openMailServer({ url, from }: { readonly url: string; readonly from: string }): MailServer {
  const { hostname, username } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    requireTLS: username !== '' && !isHere,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // Letters have no attachments; whatever stands in them opens no file and no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? hostname;
  return {
    send: async ({ id, to, subject, text, html, headers }, signal) => {
      signal.throwIfAborted();
      const sending = transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        to,
        subject,
        text,
        html,
        // No "I am away" is wanted in answer.
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        // The name of a letter's program helps only who looks for holes in it.
        xMailer: false,
      });
      try {
        await Promise.race([sending, rejectWhenAborted(signal)]);
      } catch (error) {
        sending.catch(() => {}); // given up on: it ends by itself
        throw toDeliveryError(error);
      }
    },
    close: () => transport.close(),
  };
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What went wrong, by what the server said and when. Its words stay in `cause`: they quote addresses. Total. */
function toDeliveryError(cause: unknown): DeliveryError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const answer = cause instanceof Error && 'responseCode' in cause ? Number(cause.responseCode) : 0;
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS') {
    return new DeliveryError('not_allowed', { retryable: true, cause });
  }
  // Said of this sender, this address or this letter; 5xx to a connection may be about the server's own day.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    return answer >= 400 && answer < 500
      ? new DeliveryError('deferred', { retryable: true, cause })
      : new DeliveryError('refused', { retryable: false, cause });
  }
  return new DeliveryError('unreachable', { retryable: true, cause });
}
