import type { DeskView } from '@stallkeep/buying/views';
import type { ContentSource } from '@stallkeep/content';
import type { OrdersContext } from '@stallkeep/orders';
import type { SigningKeys } from '@stallkeep/telemetry/token';
import type { Answer } from '../answers.server.ts';
import type { Log } from '../log.server.ts';
import type { ReturnedForms } from '../page-renderer.server.ts';
import type { CheckSeller } from '../preview/seller-check.server.ts';
import type { OnlinePayments } from './payments/online-payments.ts';

/** The counter of the shop: all that takes orders and speaks of them. Every answer of it is one person's and kept by no cache. */
export interface Desk {
  readonly orders: OrdersContext;
  readonly content: ContentSource;
  readonly imageBase: string;
  /** Sign links and tokens; newest first, all are accepted. */
  readonly keys: SigningKeys;
  readonly checkSeller: CheckSeller;
  /** Absent: orders are paid at the stall only. */
  readonly payments?: OnlinePayments;
  /** Origins a Studio may speak to the counter from. */
  readonly studioOrigins: readonly string[];
  /** Public origin, without a trailing slash. */
  readonly siteUrl: () => string;
  readonly isHttps: boolean;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  readonly renderPage: (page: DeskPage) => Promise<Answer>;
  /** A page of the shop by its href, with the forms that come back to who sent them: status 422. */
  readonly renderReturned: (href: string, returned: ReturnedForms) => Promise<Answer>;
}

/** A page to be made for one person. */
export interface DeskPage {
  readonly status: number;
  /** Of the document, without the site's title. */
  readonly title: string;
  /** Slug of the market whose colours it wears; absent: none's. */
  readonly eventSlug?: string;
  /** Pieces in the reader's basket at that market, where it is known. */
  readonly basketCount?: number;
  /** Origins beside our own that a form of the page may lead on to. */
  readonly formTargets?: readonly string[];
  readonly view: DeskView;
}

/** What came in, already checked: a known host, a method and a form of ours, a size within limits. */
export interface DeskRequest {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  readonly pathname: string;
  /** By the names in the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Empty where the method is GET. */
  readonly form: FormData;
  /** The body as it came, for signatures and hashes; empty where the method is GET. */
  readonly rawBody: Buffer;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookieHeader: string | undefined;
  /** Address of the other end of the connection. */
  readonly remoteAddress: string;
}

export type DeskHandler = (desk: Desk, request: DeskRequest) => Promise<Answer>;

/** How a POST shows that it may be: a form by the page it was sent from, a webhook by its signature, a seller by their session. */
export type PostGuard = 'own_page' | 'signature' | 'seller';

export interface DeskRoute {
  /** Such as "/basket/:event/add"; a name takes one plain segment. */
  readonly path: string;
  readonly get?: DeskHandler;
  /** What a browser asks before another origin may ask; where it is left out, none may. */
  readonly options?: DeskHandler;
  /** What every answer of the route carries besides, also a refusal that was given before the route was asked. */
  readonly alwaysHeaders?: (desk: Desk, headers: DeskRequest['headers']) => Readonly<Record<string, string>>;
  readonly post?: {
    readonly answer: DeskHandler;
    readonly guard: PostGuard;
    /** Bytes of a body at most; 64 kB when left out. */
    readonly largestBytes?: number;
  };
}
