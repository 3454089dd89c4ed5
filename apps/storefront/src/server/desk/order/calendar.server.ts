import { formatStall, formatZone, toLanguageTag } from '@stallkeep/wording';
import { absoluteUrl, productHref } from '../../../paths.ts';
import { type Answer, textAnswer } from '../../answers.server.ts';
import { type CalendarDay, formatCalendar } from '../../calendar/formatCalendar.ts';
import { encodeText } from '../../encoded-body.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { sayLine } from './line-words.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';

/**
 * The collections of an order for a calendar. The link in an entry leads to what was bought, not to the order: calendars are shared,
 * and the order's link opens it to whoever has it.
 */
export async function answerOrderCalendar(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const days = listDays(visit, desk.siteUrl());
  if (days.length === 0) return textAnswer(404, 'Nothing of this order is collected at a known time.');
  const { order, reading } = visit;
  const text = formatCalendar({
    name: `${order.event.name}, ${order.reference}`,
    language: toLanguageTag(reading.locale),
    changedAt: Math.max(order.placedAt, ...order.parts.flatMap(({ changes }) => changes.map(({ at }) => at))),
    days,
  });
  return {
    status: 200,
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="order-${order.reference}.ics"`,
    },
    body: await encodeText(text),
  };
}

function listDays({ order, reading }: OrderVisit, siteUrl: string): readonly CalendarDay[] {
  return order.parts.flatMap((part): CalendarDay[] => {
    const time = part.now ?? part.promised;
    if (part.kind !== 'pickup' || time === undefined) return [];
    const isHeld = part.state !== 'cancelled' && order.state !== 'lapsed';
    const { place } = part;
    const stall = place?.stall ? formatStall(place.stall, reading.locale) : undefined;
    const where = [stall, place?.name, place?.address].filter((text) => text !== undefined && text !== '');
    const [line] = part.lines;
    return [
      {
        uid: `order-${part.id}@${new URL(siteUrl).hostname}`,
        // A calendar takes the entry over only where this has grown.
        sequence: part.changes.length + (isHeld ? 0 : 1),
        startsAt: time.from,
        endsAt: time.until,
        isHeld,
        summary: `${isHeld ? '' : 'Cancelled: '}Collect from ${part.sellerName}`,
        description: [
          `Order ${order.reference}, collection code ${order.collectCode}`,
          ...part.lines.map((one) => `${one.quantity} × ${sayLine(one)}`),
          formatZone(part.zone, reading.locale),
        ].join('\n'),
        ...(where.length === 0 ? {} : { location: where.join(', ') }),
        url: absoluteUrl(siteUrl, productHref(order.event.slug, line?.product.slug ?? '')),
      },
    ];
  });
}
