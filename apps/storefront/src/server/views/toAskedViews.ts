import type { DestinationView, PageView, PickupView, WantedView } from '@stallkeep/blocks/page-view';
import { type Destination, normalizePostcode, type PromiseRequest } from '@stallkeep/promise';
import type { BuyerQuestion } from '../../buyer-question.ts';

/**
 * The country whose postcodes a product's page asks for: that of the market where something is sent there, else the first that
 * something is sent to. Undefined where nothing is sent.
 */
export function findPostcodeCountry(
  requests: readonly Pick<PromiseRequest, 'plan'>[],
  home: string | undefined,
): string | undefined {
  const countries = requests.flatMap(({ plan: { carry } }) =>
    carry.kind === 'pickup' ? [] : carry.zones.map(({ countryCode }) => countryCode),
  );
  return countries.find((country) => country === home) ?? countries[0];
}

/** What a buyer typed as a postcode of that country. Whether anything goes there is another question. */
export function toDestinationView(typed: string, countryCode: string): DestinationView {
  const postcode = typed.trim().toUpperCase();
  return normalizePostcode(postcode) === undefined
    ? { kind: 'unreadable', countryCode, typed }
    : { kind: 'asked', countryCode, postcode };
}

/** Where to promise for; undefined while nobody asked, or nobody can read what was. */
export function findDestination(view: DestinationView | undefined): Destination | undefined {
  return view?.kind === 'asked' ? { countryCode: view.countryCode, postcode: view.postcode } : undefined;
}

/** What was chosen and can be had: a time that is over or full, or a way that is not offered, is as if it were not asked for. */
export function toWantedView(
  { slot, way }: BuyerQuestion,
  { pickups, timetables }: { readonly pickups: readonly PickupView[] } & Pick<PageView, 'timetables'>,
): WantedView {
  const pickup = pickups.find(({ optionId, isAvailable }) => isAvailable && optionId === slot?.optionId);
  const times = pickup?.windows.flatMap(({ from, until, slots }) =>
    slots.length === 0 ? [{ from, until }] : slots.filter(({ left }) => left > 0),
  );
  // Its end tells a time from the others: it begins later as the hour at which the order would be ready moves on.
  const time = times?.find(({ until }) => until === slot?.until);
  const isOffered = timetables.some(({ optionId }) => optionId === way);
  return {
    ...(slot === undefined || time === undefined ? {} : { slot: { ...slot, from: time.from } }),
    ...(way !== undefined && isOffered ? { way } : {}),
  };
}
