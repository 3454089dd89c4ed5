import type { BasketView } from './basket/basket-view.ts';
import type { CheckoutView } from './checkout/checkout-view.ts';
import type { OrderFormView, OrderView } from './order/order-view.ts';

/** What each page of buying shows, ready to be drawn: no document, no row of a database, every text in the buyer's language. */
export type DeskView = MessageView | ConfirmView | BasketView | CheckoutView | OrderView | OrderFormView;

export type * from './basket/basket-view.ts';
export type * from './checkout/checkout-view.ts';
export type * from './order/form/form-view.ts';
export type * from './order/order-view.ts';
export type { PromiseLines } from './shared/promise-lines.ts';
export type { TotalsView } from './shared/totals-view.ts';
export type { WayView } from './shared/way-view.ts';

/** A page that says one thing and where to go on from there. */
export interface MessageView {
  readonly kind: 'message';
  readonly heading: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}

/** A page that asks for one press of a button before anything happens: a letter's links are opened by programs, too. */
export interface ConfirmView {
  readonly kind: 'confirm';
  readonly heading: string;
  readonly text: string;
  /** Where the button posts to. */
  readonly action: string;
  readonly button: string;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}
