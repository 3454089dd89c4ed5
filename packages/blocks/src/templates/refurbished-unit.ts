import { toRichText } from '../page-file/index.ts';
import { defineTemplate } from './page-template.ts';

export const refurbishedUnit = defineTemplate({
  id: 'refurbished-unit',
  title: 'Refurbished single piece',
  description: 'For one mended piece with its own history. Its condition is told in full before its price.',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', layout: 'stack' },
    { _type: 'productHeader', showSeller: true, showCondition: true },
    { _type: 'conditionReport', heading: 'What we found, and what we did', isThisPiece: true },
    { _type: 'buyBox', heading: 'There is one of these', showPrice: true },
    {
      _type: 'returnsPromise',
      start: 'Write to us or come by the stall, and say which piece it is. You need not say why.',
    },
    {
      _type: 'richText',
      text: toRichText(
        '## How we mend\n\nEvery piece is opened, cleaned, measured and left running before it comes to the stall. If you find a fault that is not on the list above, that one is on us.\n\n### Grades\n\n- **A**: you have to look for the marks.\n- **B**: marks you will see, none that matter in use.\n- **C**: looks its age and works as it should.',
      ),
    },
    { _type: 'productNotices' },
    { _type: 'packagingFacts', heading: 'How it travels' },
    {
      _type: 'contactSeller',
      heading: 'Ask about this piece',
      text: 'We can send more pictures, measure it, or let you hear it before you decide.',
    },
    { _type: 'productGrid', heading: 'Also on the bench', layout: 'grid', limit: 4 },
  ],
});
