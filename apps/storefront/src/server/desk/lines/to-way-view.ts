import type { WayView } from '@stallkeep/buying/views';
import { formatFee, formatSource, type Reading } from '@stallkeep/wording';
import type { BasketPart } from './plan-parts.ts';
import { toPromiseLines } from './to-promise-lines.ts';

export function toWayView({ key, lines, promise }: BasketPart, reading: Reading): WayView {
  return {
    key,
    sellerName: lines[0].product.seller.name,
    kind: promise.kind,
    wayTitle: promise.title,
    source: formatSource(promise.source, reading.locale),
    fee: formatFee(promise, reading.locale),
    promise: toPromiseLines(promise, reading),
  };
}
