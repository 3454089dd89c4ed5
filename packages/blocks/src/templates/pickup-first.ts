import { toRichText } from '../page-file/index.ts';
import { defineTemplate } from './page-template.ts';

export const pickupFirst = defineTemplate({
  id: 'pickup-first',
  title: 'Pickup first',
  description:
    'For what is collected at the stall or the workshop. The place and the window come before everything else.',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', layout: 'stack' },
    { _type: 'productHeader', showSeller: true, showCondition: true },
    { _type: 'variantPicker', heading: 'Choose yours' },
    { _type: 'pickupPicker', heading: 'Where and when to collect', count: 3, showNearest: true },
    { _type: 'orderCutoff', showCountdown: true },
    { _type: 'buyBox', heading: 'Get it your way', showPrice: true },
    { _type: 'findStall', heading: 'Find the stall', showMap: true },
    {
      _type: 'returnsPromise',
      start: 'Write to us or come by the stall, and say which piece it is. You need not say why.',
    },
    {
      _type: 'richText',
      text: toRichText(
        '## When you come\n\nSay your name at the stall; your parcel is packed and waiting.\n\n- **Look first.** You can open it there and change your mind.\n- **Pay there or here.** Card and cash at the stall.\n- **Somebody else may come.** Give them your order number.',
      ),
    },
    { _type: 'sellerCard', heading: 'Who makes it' },
    { _type: 'productGrid', heading: 'Collect these at the same time', layout: 'grid', limit: 4 },
  ],
});
