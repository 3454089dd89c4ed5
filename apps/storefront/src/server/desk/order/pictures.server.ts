import { findCasePhoto, isUuid } from '@stallkeep/orders';
import { toString as toQrCode } from 'qrcode';
import { type Answer, textAnswer } from '../../answers.server.ts';
import { encodeText, plainBody } from '../../encoded-body.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { answerNoOrder, findOrderVisit } from './open-order.server.ts';

/** The collection code as a picture to be scanned: it says the code and nothing else, so a stranger's camera learns no link. */
export async function answerCode(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  // Dark on light with its quiet edge whatever the page's colours are: scanners ask for it.
  const svg = await toQrCode(visit.order.collectCode, {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'Q',
    width: 200,
  });
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    body: await encodeText(svg),
  };
}

/** A photo a buyer sent, for who holds the link of that order. */
export async function answerPhoto(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return answerNoOrder(desk);
  const photoId = request.params['photo'] ?? '';
  const photo = isUuid(photoId) ? await findCasePhoto(desk.orders.db, { orderId: visit.order.id, photoId }) : undefined;
  if (photo === undefined) return textAnswer(404, 'There is no such photo.');
  return { status: 200, headers: { 'content-type': photo.mediaType }, body: plainBody(Buffer.from(photo.bytes)) };
}
