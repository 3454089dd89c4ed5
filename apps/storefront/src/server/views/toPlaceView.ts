import type { PlaceView } from '@stallkeep/blocks/page-view';
import { type AddressShape, formatAddress, type PlaceShape } from '@stallkeep/content';

export function toPlaceView(place: PlaceShape): PlaceView {
  const address = formatAddress(place.address);
  return {
    name: place.name,
    address,
    ...(place.point === undefined ? {} : { point: place.point }),
    ...withMap(place, address),
    ...(place.directions === undefined ? {} : { directions: place.directions }),
  };
}

/**
 * The address under which a maker can be reached by post, with the country in the words of `locale`, as product safety law (GPSR)
 * asks for beside a product. Undefined where nothing is filled in.
 */
export function formatPostalAddress(address: AddressShape | undefined, locale: string): string | undefined {
  const parts = [formatAddress(address), address?.countryCode && findCountryName(address.countryCode, locale)];
  const text = parts.filter(Boolean).join(', ');
  return text === '' ? undefined : text;
}

/** The code itself where it is not one Intl knows. */
function findCountryName(code: string, locale: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

/** OpenStreetMap: by the point where there is one, else by the address. */
function withMap(place: PlaceShape, address: string): { mapHref?: string } {
  if (place.point !== undefined) {
    const lat = place.point.lat.toFixed(5);
    const lng = place.point.lng.toFixed(5);
    return { mapHref: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}` };
  }
  if (address === '') return {};
  return { mapHref: `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}` };
}
