import type { PageContext } from '../contract.ts';
import { isSealed, type SigningKeys, sealText } from './seal.server.ts';

/** What the server knows of a page, before it is signed. */
export type PageFacts = Omit<PageContext, 'hash'>;

/** Signs the page's context, so that a collector can tell pages we made from pages somebody made up. */
export function signContext(facts: PageFacts, key: string): PageContext {
  return { ...facts, hash: sealText('context', toText(facts), key) };
}

/** Whether one of the keys signed this context, all of it. */
export function checkContext({ hash, ...facts }: PageContext, keys: SigningKeys): 'valid' | 'forged' {
  return isSealed('context', toText(facts), { seal: hash, keys }) ? 'valid' : 'forged';
}

/** One text for one context, whatever the order of its keys. */
function toText({ page_type, path, revision, event, render, locale, currency, arms }: PageFacts): string {
  const sorted = Object.entries(arms).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([page_type, path, revision, event ?? null, render, locale, currency, sorted]);
}
