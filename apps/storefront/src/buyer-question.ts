import { wayParam } from '@stallkeep/blocks/buy-fields';
import { findSlotChoice, formatSlotChoice, type SlotChoice, slotParam } from '@stallkeep/blocks/slot-choice';

/**
 * What a product's URL asks for beside the variant: `?postcode=…` whether it comes there, `?slot=…` and `?way=…` what the buyer
 * chose to be offered. There is no end of such URLs, and one may tell where somebody lives: their pages are made for the one who
 * asks and kept by nobody. Pure.
 */
export interface BuyerQuestion {
  /** As typed, cut to `mostPostcodeLetters`. Empty: the field was sent empty. */
  readonly postcode?: string;
  readonly slot?: SlotChoice;
  /** Option id, if there is such a one. */
  readonly way?: string;
}

/** Longer than any postcode; what is cut off makes no postcode readable. */
const mostPostcodeLetters = 40;
/** Longer than any id of a document. */
const mostWayLetters = 128;
const postcodeParam = 'postcode';

/** Undefined: the URL asks nothing of the kind, so its page is one that everybody shares. */
export function findBuyerQuestion(query: string): BuyerQuestion | undefined {
  const params = new URLSearchParams(query);
  const postcode = params.get(postcodeParam)?.slice(0, mostPostcodeLetters);
  const slot = findSlotChoice(params.get(slotParam) ?? '');
  const way = params.get(wayParam)?.slice(0, mostWayLetters);
  if (postcode === undefined && slot === undefined && !way) return undefined;
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(slot === undefined ? {} : { slot }),
    ...(way ? { way } : {}),
  };
}

/** The address of a page, as `formatSelection` wrote it, with the question put to it. Reads back to the same question. */
export function addBuyerQuestion(href: string, { postcode, slot, way }: BuyerQuestion): string {
  const params = new URLSearchParams({
    ...(postcode === undefined ? {} : { [postcodeParam]: postcode }),
    ...(slot === undefined ? {} : { [slotParam]: formatSlotChoice(slot) }),
    ...(way === undefined ? {} : { [wayParam]: way }),
  });
  return `${href}${href.includes('?') ? '&' : '?'}${params}`;
}
