import type { ProductView } from '@stallkeep/blocks/page-view';
import type { FulfilmentOptionShape } from '@stallkeep/content';
import type { MerchantReturnPolicy, OfferShippingDetails, ShippingDeliveryTime } from 'schema-dts';
import { formatDecimal } from '../feeds/feed-facts.ts';
import { listShipping, type ShippingFact } from '../feeds/shipping-facts.ts';

/** What an offer says of getting and returning it: only what holds for everybody who reads the page, for as long as it is kept. */
export interface OfferTerms {
  readonly shippingDetails?: OfferShippingDetails[];
  readonly hasMerchantReturnPolicy?: MerchantReturnPolicy;
}

export interface TermsFacts {
  readonly options: readonly FulfilmentOptionShape[];
  readonly returns: ProductView['returns'];
  /** ISO 3166-1 alpha-2 of where it is sold; absent: no return policy can be said, for it holds in a country. */
  readonly countryCode: string | undefined;
}

export function describeOfferTerms({ options, returns, countryCode }: TermsFacts): OfferTerms {
  const shipping = listShipping(options).map(describeShipping);
  const policy = returns && countryCode && describeReturns(returns, countryCode);
  return {
    ...(shipping.length === 0 ? {} : { shippingDetails: shipping }),
    ...(policy ? { hasMerchantReturnPolicy: policy } : {}),
  };
}

function describeShipping({
  countryCode,
  prefixes,
  price,
  handlingDays,
  transitDays,
}: ShippingFact): OfferShippingDetails {
  const days = (range: { readonly min: number; readonly max: number }) =>
    ({ '@type': 'QuantitativeValue', minValue: range.min, maxValue: range.max, unitCode: 'DAY' }) as const;
  const deliveryTime: ShippingDeliveryTime | undefined =
    handlingDays === undefined || transitDays === undefined
      ? undefined
      : { '@type': 'ShippingDeliveryTime', handlingTime: days(handlingDays), transitTime: days(transitDays) };
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: formatDecimal(price), currency: price.currency },
    shippingDestination: {
      '@type': 'DefinedRegion',
      addressCountry: countryCode,
      ...(prefixes === undefined ? {} : { postalCodePrefix: [...prefixes] }),
    },
    ...(deliveryTime === undefined ? {} : { deliveryTime }),
  };
}

function describeReturns(
  { windowDays, ways = [], buyerPaysReturn, exemption }: NonNullable<ProductView['returns']>,
  countryCode: string,
): MerchantReturnPolicy | undefined {
  if (windowDays === 0) {
    // Without a reason it is a policy nobody finished writing.
    if (exemption === undefined) return undefined;
    return {
      '@type': 'MerchantReturnPolicy',
      applicableCountry: countryCode,
      returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted',
    };
  }
  const methods = ways.flatMap((way) =>
    way === 'stall'
      ? (['https://schema.org/ReturnInStore'] as const)
      : way === 'post'
        ? (['https://schema.org/ReturnByMail'] as const)
        : [],
  );
  return {
    '@type': 'MerchantReturnPolicy',
    applicableCountry: countryCode,
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: windowDays,
    ...(methods.length === 0 ? {} : { returnMethod: methods }),
    ...(buyerPaysReturn === undefined
      ? {}
      : {
          returnFees: buyerPaysReturn
            ? 'https://schema.org/ReturnFeesCustomerResponsibility'
            : 'https://schema.org/FreeReturn',
        }),
  };
}
