import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { type PartsQuestion, planParts } from '../lines/plan-parts.ts';
import { readLines } from '../lines/read-lines.server.ts';
import { countPieces } from './basket-store.server.ts';
import { answerNoMarket, findVisit, type Visit } from './open-basket.server.ts';
import { type BasketFaults, toBasketView } from './to-basket-view.ts';

export async function answerBasket(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findVisit(desk, request);
  return visit === undefined ? answerNoMarket(desk) : renderBasket(desk, visit);
}

/** The basket as it stands now; with faults, as it was sent, with nothing of it saved. */
export async function renderBasket(desk: Desk, visit: Visit, faults?: BasketFaults): Promise<Answer> {
  const { lines, plan, question } = await planVisit(desk, visit);
  return desk.renderPage({
    status: faults === undefined ? 200 : 422,
    title: 'Your basket',
    eventSlug: visit.market.slug,
    basketCount: countPieces(visit.basket?.items ?? []),
    view: toBasketView({
      visit,
      lines,
      plan,
      question,
      imageBase: desk.imageBase,
      ...(faults === undefined ? {} : { faults }),
    }),
  });
}

/** What a basket comes to now. */
export async function planVisit(desk: Desk, { market, basket, now }: Visit) {
  const lines = await readLines(desk, { event: market.slug, items: basket?.items ?? [], now });
  const question: PartsQuestion = {
    orderAt: now,
    ...(basket?.destination === undefined ? {} : { destination: basket.destination }),
  };
  const ready = lines.filter((line) => line.kind === 'ready');
  const plan = planParts(ready, { ...question, arrangement: basket?.arrangement ?? 'split' });
  return { lines, plan, question };
}
