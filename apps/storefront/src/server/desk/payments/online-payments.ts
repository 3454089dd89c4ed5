/** Paying online, whoever does it. Amounts in minor units, instants in epoch seconds. */
export interface OnlinePayments {
  /** Where the buyer's browser is sent to pay: for Content-Security-Policy's form-action. */
  readonly origin: string;
  /**
   * The provider's page on which an order is paid: one page for each order.
   *
   * @throws PaymentError
   */
  readonly startPayment: (order: OrderToPay) => Promise<StartedPayment>;
  /** What became of a payment, asked of the provider itself. @throws PaymentError */
  readonly findPayment: (providerRef: string) => Promise<FoundPayment>;
  /** What the provider says by webhook; the signature is over the body as it came. */
  readonly readEvent: (rawBody: Buffer, signature: string | undefined) => PaymentEvent;
  /** Gives money back, once for each refund however often it is asked. Resolves with the provider's id of it. @throws PaymentError */
  readonly refund: (refund: RefundToGive) => Promise<{ readonly providerRef: string }>;
}

export interface OrderToPay {
  readonly orderId: string;
  readonly reference: string;
  readonly title: string;
  readonly totalMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The time it is asked for at. */
  readonly startedAt: number;
  /** When what the order holds is given back. */
  readonly holdUntil: number;
  /** Where the buyer comes back to, paid or not. */
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

interface StartedPayment {
  readonly href: string;
  readonly providerRef: string;
}

export type FoundPayment =
  | { readonly kind: 'paid'; readonly orderId: string; readonly paidAt: number }
  /** `href`: where it can still be paid. */
  | { readonly kind: 'open'; readonly orderId: string; readonly href?: string }
  | { readonly kind: 'failed'; readonly orderId: string };

export type PaymentEvent =
  | { readonly kind: 'paid'; readonly eventId: string; readonly orderId: string; readonly paidAt: number }
  | { readonly kind: 'failed'; readonly eventId: string; readonly orderId: string }
  /** Signed, and about nothing of ours. */
  | { readonly kind: 'ignored'; readonly eventId: string }
  | { readonly kind: 'refused'; readonly reason: 'bad_signature' | 'bad_body' };

interface RefundToGive {
  readonly refundId: string;
  /** What the provider calls the payment. */
  readonly paymentRef: string;
  readonly amountMinor: number;
}

/** The provider could not be asked, or said no. Never holds anything of the buyer or the key. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  readonly reason: 'unreachable' | 'refused' | 'misconfigured';
  readonly retryable: boolean;
  readonly operation: string;
  constructor(
    reason: PaymentError['reason'],
    { operation, cause }: { readonly operation: string; readonly cause?: unknown },
  ) {
    super(`The payment provider was ${reason} at ${operation}`, { cause });
    this.reason = reason;
    this.retryable = reason === 'unreachable';
    this.operation = operation;
  }
}
