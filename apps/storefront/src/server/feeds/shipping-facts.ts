import type { FulfilmentOptionShape } from '@stallkeep/content';

/** Days a lane takes to one country, as far as they can be said without a reader's postcode. */
export interface ShippingFact {
  readonly countryCode: string;
  /** Absent: the whole country. */
  readonly prefixes?: readonly string[];
  readonly service: string;
  readonly price: { readonly amountMinor: number; readonly currency: string };
  readonly handlingDays?: { readonly min: number; readonly max: number };
  readonly transitDays?: { readonly min: number; readonly max: number };
}

/**
 * What is true of sending whoever asks. A zone that leaves postcodes out, or is made of ranges or single ones, would be said too
 * widely, so it is not said; a price that is not set is not said to be none.
 */
export function listShipping(options: readonly FulfilmentOptionShape[]): readonly ShippingFact[] {
  return options.flatMap((option) => {
    const { kind, lane, price, source, terms } = option;
    if (kind !== 'lane' || lane === undefined || price === undefined) return [];
    const handling = terms?.handling;
    const { minDays, maxDays } = handling ?? {};
    const isCounted = source === 'stock' && handling?.unit === 'businessDays';
    return lane.zones.flatMap(({ zone, quotedMinDays, quotedMaxDays }): readonly ShippingFact[] => {
      const prefixes = zone.includes.flatMap((rule) => (rule.kind === 'prefix' ? [rule.prefix ?? ''] : []));
      if (zone.excludes.length > 0 || prefixes.length !== zone.includes.length || prefixes.length === 0) return [];
      return [
        {
          countryCode: zone.countryCode,
          ...(prefixes.includes('') ? {} : { prefixes }),
          service: option.title,
          price,
          ...(isCounted && minDays !== undefined && maxDays !== undefined
            ? { handlingDays: { min: minDays, max: maxDays } }
            : {}),
          ...(quotedMinDays !== undefined && quotedMaxDays !== undefined
            ? { transitDays: { min: quotedMinDays, max: quotedMaxDays } }
            : {}),
        },
      ];
    });
  });
}
