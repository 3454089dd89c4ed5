import { type DemoDocument, keyItems, priceInEuro, referTo } from './document.ts';
import type { HandlingFacts } from './way-facts.ts';
import { collected } from './ways-collected.ts';
import { made } from './ways-made.ts';
import { sent } from './ways-sent.ts';

function writeHandling(handling: HandlingFacts): Record<string, unknown> {
  if ('minutes' in handling) {
    const [minMinutes, maxMinutes] = handling.minutes;
    return { unit: 'workingMinutes', minMinutes, maxMinutes, gridMinutes: handling.gridMinutes };
  }
  const [minDays, maxDays] = handling.days;
  return { unit: 'businessDays', minDays, maxDays, readyBy: handling.readyBy };
}

/** Ways to get a product: at the stall, at a workshop, by bike, by parcel, made to order. */
export function planWays(): readonly DemoDocument[] {
  return [...collected, ...sent, ...made].map((way) => ({
    _id: `demo-way-${way.key}`,
    _type: 'fulfilmentOption',
    title: way.title,
    kind: way.kind,
    source: way.source ?? 'stock',
    seller: referTo(`demo-seller-${way.seller}`),
    workshop: referTo(way.workshop ?? `demo-place-${way.seller}`),
    cutoff: way.cutoff,
    cutoffIsNextDay: way.isCutoffNextDay ?? false,
    ...(way.cutoffs
      ? {
          cutoffs: keyItems(
            way.cutoffs.map(({ weekdays, time }) => ({ kind: 'weekday', weekdays: [...weekdays], time })),
            'cutoffRule',
          ),
        }
      : {}),
    handling: writeHandling(way.handling),
    ...(way.limits ? { limits: way.limits } : {}),
    price: priceInEuro(way.priceMinor),
    remedy: way.remedy,
    ...way.details,
  }));
}

/** Ids of a seller's ways, by the first part of their key. */
export function findWays(
  seller: string,
  ...kinds: readonly ('stall' | 'workshop' | 'corner' | 'run' | 'lane' | 'make')[]
): readonly string[] {
  return kinds.map((kind) => `demo-way-${kind}-${seller}`);
}
