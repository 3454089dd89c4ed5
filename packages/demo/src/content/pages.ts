import { type DemoDocument, keyItems, writeSlug, writeText } from './document.ts';

type Block = Readonly<Record<string, unknown>> & { readonly _type: string };

function planPage(page: {
  key: string;
  title: string;
  purpose: 'event' | 'product';
  blocks: readonly Block[];
}): DemoDocument {
  return {
    _id: `demo-page-${page.key}`,
    _type: 'page',
    title: page.title,
    slug: writeSlug(page.key),
    purpose: page.purpose,
    blocks: keyItems(page.blocks),
  };
}

/** A market's page; where the market has a plan of its stalls, with the plan. */
function planEventBlocks(plan: Readonly<Record<string, unknown>> = {}): readonly Block[] {
  return [
    { _type: 'eventHero', eyebrow: 'Maré, the makers’ market', showMap: true },
    {
      _type: 'productGrid',
      heading: 'On the stalls',
      intro: 'Made or mended by the four people behind the tables. Everything can be held in the hand first.',
      layout: 'grid',
      limit: 48,
    },
    { _type: 'fulfilmentPromise', heading: 'How you get it', showBasis: true, rows: 3 },
    { _type: 'eventSchedule', heading: 'Market days', count: 4, showCalendar: true },
    { _type: 'findStall', heading: 'Find the stall', showMap: true, ...plan },
    {
      _type: 'richText',
      text: writeText(
        '## Good to know',
        'Each maker packs their own orders the evening before and stands behind their own table, so questions go to the person who knows. You pay nothing for collecting.',
        '- **Card, phone or cash**, at every stall.',
        '- **Bring a bag**, or borrow one from the basket by the first stall and return it next time.',
        '- **Rain** does not stop us. Wind over 60 km/h does; then we write to everyone who ordered the evening before.',
      ),
    },
  ];
}

/** How event and product pages are composed. */
export function planPages(): readonly DemoDocument[] {
  return [
    planPage({ key: 'event', title: 'Market page', purpose: 'event', blocks: planEventBlocks() }),
    planPage({
      key: 'event-quay',
      title: 'Market page of the quay, with the plan of its stalls',
      purpose: 'event',
      blocks: planEventBlocks({
        rows: ['A', 'B'],
        perRow: 12,
        stall: 'A5',
        landmarks: keyItems([
          { _type: 'landmark', name: 'River', side: 'bottom' },
          { _type: 'landmark', name: 'Tram stop', side: 'topLeft' },
          { _type: 'landmark', name: 'Blue crane', side: 'left' },
        ]),
      }),
    }),
    planPage({
      key: 'product',
      title: 'Product page, collection first',
      purpose: 'product',
      blocks: [
        { _type: 'gallery', layout: 'stack' },
        { _type: 'productHeader', showSeller: true, showCondition: true },
        { _type: 'variantPicker', heading: 'Choose yours' },
        { _type: 'orderCutoff', showCountdown: true },
        {
          _type: 'buyBox',
          heading: 'When you can have it',
          showPrice: false,
          askNote: true,
          noteHint: 'A wish, a question, who it is for. The maker reads it before they pack.',
        },
        {
          _type: 'postcodeCheck',
          heading: 'Do we come to you?',
          text: 'Your postcode says which courier runs and parcels reach you. It is used for this answer only.',
          showPickup: true,
        },
        { _type: 'pickupPicker', heading: 'Where to collect', count: 3, showNearest: true },
        { _type: 'pooledRun', heading: 'The next courier runs', count: 2, showSeats: true },
        { _type: 'fulfilmentPromise', heading: 'Why these dates', showBasis: true, rows: 1 },
        { _type: 'makingTimeline', heading: 'From your order to your hands', showBasis: true },
        { _type: 'packagingFacts', heading: 'How it is packed', showTests: true },
        {
          _type: 'returnsPromise',
          start: 'Write to the maker or come by the stall, and say which piece it is. You need not say why.',
        },
        { _type: 'productNotices', heading: 'Guarantee and maker' },
        { _type: 'sellerCard', heading: 'Who makes it', showStory: true, showContact: true },
        { _type: 'share', heading: 'Show it to somebody' },
        { _type: 'productGrid', heading: 'More from the market', layout: 'grid', limit: 4 },
      ],
    }),
    planPage({
      key: 'one-of-a-kind',
      title: 'Single refurbished piece',
      purpose: 'product',
      blocks: [
        { _type: 'gallery', layout: 'stack' },
        { _type: 'productHeader', showSeller: true, showCondition: false },
        { _type: 'variantPicker', heading: 'There is one of these' },
        { _type: 'buyBox', heading: 'Hear it, then take it home', showPrice: false, askNote: false },
        { _type: 'pickupPicker', heading: 'Where to collect', count: 3, showNearest: true },
        { _type: 'conditionReport', heading: 'What we found, and what we did', isThisPiece: true },
        {
          _type: 'richText',
          text: writeText(
            '## How we mend',
            'Every set is opened, cleaned, measured and left playing for forty-eight hours. What we did and what we left alone is listed above, in full; if you find a fault that is not on the list, that one is on us.',
            '### Grades',
            '- **A**: you have to look for the marks.',
            '- **B**: marks you will see, none you will hear.',
            '- **C**: looks its age and plays as it should.',
          ),
        },
        { _type: 'packagingFacts', heading: 'How it travels', showTests: true },
        {
          _type: 'returnsPromise',
          start: 'Write to us or come by the stall, and say which piece it is. You need not say why.',
        },
        { _type: 'productNotices', heading: 'Guarantee and maker' },
        {
          _type: 'contactSeller',
          heading: 'Ask about this piece',
          text: 'We can send more pictures, measure it, or let you hear it before you decide.',
        },
        { _type: 'sellerCard', heading: 'Who mends it', showStory: true, showContact: true },
        { _type: 'productGrid', heading: 'Also on the bench', layout: 'grid', limit: 4 },
      ],
    }),
  ];
}
