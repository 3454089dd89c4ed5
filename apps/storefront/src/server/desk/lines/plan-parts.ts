import {
  applyTakings,
  type DeliveryPromise,
  type Destination,
  hasDate,
  type PickupWindow,
  type PromiseState,
  planPart,
  planPartWindows,
  type Taking,
} from '@stallkeep/promise';
import type { ReadyLine } from './line.ts';

export type Arrangement = 'together' | 'split';

/** Lines that are got together, with their one promise. */
export interface BasketPart {
  /** Id of its first line: stands for the part in forms. */
  readonly key: string;
  readonly lines: readonly [ReadyLine, ...ReadyLine[]];
  readonly promise: DeliveryPromise;
  /** End of the time chosen for collecting, where it can still be had. */
  readonly slotUntil?: number;
  /** A time was chosen and cannot be had any more: the promise is that of the first there is. */
  readonly isSlotGone: boolean;
}

export interface PartsQuestion {
  /** Epoch seconds. */
  readonly orderAt: number;
  readonly destination?: Destination;
}

export interface BasketPlan {
  /** As the buyer arranged them. */
  readonly parts: readonly BasketPart[];
  /** Both ways to arrange them; only where they come to something else. */
  readonly choice?: { readonly together: readonly BasketPart[]; readonly split: readonly BasketPart[] };
}

/**
 * The parts a basket comes to. Lines of one seller that are carried the same way can go together or each when it is ready; two
 * sellers are always two parts. Each part reckons with what those before it take. Pure.
 */
export function planParts(
  lines: readonly ReadyLine[],
  question: PartsQuestion & { readonly arrangement: Arrangement },
): BasketPlan {
  const sections = [...Map.groupBy(lines, formatSection).values()];
  const split = planInTurn(
    sections.flatMap((section) => groupByAnswer(section, question)),
    question,
  );
  if (split.length === sections.length) return { parts: split };
  const together = planInTurn(sections, question);
  // What cannot go together is no choice.
  if (!together.every(({ promise }) => hasDate(promise)) && split.every(({ promise }) => hasDate(promise))) {
    return { parts: split };
  }
  return { parts: question.arrangement === 'together' ? together : split, choice: { together, split } };
}

/** The times a part can be collected at, soonest first; none where it is not collected. */
export function listPartWindows(
  part: Pick<BasketPart, 'lines'>,
  question: PartsQuestion & { readonly count: number },
): readonly PickupWindow[] {
  return planPartWindows(part.lines.map(toBasketLine), question);
}

/** One seller, and one way of carrying: the very same place, run or lane. */
function formatSection({ product, request }: ReadyLine): string {
  return `${product.seller._id} ${request.plan.sellerId} ${JSON.stringify(request.plan.carry)}`;
}

/** [X6] Lines with the same answer go together in any case, as far as one parcel holds them. */
function groupByAnswer(section: readonly ReadyLine[], question: PartsQuestion): readonly (readonly ReadyLine[])[] {
  const answers = Map.groupBy(section, (line) => {
    const { promise } = planPart([toBasketLine(line)], withSlot(question, line.item.slotUntil));
    const answer = hasDate(promise) ? [promise.earliest, promise.latest, promise.status] : [promise.wording.key];
    return JSON.stringify([line.item.slotUntil ?? null, ...answer]);
  });
  return [...answers.values()].flatMap((group) => {
    const [first] = group;
    if (group.length === 1 || first === undefined) return [group];
    const { promise } = planPart(group.map(toBasketLine), withSlot(question, first.item.slotUntil));
    return hasDate(promise) ? [group] : group.map((line) => [line]);
  });
}

function planInTurn(groups: readonly (readonly ReadyLine[])[], question: PartsQuestion): readonly BasketPart[] {
  const taken: { readonly sku: string | undefined; readonly taking: Taking }[] = [];
  return groups.flatMap((group) => {
    const lines = group.map((line) => ({ ...toBasketLine(line), state: applyTaken(line, taken) }));
    const [first, ...others] = group;
    if (first === undefined) return [];
    const chosen = findSlot(group);
    const wanted = planPart(lines, withSlot(question, chosen));
    const isSlotGone = chosen !== undefined && !hasDate(wanted.promise);
    const { promise, takings } = isSlotGone ? planPart(lines, withSlot(question, undefined)) : wanted;
    for (const taking of takings) taken.push({ taking, sku: findSku(taking, group) });
    return [
      {
        key: first.item.lineId,
        lines: [first, ...others] as const,
        promise,
        isSlotGone,
        ...(chosen === undefined || isSlotGone ? {} : { slotUntil: chosen }),
      },
    ];
  });
}

/** The latest time any of the lines was to be collected at. */
function findSlot(lines: readonly ReadyLine[]): number | undefined {
  const chosen = lines.flatMap(({ item }) => item.slotUntil ?? []);
  return chosen.length === 0 ? undefined : Math.max(...chosen);
}

/** [X9] What other parts take of places, seats and capacity counts for everybody, what they take of stock for that variant. */
function applyTaken(
  { variant, request }: ReadyLine,
  taken: readonly { readonly sku: string | undefined; readonly taking: Taking }[],
): PromiseState {
  const own = taken.filter(({ sku }) => sku === undefined || sku === variant.sku).map(({ taking }) => taking);
  return applyTakings(request.state, own);
}

function findSku(taking: Taking, group: readonly ReadyLine[]): string | undefined {
  if (taking.kind !== 'stock' && taking.kind !== 'unit') return undefined;
  return group.find(({ item }) => item.lineId === taking.lineId)?.variant.sku;
}

function withSlot({ orderAt, destination }: PartsQuestion, slotUntil: number | undefined) {
  return {
    orderAt,
    ...(destination === undefined ? {} : { destination }),
    ...(slotUntil === undefined ? {} : { slotUntil }),
  };
}

function toBasketLine({ item, request }: ReadyLine) {
  return { lineId: item.lineId, ...request };
}
