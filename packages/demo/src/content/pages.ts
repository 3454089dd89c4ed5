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

/** How event and product pages are composed. */
export function planPages(): readonly DemoDocument[] {
  return [
    planPage({
      key: 'event',
      title: 'Market page',
      purpose: 'event',
      blocks: [
        { _type: 'eventHero', eyebrow: 'Maré, the makers’ market', showMap: true },
        {
          _type: 'productGrid',
          heading: 'On the stalls',
          intro: 'Made or mended by the four people behind the tables. Everything can be held in the hand first.',
          layout: 'grid',
          limit: 48,
        },
        { _type: 'fulfilmentPromise', heading: 'How you get it', showBasis: true, rows: 3 },
        { _type: 'pickupPicker', heading: 'Next market days', count: 4 },
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
      ],
    }),
    planPage({
      key: 'product',
      title: 'Product page, collection first',
      purpose: 'product',
      blocks: [
        { _type: 'gallery', layout: 'stack' },
        { _type: 'productHeader', showSeller: true, showCondition: true },
        { _type: 'variantPicker', heading: 'Choose yours' },
        { _type: 'fulfilmentPromise', heading: 'When you can have it', showBasis: true, rows: 1 },
        { _type: 'pickupPicker', heading: 'Where to collect', count: 3 },
        { _type: 'productGrid', heading: 'More from the market', layout: 'grid', limit: 4 },
      ],
    }),
    planPage({
      key: 'one-of-a-kind',
      title: 'Single refurbished piece',
      purpose: 'product',
      blocks: [
        { _type: 'gallery', layout: 'stack' },
        { _type: 'productHeader', showSeller: true, showCondition: true },
        { _type: 'variantPicker', heading: 'There is one of these' },
        { _type: 'fulfilmentPromise', heading: 'Hear it, then take it home', showBasis: true, rows: 2 },
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
        { _type: 'productGrid', heading: 'Also on the bench', layout: 'grid', limit: 4 },
      ],
    }),
  ];
}
