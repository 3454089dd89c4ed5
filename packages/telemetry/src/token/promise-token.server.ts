import type { PromiseParams } from '../contract.ts';
import { isSealed, type SigningKeys, sealText } from './seal.server.ts';

/** What a promise token says: the promise as the page showed it, where and when. Instants are epoch seconds. */
export interface PromiseFacts {
  readonly promiseId: string;
  readonly kind: PromiseParams['kind'];
  readonly status: PromiseParams['status'];
  /** The window, absent where the promise named no date. */
  readonly window?: { readonly from: number; readonly to: number };
  readonly issuedAt: number;
  readonly block: { readonly type: string; readonly id: string };
  /** The experiment's arm, where there was an experiment. */
  readonly arm?: string;
}

/** `forged` is counted and otherwise ignored: the order goes on without a token. */
export type PromiseToken =
  | { readonly kind: 'valid'; readonly facts: PromiseFacts }
  | { readonly kind: 'expired'; readonly facts: PromiseFacts }
  | { readonly kind: 'forged' }
  | { readonly kind: 'malformed' };

/** A cart older than this has other promises to show. */
export const PROMISE_TOKEN_DAYS = 30;

const kinds = { pickup: 'p', courier: 'c', lane: 'l', made_to_order: 'm' } as const satisfies Record<
  PromiseFacts['kind'],
  string
>;
const statuses = { firm: 'f', estimate: 'e', unknown: 'u', unavailable: 'n' } as const satisfies Record<
  PromiseFacts['status'],
  string
>;
/** Ids stand in the token as they are, so they must not hold its separator. */
const idPattern = /^[\p{L}\p{N}._-]{1,96}$/u;
const instantPattern = /^[0-9a-z]{1,8}$/;

/**
 * Signs what was shown. The token is text for a hidden field: version, facts and seal with "~" between, instants in base 36;
 * about 90 characters. It is signed, not secret: it says nothing that does not stand on the page.
 *
 * Throws when an id cannot stand in a token, which is our own mistake: ids of promises and blocks are never typed by people.
 */
export function signPromiseToken(facts: PromiseFacts, key: string): string {
  const { promiseId, kind, status, window, issuedAt, block, arm } = facts;
  for (const id of [promiseId, block.type, block.id, ...(arm === undefined ? [] : [arm])]) {
    if (!idPattern.test(id)) {
      throw new Error(
        `"${id}" cannot stand in a promise token, whose parts are separated by "~": use letters, digits, ".", "_" and "-" only.`,
      );
    }
  }
  for (const instant of [issuedAt, ...(window === undefined ? [] : [window.from, window.to])]) {
    if (!Number.isSafeInteger(instant) || instant < 0) {
      throw new Error(`A promise token holds whole epoch seconds, not ${instant}: round before signing.`);
    }
  }
  const text = [
    '1',
    promiseId,
    kinds[kind] + statuses[status],
    issuedAt.toString(36),
    window === undefined ? '' : window.from.toString(36),
    window === undefined ? '' : window.to.toString(36),
    block.type,
    block.id,
    arm ?? '',
  ].join('~');
  return `${text}~${sealText('promise', text, key)}`;
}

/**
 * Reads what a buyer's form sent back. The seal is checked before anything of it is believed.
 *
 * @param now epoch seconds
 */
export function readPromiseToken(token: string, keys: SigningKeys, now: number): PromiseToken {
  const cut = token.lastIndexOf('~');
  const text = token.slice(0, Math.max(cut, 0));
  const facts = parseFacts(text);
  if (facts === undefined) return { kind: 'malformed' };
  if (!isSealed('promise', text, { seal: token.slice(cut + 1), keys })) return { kind: 'forged' };
  return { kind: now - facts.issuedAt > PROMISE_TOKEN_DAYS * 86_400 ? 'expired' : 'valid', facts };
}

function parseFacts(text: string): PromiseFacts | undefined {
  const [
    version,
    promiseId = '',
    letters = '',
    issued = '',
    from = '',
    to = '',
    type = '',
    id = '',
    arm = '',
    ...rest
  ] = text.split('~');
  const kind = findKey(kinds, letters.charAt(0));
  const status = findKey(statuses, letters.slice(1));
  const isWhole =
    version === '1' &&
    rest.length === 0 &&
    [promiseId, type, id].every((each) => idPattern.test(each)) &&
    (arm === '' || idPattern.test(arm)) &&
    instantPattern.test(issued) &&
    (from === '' ? to === '' : instantPattern.test(from) && instantPattern.test(to));
  if (!isWhole || kind === undefined || status === undefined) return undefined;
  return {
    promiseId,
    kind,
    status,
    ...(from === '' ? {} : { window: { from: Number.parseInt(from, 36), to: Number.parseInt(to, 36) } }),
    issuedAt: Number.parseInt(issued, 36),
    block: { type, id },
    ...(arm === '' ? {} : { arm }),
  };
}

function findKey<K extends string>(letters: Readonly<Record<K, string>>, letter: string): K | undefined {
  for (const key in letters) if (letters[key] === letter) return key;
  return undefined;
}
