import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { answerNoOrder, findOrderVisit } from './open-order.server.ts';
import { toOrderView } from './to-order-view.ts';

export async function answerOrderPage(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  return desk.renderPage({
    status: 200,
    title: `Order ${visit.order.reference}`,
    eventSlug: visit.order.event.slug,
    view: toOrderView(visit, { done: request.query.get('done'), siteUrl: desk.siteUrl() }),
  });
}
