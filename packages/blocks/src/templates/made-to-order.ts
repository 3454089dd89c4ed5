import { toRichText } from '../page-file/index.ts';
import { defineTemplate } from './page-template.ts';

export const madeToOrder = defineTemplate({
  id: 'made-to-order',
  title: 'Made to order',
  description:
    'For what is made after it is bought. It shows the queue, the making and the carrying before it asks for money.',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', layout: 'stack' },
    { _type: 'productHeader', showSeller: true, showCondition: true },
    { _type: 'variantPicker', heading: 'How it should be' },
    { _type: 'makingTimeline', heading: 'From your order to your hands', showBasis: true },
    {
      _type: 'buyBox',
      heading: 'Have it made',
      showPrice: true,
      askNote: true,
      noteHint: 'A name to print, a colour to avoid, a date that matters.',
    },
    {
      _type: 'richText',
      text: toRichText(
        '## Made for you\n\nNothing is on a shelf. We begin when your order is in, and we write when it is your turn.\n\n- **Changes** are possible until we begin.\n- **The dates above** count the orders before yours, days off, and the time it needs to dry or set.\n- **Small differences** from the pictures are the hand, not a fault.',
      ),
    },
    { _type: 'productNotices' },
    {
      _type: 'returnsPromise',
      start: 'Write to us before you send anything: what is made for one person is agreed with that person.',
    },
    {
      _type: 'contactSeller',
      heading: 'Ask before you order',
      text: 'If you are not sure about a size, a colour or a date, ask first: it costs nothing.',
    },
    { _type: 'sellerCard', heading: 'Who makes it' },
    { _type: 'productGrid', heading: 'Here already', layout: 'grid', limit: 4 },
  ],
});
