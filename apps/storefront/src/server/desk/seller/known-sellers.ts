import { createHash } from 'node:crypto';
import type { CheckSeller, SellerAnswer, SellerCredential } from '../../preview/seller-check.server.ts';
import type { Desk } from '../desk.ts';

/** How long an answer of the content's home is believed: a seller taps every few seconds. ms. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 500;

const opened = new WeakMap<CheckSeller, (credential: SellerCredential) => Promise<SellerAnswer>>();

/** As `desk.checkSeller`, asked at most once a minute for one credential. Only a seller is remembered: a refusal is asked again. */
export function openKnownSellers(
  desk: Pick<Desk, 'checkSeller' | 'now'>,
): (credential: SellerCredential) => Promise<SellerAnswer> {
  const known = opened.get(desk.checkSeller);
  if (known !== undefined) return known;
  const check = rememberSellers(desk.checkSeller, desk.now);
  opened.set(desk.checkSeller, check);
  return check;
}

function rememberSellers(
  checkSeller: CheckSeller,
  now: () => number,
): (credential: SellerCredential) => Promise<SellerAnswer> {
  const until = new Map<string, number>();
  return async (credential) => {
    const key = hashCredential(credential);
    if ((until.get(key) ?? 0) > now()) return { kind: 'seller' };
    until.delete(key);
    const answer = await checkSeller(credential);
    if (answer.kind === 'seller') {
      until.set(key, now() + REMEMBERED_MS);
      for (const oldest of until.keys()) {
        if (until.size <= MOST_REMEMBERED) break;
        until.delete(oldest);
      }
    }
    return answer;
  };
}

/** Memory holds no token. */
function hashCredential({ token, cookieHeader }: SellerCredential): string {
  return createHash('sha256')
    .update(JSON.stringify([token ?? null, cookieHeader ?? null]))
    .digest('base64url');
}
