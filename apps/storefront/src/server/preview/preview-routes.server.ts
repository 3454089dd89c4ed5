import type { IncomingMessage } from 'node:http';
import { parseRoute } from '../../paths.ts';
import { type Answer, htmlAnswer, textAnswer } from '../answers.server.ts';
import type { Log } from '../log.server.ts';
import { readBody } from '../request-body.server.ts';
import type { PreviewPasses } from './preview-pass.server.ts';
import type { CheckSeller } from './seller-check.server.ts';
import { formatSignInPage } from './sign-in-page.ts';

/** Where a seller comes from the Studio: `/api/preview?to=/market/product?at=…`, the target as one encoded value. */
export const PREVIEW_PATH = '/api/preview';

export interface PreviewDoor {
  readonly checkSeller: CheckSeller;
  readonly passes: PreviewPasses;
  /** The loopback name sellers meet the lake's Studio under, such as "localhost": only there their session comes along. */
  readonly sessionHost: string | undefined;
  readonly log: Log;
}

export interface SignInRequest {
  readonly params: URLSearchParams;
  /** The request's Host, known to be one of ours. */
  readonly host: string | undefined;
  readonly cookieHeader: string | undefined;
  /** From a form's body; never from the address, which histories and logs keep. */
  readonly token: string | undefined;
}

/**
 * Lets a seller in and sends them on. With the lake's session no question is asked; without one a page asks for a token. A
 * target that is no page of ours is refused before anything else.
 */
export async function answerSignIn(door: PreviewDoor, signIn: SignInRequest): Promise<Answer> {
  const { params, cookieHeader, token } = signIn;
  const target = findTarget(params.get('to') ?? '/');
  if (target === undefined) return textAnswer(400, 'A preview leads to a page of this storefront.', unseen);
  const answer = await door.checkSeller({ token, cookieHeader });
  switch (answer.kind) {
    case 'seller':
      return {
        status: 303,
        headers: { ...unseen, location: target, 'set-cookie': door.passes.issue() },
        body: undefined,
      };
    case 'no_credential': {
      const origin = findSessionOrigin(door, signIn);
      if (origin !== undefined) {
        const location = `${origin}${PREVIEW_PATH}?${new URLSearchParams({ to: target })}`;
        return { status: 303, headers: { ...unseen, location }, body: undefined };
      }
      return htmlAnswer(401, formatSignInPage(target, undefined), unseen);
    }
    case 'refused':
      door.log.warn('preview sign-in refused');
      return htmlAnswer(403, formatSignInPage(target, 'That does not let anybody edit this market.'), unseen);
    case 'unreachable':
      door.log.error('preview sign-in could not be checked', answer.cause);
      return textAnswer(503, 'Where the content lives cannot be asked. Please try again.', {
        ...unseen,
        'retry-after': '5',
      });
  }
}

/**
 * A machine has several names for itself and cookies belong to one: who came to 127.0.0.1 while the Studio is at localhost is
 * sent there, once.
 */
function findSessionOrigin({ sessionHost }: PreviewDoor, { host, token }: SignInRequest): string | undefined {
  const [, name, port = ''] = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.exec(host ?? '') ?? [];
  if (sessionHost === undefined || name === undefined || token !== undefined) return undefined;
  return name.toLowerCase() === sessionHost ? undefined : `http://${sessionHost}${port}`;
}

const LARGEST_FORM_BYTES = 4096;

/** A visit, or the form of the sign-in page; the answer itself where it is neither. */
export async function readSignIn(request: IncomingMessage, query: string): Promise<SignInRequest | Answer> {
  const params = new URLSearchParams(query);
  const { cookie: cookieHeader, host } = request.headers;
  if (request.method === 'GET' || request.method === 'HEAD') return { params, host, cookieHeader, token: undefined };
  const close = { connection: 'close' };
  if (request.method !== 'POST') {
    return textAnswer(405, 'Only GET, HEAD and POST are answered here.', { allow: 'GET, HEAD, POST', ...close });
  }
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true) {
    return textAnswer(415, 'The body must be a form.', close);
  }
  const body = await readBody(request, LARGEST_FORM_BYTES);
  if (body === undefined) return textAnswer(413, 'The body is too large.', close);
  const token = new URLSearchParams(body.toString('utf8')).get('token')?.trim();
  return { params, host, cookieHeader, token: token === '' ? undefined : token };
}

/** What a preview answer carries: nobody keeps it, nobody lists it. */
export const unseen = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' } as const;

/** The path and query of a page of ours, written anew: it starts with one slash and a slug, so it can lead nowhere else. */
function findTarget(text: string): string | undefined {
  if (text.length > 1024) return undefined;
  const at = text.indexOf('?');
  const pathname = at === -1 ? text : text.slice(0, at);
  const route = parseRoute(pathname);
  if (route === undefined) return undefined;
  const query = new URLSearchParams(at === -1 ? '' : text.slice(at + 1)).toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}
