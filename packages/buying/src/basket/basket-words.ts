import type { GoneLineView, LineFault } from './basket-view.ts';

/** What the basket's page says beside the promises. British English. */
export const basketWords = {
  heading: 'Your basket',
  empty: 'There is nothing in your basket yet.',
  emptyMore:
    'What you put in from this market’s stalls is kept here for two weeks. Nothing is reserved until you order.',
  toMarket: (market: string) => `See what ${market} has`,
  from: (seller: string) => `From ${seller}`,
  pieces: (title: string) => `How many of ${title}`,
  less: 'One less',
  more: 'One more',
  each: 'each',
  remove: (title: string) => `Remove ${title}`,
  removeShort: 'Remove',
  note: 'Your note to the maker:',
  onlyOne: 'There is only this one.',
  conditions: { refurbished: 'Refurbished', used: 'Used' },
  priceBefore: (price: string) => `It was ${price} when you put it in.`,
  slot: 'Time to collect',
  slotHint: 'Saved with “Update the basket”, or when you go on.',
  slotFirst: 'The first time there is',
  slotFull: 'full',
  slotGone: 'The time you chose has been taken or has passed. This is the first there is now; you can choose another.',
  later: 'This is later than the product’s page said: others ordered meanwhile, or you want more than one.',
  late: 'If it is late:',
  arrangement: 'Together or each when it is ready?',
  arrangementHint: 'Some of these are ready sooner than others.',
  split: 'Each when it is ready',
  together: 'All together',
  product: 'What',
  carriage: 'Carriage in all',
  postcodeHeading: 'Where should it go?',
  postcode: 'Postcode',
  postcodeHint: 'Says which courier runs and parcels reach you. We ask for the whole address when you order.',
  postcodeFault: 'We cannot read this as a postcode. Write it as on an envelope, such as 1100-148.',
  country: 'Country',
  totals: 'What it comes to',
  goods: 'Goods',
  all: 'All of it',
  taxes: 'with taxes',
  update: 'Update the basket',
  checkout: 'Go on to order',
  nothingReserved: 'Nothing is reserved yet. The dates are those of an order placed now.',
  cannotOrder: 'Before you can order, please change what is marked here.',
  faults: 'Nothing was changed yet. Please look at:',
  goneHeading: 'Not offered any more',
  gone: (line: GoneLineView) => {
    const title = line.title ?? 'One of your lines';
    switch (line.what) {
      case 'product':
        return `${title} is not sold at this market any more.`;
      case 'variant':
        return `The version of ${title} you chose is not offered any more.`;
      case 'way':
        return `${title} cannot be had the way you chose any more. Choose another on its page.`;
      case 'sold_out':
        return `${title} has been sold.`;
    }
  },
  goneRest: 'It is not counted in, and is left out when you order.',
  fault: (fault: LineFault) =>
    fault === 'unreadable'
      ? 'Write how many in digits, 1 or more. 0 takes it out.'
      : fault.most === 0
        ? 'There is none left. Take it out, or look again later.'
        : `There are ${fault.most} at most.`,
} as const;
