import { type Answer, htmlAnswer } from '../answers.server.ts';
import type { DeskRoute } from '../desk/desk.ts';
import { type AddressClaim, createClientFinder } from './client-address.server.ts';
import { type Allowance, createBuckets } from './token-bucket.ts';

/** What is counted apart: who fills a basket often must still be able to pay, and who pays to ask for help. */
export type LimitGroup =
  | 'reading'
  | 'basket'
  | 'checkout'
  | 'order'
  | 'photos'
  | 'contact'
  | 'signIn'
  | 'seller'
  | 'webhook';

/**
 * Generous, because a market's visitors can share one address behind the network of a phone company; small enough that one machine
 * cannot fill tables or letter boxes.
 */
export const allowances: Readonly<Record<LimitGroup, Allowance>> = {
  reading: { burst: 240, secondsEach: 0.1 },
  basket: { burst: 120, secondsEach: 0.5 },
  checkout: { burst: 60, secondsEach: 1 },
  order: { burst: 60, secondsEach: 1 },
  photos: { burst: 24, secondsEach: 5 },
  contact: { burst: 12, secondsEach: 30 },
  signIn: { burst: 24, secondsEach: 2 },
  seller: { burst: 300, secondsEach: 0.1 },
  webhook: { burst: 300, secondsEach: 0.05 },
};

/** Undefined: let through. Otherwise the answer to give, with how long to wait. */
export type CheckLimit = (group: LimitGroup, claim: AddressClaim) => Answer | undefined;

export interface LimitOptions {
  /** Addresses and ranges of our own proxies. */
  readonly trustedProxies: readonly string[];
  /** Epoch ms. */
  readonly now: () => number;
}

export function createLimits({ trustedProxies, now }: LimitOptions): CheckLimit {
  const findClient = createClientFinder(trustedProxies);
  const buckets: Readonly<Record<LimitGroup, ReturnType<typeof createBuckets>>> = {
    reading: createBuckets(allowances.reading, now),
    basket: createBuckets(allowances.basket, now),
    checkout: createBuckets(allowances.checkout, now),
    order: createBuckets(allowances.order, now),
    photos: createBuckets(allowances.photos, now),
    contact: createBuckets(allowances.contact, now),
    signIn: createBuckets(allowances.signIn, now),
    seller: createBuckets(allowances.seller, now),
    webhook: createBuckets(allowances.webhook, now),
  };
  return (group, claim) => {
    const taken = buckets[group](findClient(claim));
    return taken.kind === 'taken' ? undefined : refuse(group, taken.waitSeconds);
  };
}

/** Which allowance a request of the counter draws on. Total: a route nobody thought of counts as acting on an order. */
export function findLimitGroup(route: DeskRoute, method: string | undefined): LimitGroup {
  if (route.post?.guard === 'seller' || route.path.startsWith('/api/seller')) return 'seller';
  if (method !== 'POST') return 'reading';
  if (route.post?.guard === 'signature') return 'webhook';
  if (/photos?|damage|claim/.test(route.path)) return 'photos';
  const [, first = ''] = route.path.split('/');
  if (first === 'basket' || first === 'checkout') return first;
  // Whatever makes us write a letter to an address somebody typed.
  if (first === 'ask' || first === 'letters' || route.path.endsWith('/contact')) return 'contact';
  return 'order';
}

function refuse(group: LimitGroup, waitSeconds: number): Answer {
  const wait = waitSeconds === 1 ? 'a second' : `${waitSeconds} seconds`;
  const what =
    group === 'reading'
      ? 'reload this page'
      : 'reload this page: your browser offers to send the same again, and nothing you wrote is lost';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>A moment, please</title><h1>A moment, please</h1><p>More came from your connection than we can take at once. Wait ${wait}, then ${what}.</p><p>Nothing was done twice, and nothing was charged.</p></html>`;
  return htmlAnswer(429, html, { 'retry-after': String(waitSeconds), connection: 'close' });
}
