import type { MarketLink } from '../shared/DeskFrame.tsx';
import type { FormView } from './form/form-view.ts';

export type Tone = 'plain' | 'good' | 'wait' | 'stop';

/** An order for whoever holds its link: what happens next, what was promised, what holds now, and what can be done. */
export interface OrderView {
  readonly kind: 'order';
  readonly market: MarketLink;
  /** "K7Q2-4M9D". */
  readonly reference: string;
  /** What happens next, when and where. */
  readonly state: { readonly tone: Tone; readonly headline: string; readonly more: readonly string[] };
  /** What was just done. */
  readonly notice?: { readonly tone: 'good' | 'info'; readonly title: string; readonly text: string };
  /** To be said or shown at the stall; absent where nothing is to be collected. */
  readonly code?: { readonly code: string; readonly pictureHref: string };
  readonly calendarHref?: string;
  readonly parts: readonly OrderPartView[];
  readonly money: OrderMoneyView;
  /** What can be asked for now, each on a page of its own. */
  readonly actions: readonly OrderActionView[];
  readonly cases: readonly CaseView[];
  readonly contact: ContactView;
  readonly shares: readonly ShareView[];
  /** Absent: erased. */
  readonly buyer?: { readonly name: string; readonly lines: readonly string[] };
}

/** Lines got together. */
export interface OrderPartView {
  readonly key: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  /** "Collect at the stall, from Ana Prints". */
  readonly title: string;
  readonly badge: { readonly tone: Tone; readonly text: string };
  /** As it was sold, word for word. */
  readonly sold: { readonly sentence: string; readonly remedy: string };
  /** What holds instead, and why; absent while what was sold holds. */
  readonly now?: { readonly sentence: string; readonly reason: string };
  readonly outcome?: { readonly tone: Tone; readonly text: string };
  readonly remedy?: RemedyView;
  readonly timeline: readonly TimelineEntry[];
  readonly place?: PlaceLines;
  /** Leads to the choice of another slot. */
  readonly slot?: { readonly href: string; readonly until: string };
  readonly lines: readonly OrderLineView[];
}

export interface TimelineEntry {
  readonly at: string;
  readonly text: string;
  readonly note?: string;
  readonly tone: Tone;
}

export interface PlaceLines {
  readonly name: string;
  readonly address?: string;
  readonly mapHref?: string;
  /** Until when it is kept there. */
  readonly kept?: string;
}

export interface RemedyView {
  readonly heading: string;
  readonly text: string;
  /** Absent: it was chosen. */
  readonly form?: FormView;
}

export interface OrderLineView {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly variant: string;
  readonly quantity: number;
  readonly price: string;
  /** Such as "1 withdrawn". */
  readonly note?: string;
}

export interface OrderMoneyView {
  readonly rows: readonly { readonly name: string; readonly price: string }[];
  readonly total: string;
  /** "To pay at the stall: €25.00", "Refunded on Sat 14 Nov: €12.50". */
  readonly states: readonly { readonly tone: Tone; readonly text: string }[];
}

export interface OrderActionView {
  readonly href: string;
  readonly name: string;
  readonly hint: string;
}

export interface CaseView {
  readonly key: string;
  readonly title: string;
  readonly badge: { readonly tone: Tone; readonly text: string };
  /** What happens next. */
  readonly next: string;
  /** The acknowledgement of a withdrawal, to be kept. */
  readonly acknowledged?: string;
  readonly lines: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly photos: readonly {
    readonly href: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly messages: readonly MessageLines[];
}

export interface MessageLines {
  readonly key: string;
  readonly who: string;
  readonly by: 'buyer' | 'seller';
  readonly at: string;
  readonly body: string;
}

export interface ContactView {
  readonly threads: readonly {
    readonly key: string;
    readonly topic: string;
    readonly state: string;
    readonly messages: readonly MessageLines[];
  }[];
  readonly form: FormView;
}

export interface ShareView {
  readonly title: string;
  readonly href: string;
  /** The address as it is copied. */
  readonly address: string;
  readonly mailHref: string;
}

/** A page with one form about an order. */
export interface OrderFormView {
  readonly kind: 'order_form';
  readonly heading: string;
  readonly back: MarketLink;
  readonly intro: readonly string[];
  readonly form: FormView;
}
