import { toRichText } from '../page-file/index.ts';
import { defineTemplate } from './page-template.ts';

export const artPrints = defineTemplate({
  id: 'art-prints',
  title: 'Art prints',
  description:
    'For prints in sizes and editions. The picture has the room, paper and packing are told, framing is the buyer’s.',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', layout: 'strip' },
    { _type: 'productHeader', showSeller: true, showCondition: false },
    { _type: 'variantPicker', heading: 'Size and paper' },
    { _type: 'promiseComparison', heading: 'Flat, rolled or in your hand', order: 'seller', linkToBuyBox: true },
    { _type: 'buyBox', heading: 'Take a print', showPrice: true },
    {
      _type: 'richText',
      text: toRichText(
        '## Paper and ink\n\nPulled by hand, signed and numbered below the picture. No two are quite alike.\n\n> Hang it out of the sun, and it will outlast the frame.\n\n- **Large sheets** travel rolled, small ones flat between boards.\n- **Edition** numbers are given in the order of printing, not of buying.',
      ),
    },
    {
      _type: 'packagingFacts',
      heading: 'What it travels in',
      after: 'The tube fits the next print too. Boards and paper go with your paper bin.',
    },
    {
      _type: 'returnsPromise',
      start: 'Write to us or come by the stall, and say which piece it is. You need not say why.',
    },
    { _type: 'sellerCard', heading: 'The printmaker' },
    { _type: 'share', heading: 'Show it to somebody' },
    { _type: 'productGrid', heading: 'From the same press', layout: 'grid', limit: 6 },
  ],
});
