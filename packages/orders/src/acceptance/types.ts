import type { BasketLine, DeliveryPromise, Destination, Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import type { PaymentMethod } from '../database/tables.ts';

/** What every function of this package is given. */
export interface OrdersContext {
  readonly db: Database;
  /** Epoch seconds: the database's clock, `readClock`, but for tests that choose their time. Asked inside the transaction. */
  readonly readNow: (db: Database) => Promise<Instant>;
}

/** How a promise is said in the buyer's language; made by the caller, kept verbatim. */
export interface PromiseSaid {
  readonly sentence: string;
  readonly condition: string;
  readonly remedy: string;
}

export interface LineRequest extends BasketLine {
  readonly product: { readonly id: string; readonly slug: string; readonly title: string };
  readonly sku: string;
  readonly variantTitle: string;
  readonly condition: 'new' | 'refurbished' | 'used';
  /** What the buyer saw and agreed to pay for one. */
  readonly unitPriceMinor: number;
  /** Where its stock is kept: see stock/. */
  readonly keptAt: string;
  /** The Studio's count of it: pieces, or 1 for a single unit that is there. */
  readonly counted: number;
  readonly terms: {
    readonly returnDays: number;
    /** Such as "stall post", as the content's ways of returning. */
    readonly returnWays: string;
    readonly buyerPaysReturn: boolean;
    readonly guaranteeMonths: number;
    /** Why the right of withdrawal does not apply; empty where it does. */
    readonly exemption: string;
  };
  /** To the maker; personal. */
  readonly note: string;
}

/** Lines that are got together, of one seller, by one way. States of all lines are of one time. */
export interface PartRequest {
  readonly sellerId: string;
  readonly sellerName: string;
  readonly optionTitle: string;
  /** What the buyer saw at checkout. */
  readonly shown: DeliveryPromise;
  readonly slotUntil?: Instant;
  readonly lines: readonly LineRequest[];
}

export interface Buyer {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: {
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    readonly countryCode: string;
  };
}

export interface AcceptanceRequest {
  /** Rendered into the form: 16 to 128 letters. */
  readonly key: string;
  /** SHA-256 of the form's body, hex. */
  readonly bodyHash: string;
  readonly event: { readonly id: string; readonly slug: string; readonly name: string; readonly zone: string };
  readonly locale: string;
  readonly currency: string;
  readonly buyer: Buyer;
  /** HMAC of the buyer's address. */
  readonly buyerKey?: string;
  readonly destination?: Destination;
  readonly payment: PaymentMethod;
  /** How long what is taken is held while the buyer pays online. */
  readonly holdSeconds: number;
  readonly origin?: 'shop' | 'walk_up' | 'exchange';
  readonly parts: readonly PartRequest[];
  readonly say: (promise: DeliveryPromise) => PromiseSaid;
  /** SHA-256 of the capability the order's link will carry, for the id the order gets. */
  readonly hashAccess: (orderId: string) => Uint8Array;
  /** The basket the lines came from: emptied in the same transaction. */
  readonly basketId?: string;
}

export type AcceptanceAnswer =
  | { readonly kind: 'accepted'; readonly orderId: string; readonly isRepeat: boolean }
  /** Nothing was written. What holds now, part by part; `worse` parts are what the buyer is asked about. */
  | {
      readonly kind: 'changed';
      readonly parts: readonly {
        readonly now: DeliveryPromise;
        readonly verdict: 'equal' | 'better' | 'worse';
      }[];
    }
  /** The key came before with another body. Nothing was written. */
  | { readonly kind: 'key_reused' };
