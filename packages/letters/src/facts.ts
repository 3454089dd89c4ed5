/** Epoch seconds. */
export type Instant = number;
/** IANA id of a time zone. */
export type Zone = string;

/** [from, until), epoch seconds. */
export interface FactSpan {
  readonly from: Instant;
  readonly until: Instant;
}

export interface LineFacts {
  /** Product and variant. */
  readonly title: string;
  readonly quantity: number;
  readonly lineMinor: number;
  readonly returnDays: number;
  readonly guaranteeMonths: number;
  readonly buyerPaysReturn: boolean;
  /** Why the right of withdrawal does not apply; empty where it does. */
  readonly exemption: string;
}

/** Lines got together, with their one promise. */
export interface PartFacts {
  readonly sellerName: string;
  readonly optionTitle: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly zone: Zone;
  /** As it was sold, verbatim. */
  readonly sentence: string;
  readonly remedy: string;
  readonly place?: { readonly name: string; readonly address?: string; readonly stall?: string };
  /** What holds: the change where there was one, else what was promised. Absent: no date. */
  readonly window?: FactSpan;
  /** Until when it is kept for a buyer who did not come. */
  readonly heldUntil?: Instant;
  readonly lines: readonly LineFacts[];
}

export interface OrderFacts {
  /** Epoch seconds: when the letter is written, so that far days are said with their year. */
  readonly now: Instant;
  readonly reference: string;
  readonly collectCode: string;
  readonly eventName: string;
  readonly zone: Zone;
  readonly currency: string;
  /** The language promises were said in. */
  readonly locale: string;
  /** The order's page. Absent where the key that made its link is lost. */
  readonly link?: string;
  readonly buyerName: string;
  /** Where it is carried to. */
  readonly address?: string;
  readonly placedAt: Instant;
  readonly parts: readonly PartFacts[];
  readonly goodsMinor: number;
  readonly carriageMinor: number;
  readonly totalMinor: number;
  readonly payment: {
    readonly method: 'stall' | 'online';
    readonly state: 'due' | 'pending' | 'paid' | 'failed' | 'void';
    /** What is to be paid in all: less than the total once a part was cancelled. */
    readonly amountMinor: number;
  };
}

/** Something of an order that has changed, with what the buyer may choose now. */
export interface ChangeFacts {
  readonly part: PartFacts;
  /** What holds now, in words. */
  readonly sentence?: string;
  /** In the seller's words; empty where none were given. */
  readonly reason: string;
  /** What is offered for it. */
  readonly remedy?: string;
}

export interface RefundFacts {
  readonly amountMinor: number;
  readonly state: 'due' | 'done' | 'failed';
}

export interface CaseFacts {
  readonly kind: 'return' | 'exchange' | 'repair' | 'claim' | 'withdrawal';
  readonly openedAt: Instant;
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
  readonly way?: 'stall' | 'courier' | 'post';
  readonly wish?: 'refund' | 'replacement' | 'repair';
  /** What buyer and seller wrote about it, oldest first. */
  readonly messages: readonly MessageFacts[];
  readonly refundMinor?: number;
}

export interface MessageFacts {
  readonly by: 'buyer' | 'seller';
  readonly text: string;
}

/** What each letter is made from. */
export interface LetterFacts {
  readonly order_confirmed: OrderFacts;
  readonly payment_waiting: OrderFacts & { readonly heldUntil?: Instant };
  readonly ready_for_collection: OrderFacts & { readonly part: PartFacts };
  /** The buyer chose another time: `window` of the part is what holds now. */
  readonly slot_changed: OrderFacts & { readonly part: PartFacts };
  readonly delayed: OrderFacts & ChangeFacts;
  /** The time that was promised has passed. */
  readonly missed: OrderFacts & ChangeFacts;
  readonly run_cancelled: OrderFacts & ChangeFacts;
  readonly not_collected: OrderFacts & { readonly part: PartFacts };
  readonly order_cancelled: OrderFacts & { readonly cancelled: readonly PartFacts[]; readonly refund?: RefundFacts };
  readonly refund_due_hold_expired: OrderFacts & { readonly refund?: RefundFacts };
  readonly withdrawal_received: OrderFacts & {
    readonly email: string;
    readonly cases: readonly CaseFacts[];
    readonly refund?: RefundFacts;
  };
  readonly case_received: OrderFacts & { readonly case: CaseFacts };
  readonly case_agreed: OrderFacts & { readonly case: CaseFacts };
  readonly case_refused: OrderFacts & { readonly case: CaseFacts };
  readonly returned: OrderFacts & { readonly case: CaseFacts };
  readonly refunded: OrderFacts & { readonly refund: RefundFacts };
  readonly contact_received: ContactFacts;
  readonly contact_answered: ContactFacts;
  readonly newsletter_confirm: NewsletterFacts;
}

export interface ContactFacts {
  readonly eventName: string;
  /** Oldest first; the letter repeats the newest of the other side. */
  readonly messages: readonly MessageFacts[];
  /** Absent where it is about no order. */
  readonly order?: { readonly reference: string; readonly link?: string };
}

export interface NewsletterFacts {
  readonly eventName: string;
  /** Asks for one press of a button, then they are on the list. */
  readonly confirmLink: string;
  readonly stopLink: string;
  /** The words they agreed to. */
  readonly consent: string;
}

export type LetterKind = keyof LetterFacts;
