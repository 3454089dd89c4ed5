import type { ContentAnswer, ContentSource } from '@stallkeep/content';
import type { SigningKeys } from '@stallkeep/telemetry/token';
import type { Answer } from '../answers.server.ts';
import { findDeskRoute } from '../desk/answer-desk.server.ts';
import type { Desk, DeskRequest, DeskRoute } from '../desk/desk.ts';
import { createLog } from '../log.server.ts';

/** A counter with as much behind it as a test needs, and a browser's way to its routes without a server. */

export const testKeys: SigningKeys = ['k'.repeat(32)];

const nobody = (): never => {
  throw new Error('Nothing here is asked of this.');
};

/** What the content answers with when it can be read. */
export const publish = <T>(value: T): (() => Promise<ContentAnswer<T>>) => {
  return async () => ({ kind: 'content', value, isStale: false, dependsOn: new Set(['all']), issues: [] });
};

/** A counter of these parts; whatever else it is asked for fails the test. */
export function makeTestDesk({
  content,
  ...parts
}: Pick<Desk, 'orders' | 'now'> &
  Partial<Omit<Desk, 'content'>> & { readonly content?: Partial<ContentSource> }): Desk {
  return {
    content: {
      fetchEventList: nobody,
      fetchEventPage: nobody,
      fetchSiteSettings: nobody,
      fetchProductPage: nobody,
      fetchSellers: nobody,
      fetchSitemap: nobody,
      onChange: () => () => {},
      ...content,
    },
    imageBase: '/images/x',
    keys: testKeys,
    checkSeller: nobody,
    studioOrigins: [],
    siteUrl: () => 'https://stall.example',
    isHttps: true,
    log: createLog(() => {}, parts.now),
    renderPage: nobody,
    renderReturned: nobody,
    ...parts,
  };
}

export type Fields = readonly (readonly [name: string, value: string | File])[];

/** Sends a request to the route it belongs to, past the guards of the door. */
export async function sendToDesk(
  desk: Desk,
  routes: readonly DeskRoute[],
  {
    href,
    fields = [],
    ...more
  }: Pick<DeskRequest, 'method'> & Partial<DeskRequest> & { readonly href: string; readonly fields?: Fields },
): Promise<Answer> {
  const url = new URL(href, 'https://stall.example');
  const found = findDeskRoute(routes, url.pathname);
  const answer = more.method === 'GET' ? found?.route.get : found?.route.post?.answer;
  if (found === undefined || answer === undefined) throw new Error(`${more.method} ${href} is nobody's`);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return answer(desk, {
    pathname: url.pathname,
    params: found.params,
    query: url.searchParams,
    form,
    rawBody: Buffer.alloc(0),
    headers: {},
    cookieHeader: undefined,
    remoteAddress: '127.0.0.1',
    ...more,
  });
}
