import { hasDate } from '@stallkeep/promise';
import { type NamedWay, type PlannedTicket, planTickets } from '../fulfilment-promise/ticket-plan.ts';
import type { PageView, ProductView, VariantView } from '../page-view.ts';
import { planPickerState } from '../variant-picker/picker-state.ts';
import { buyFields } from './buy-fields.ts';
import { chooseSlot } from './slot-ticket.ts';

/** What the box can be about. Pure. */
export type BuyPlan =
  /** The page shows no one variant to order. */
  | { readonly kind: 'choose_first'; readonly missing: readonly string[] }
  /** Nobody has said how to get it. */
  | { readonly kind: 'no_way' }
  /** No way has a date now: sold out, closed, or not known yet. */
  | ({ readonly kind: 'not_now' } & Others)
  /** The shop takes no orders here; the dates are true all the same. */
  | ({ readonly kind: 'reserve' } & Choices & Others)
  | ({ readonly kind: 'order'; readonly action: string } & Choices & Others);

interface Choices {
  readonly variant: VariantView;
  /** Ways with a date, in the seller's order; at least one. */
  readonly choices: readonly [PlannedTicket, ...PlannedTicket[]];
  /** `key` of the way the form opens with. */
  readonly chosen: string;
  /** The dates hold for orders of at most so many pieces; undefined for as many as a buyer would order. */
  readonly datesHoldFor: number | undefined;
  /** There is only the one piece. */
  readonly isSingle: boolean;
}

interface Others {
  /** Plain noes. */
  readonly refusals: readonly PlannedTicket[];
  /** Ways without a date. */
  readonly unknown: readonly NamedWay[];
}

/** From here on nobody asks. */
const manyPieces = 100;

export function planBuy(page: PageView, product: ProductView): BuyPlan {
  const state = planPickerState(product);
  const variant = product.variants.find(({ sku }) => sku === product.selectedSku);
  if (variant === undefined || state.kind === 'conflict') return { kind: 'choose_first', missing: [] };
  if (state.kind === 'empty' || state.kind === 'partial') return { kind: 'choose_first', missing: state.missing };
  if (page.timetables.length === 0) return { kind: 'no_way' };
  const { tickets, ways: unknown } = planTickets(page);
  const others = { refusals: tickets.filter((ticket) => !isDated(ticket)), unknown };
  const slot = page.wanted?.slot;
  const [first, ...rest] = tickets
    .filter(isDated)
    .map((ticket) => (slot?.optionId === ticket.key ? chooseSlot(ticket, slot) : ticket));
  if (first === undefined) return { kind: 'not_now', ...others };
  const choices = [first, ...rest] as const;
  const bound = Math.min(...choices.map(({ timetable }) => timetable.quantityBound));
  const common = {
    variant,
    choices,
    chosen: findChosen(choices, page).key,
    datesHoldFor: bound < manyPieces ? bound : undefined,
    isSingle: product.condition.kind !== 'new' && bound <= 1,
    ...others,
  };
  const action = page.actions?.buyHref;
  return action === undefined ? { kind: 'reserve', ...common } : { kind: 'order', action, ...common };
}

function isDated({ current }: PlannedTicket): boolean {
  return hasDate(current.promise);
}

/** What the buyer chose, else the first of the ways that cost least: nothing that costs more is chosen for a buyer. */
function findChosen(choices: readonly [PlannedTicket, ...PlannedTicket[]], page: PageView): PlannedTicket {
  const wanted = page.buyFault?.values[buyFields.way] ?? page.wanted?.slot?.optionId ?? page.wanted?.way;
  const asked = choices.find(({ key }) => key === wanted);
  return asked ?? choices.reduce((a, b) => (b.current.promise.priceMinor < a.current.promise.priceMinor ? b : a));
}
