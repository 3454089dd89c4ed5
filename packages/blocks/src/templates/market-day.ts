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
    { _type: 'eventSchedule', heading: 'Market days', count: 4, showCalendar: true },
    { _type: 'findStall', heading: 'Find us', showMap: true },
    {
      _type: 'richText',
      text: toRichText(
        '## Good to know\n\nEach maker packs their own orders and stands behind their own table, so questions go to the person who knows.\n\n- **Card or cash**, at every stall.\n- **Bring a bag**, or borrow one and return it next time.\n- **If the market is called off**, we write to everyone who ordered.',
      ),
    },
    { _type: 'promiseRecord', heading: 'How we kept our word' },
    {
      _type: 'questions',
      heading: 'Questions',
      items: [
        {
          _type: 'questionAnswer',
          _key: 'without-order',
          question: 'Can I come without an order?',
          answer:
            'Yes. What is on the tables can be bought on the day; what is ordered ahead is kept for those who did.',
        },
        {
          _type: 'questionAnswer',
          _key: 'late',
          question: 'What if I cannot come in time?',
          answer: 'Send somebody with your order number, or write to the maker before the market ends.',
        },
        {
          _type: 'questionAnswer',
          _key: 'called-off',
          question: 'What if the market is called off?',
          answer: 'We write to everyone who ordered and say what happens to each order.',
        },
      ],
    },
    { _type: 'newsletter', heading: 'Before the next market', often: 'One letter before each market, no more.' },
  ],
});
