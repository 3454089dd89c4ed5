import type { PartState, PartStep, SellerPart } from '@stallkeep/orders/seller-api';

export const STATE_WORDS: Readonly<
  Record<
    PartState,
    { readonly word: string; readonly tone: 'neutral' | 'primary' | 'positive' | 'caution' | 'critical' }
  >
> = {
  to_make: { word: 'To make', tone: 'caution' },
  to_pick: { word: 'To pick', tone: 'caution' },
  picked: { word: 'Picked', tone: 'primary' },
  packed: { word: 'Packed', tone: 'primary' },
  ready: { word: 'Ready', tone: 'positive' },
  on_its_way: { word: 'On its way', tone: 'primary' },
  done: { word: 'With the buyer', tone: 'neutral' },
  not_collected: { word: 'Not collected', tone: 'critical' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
};

/** What the button says, and what is true once it was pressed. */
export const STEP_WORDS: Readonly<Record<PartStep, { readonly button: string; readonly done: string }>> = {
  made: { button: 'Made', done: 'Made, and at hand' },
  picked: { button: 'Picked', done: 'Picked' },
  packed: { button: 'Packed', done: 'Packed' },
  ready: { button: 'Ready: tell the buyer', done: 'Ready. The buyer gets a letter' },
  handed_over: { button: 'Hand over', done: 'Handed over' },
  given_to_courier: { button: 'Given to the courier', done: 'On its way' },
  delivery_attempted: { button: 'Nobody was there', done: 'Noted. It is not delivered yet' },
  brought_back: { button: 'Brought back', done: 'Back at the stall' },
  delivered: { button: 'Delivered', done: 'Delivered' },
  not_collected: { button: 'Not collected', done: 'Noted as not collected' },
  kept_longer: { button: 'Keep it longer', done: 'Ready again' },
};

export const KIND_WORDS: Readonly<Record<SellerPart['kind'], string>> = {
  pickup: 'Collected',
  run: 'By courier run',
  lane: 'By carrier',
};

/** "4.50 €" as the reader's language writes it. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** Minor units of what somebody typed, "12,50" or "12.50"; undefined for what is no amount. */
export function parseMoney(typed: string, currency: string): number | undefined {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const match = /^(\d{1,7})(?:[.,](\d{1,3}))?$/.exec(typed.trim());
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  if (fraction.length > digits) return undefined;
  return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
}

/** "3 orders" */
export const countWords = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Why a part is not handed over here. */
export const NOT_HERE_WORDS = {
  already: 'Handed over already',
  other_seller: 'Belongs to another seller at this market: send the buyer to their stall',
  other_event: 'Belongs to another market event',
  carried: 'Is delivered, not collected here',
  not_live: 'Cannot be handed over: its order was cancelled, or was never paid',
} as const;

const TOPICS: Readonly<Record<string, string>> = {
  collecting: 'Collecting',
  delivery: 'Delivery',
  product: 'The product',
  problem: 'A problem',
  payment: 'Payment',
  other: 'Something else',
};
/** A topic of ours in words; any other as it is. */
export const sayTopic = (topic: string): string => TOPICS[topic] ?? topic.replaceAll('_', ' ');

/** A step of the record, "ready_for_collection" as "Ready for collection". */
export function sayKind(kind: string): string {
  const words = kind.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Bandana, indigo"; a product without variants has no second name. */
export const formatGoods = ({
  productTitle,
  variantTitle,
}: {
  readonly productTitle: string;
  readonly variantTitle: string;
}): string => (variantTitle === '' ? productTitle : `${productTitle}, ${variantTitle}`);
