import type { UnavailableReason, UnknownReason } from '@stallkeep/promise';
import { say } from './say.ts';

/** Numbers and names a sentence may use, as the engine puts them into `wording.params`. */
export type WordingParams = Readonly<Record<string, string | number>>;

/** Said in place of a date. */
export interface NoDateWords {
  readonly headline: string;
  /** Why, and what to do instead. */
  readonly reason: string;
}

/** Why there is no date, and what the buyer gets in its place. */
export function formatUnknown(reason: UnknownReason, locale: string, params: WordingParams = {}): NoDateWords {
  const values = { longestQueueDays: params['longestQueueDays'], postcode: params['postcode'] };
  return {
    headline: say(locale, reason === 'expired' ? 'headline.expired' : 'headline.unknown', {}),
    reason: say(locale, `unknown.${reason}`, values),
  };
}

/** Why it cannot be had this way, and what to do instead. */
export function formatUnavailable(reason: UnavailableReason, locale: string, params: WordingParams = {}): NoDateWords {
  const { place, postcode, limit, of } = params;
  const values = { place, postcode, limit, of };
  return {
    headline: say(locale, `unavailable.${reason}`, values),
    reason: say(locale, `instead.${reason}`, values),
  };
}
