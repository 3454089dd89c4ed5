import { toRichText } from '../page-file/index.ts';
import { defineTemplate } from './page-template.ts';

export const marketDay = defineTemplate({
  id: 'market-day',
  title: 'Market day',
  description: 'For a market with a place and days. What is on the stalls, how to get it, when and where.',
  purpose: 'event',
  blocks: [
    { _type: 'eventHero', showMap: true },
    { _type: 'productGrid', heading: 'On the stalls', layout: 'grid', limit: 24 },
    { _type: 'fulfilmentPromise', heading: 'How you get it', showBasis: true, rows: 3 },
    { _type: 'eventSchedule', heading: 'Market days' },
    { _type: 'findStall', heading: 'Find us' },
    {
      _type: 'richText',
      text: toRichText(
        '## Good to know\n\nEach maker packs their own orders and stands behind their own table, so questions go to the person who knows.\n\n- **Card or cash**, at every stall.\n- **Bring a bag**, or borrow one and return it next time.\n- **If the market is called off**, we write to everyone who ordered.',
      ),
    },
    { _type: 'promiseRecord', heading: 'How we kept our word' },
    { _type: 'questions', heading: 'Questions' },
    { _type: 'newsletter' },
  ],
});
