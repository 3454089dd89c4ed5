import type { MarketLink } from '../shared/DeskFrame.tsx';
import type { TotalsView } from '../shared/totals-view.ts';
import type { WayView } from '../shared/way-view.ts';
import type { PersonField } from './checkout-fields.ts';

/** The page that asks who and where, shows the promises once more and takes the order. */
export interface CheckoutView {
  readonly kind: 'checkout';
  readonly market: MarketLink;
  readonly basketHref: string;
  /** Where the form posts to. */
  readonly action: string;
  /** Makes sending the form twice one order. */
  readonly key: string;
  /** Hash of what this page shows. */
  readonly offer: string;
  readonly parts: readonly CheckoutPartView[];
  readonly totals: TotalsView;
  /** As typed, by field. */
  readonly values: Readonly<Partial<Record<PersonField, string>>>;
  readonly faults: Readonly<Partial<Record<PersonField | 'contact', CheckoutFault>>>;
  /** Where something is brought or sent: the countries it can go to. */
  readonly address?: { readonly countries: readonly { readonly code: string; readonly name: string }[] };
  /** How it can be paid, at least one way; the first is chosen where nothing else is. */
  readonly payments: readonly PaymentView[];
  readonly sellers: readonly CheckoutSellerView[];
  /** Days to change one's mind, the shortest of all lines it holds for; absent where it holds for none. */
  readonly withdrawalDays?: number;
  /** Lines without the right of withdrawal, and why. */
  readonly exemptions: readonly { readonly key: string; readonly what: string; readonly why: string }[];
  /** Why the page came back though nothing typed was wrong. */
  readonly notice?: 'offer_unknown' | 'basket_changed';
  /** What no longer holds of what was shown; to order is to agree to it. */
  readonly changed?: readonly ChangeView[];
  /** What is not offered any more, and is left out of the order. */
  readonly gone: readonly string[];
}

/** `missing` of `contact`: neither an e-mail address nor a telephone. */
export type CheckoutFault = 'missing' | 'unreadable' | 'too_long' | 'outside';

export interface CheckoutPartView extends WayView {
  readonly lines: readonly {
    readonly key: string;
    readonly quantity: number;
    readonly title: string;
    readonly variant?: string;
    readonly price: string;
  }[];
}

export interface PaymentView {
  /** `maker`: directly to who brings or sends it, as they write. Sent as `stall`. */
  readonly kind: 'stall' | 'maker' | 'online';
  readonly isChosen: boolean;
  readonly amount: string;
}

/** Who the contract is with. */
export interface CheckoutSellerView {
  readonly key: string;
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
}

export interface ChangeView {
  readonly key: string;
  /** What it is about: a part's products, or one product's price. */
  readonly what: string;
  readonly shown: string;
  readonly now: string;
  /** Cannot be ordered at all any more. */
  readonly isGone: boolean;
}
