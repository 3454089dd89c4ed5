import { defineTemplate } from './page-template.ts';

export const courierFirst = defineTemplate({
  id: 'courier-first',
  title: 'Courier first',
  description:
    'For what goes out with a courier run or by parcel. The buyer’s postcode decides, so it is asked for early.',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', layout: 'stack' },
    { _type: 'productHeader', showSeller: true, showCondition: true },
    { _type: 'variantPicker', heading: 'Choose yours' },
    {
      _type: 'postcodeCheck',
      heading: 'Do we come to you?',
      text: 'Your postcode says which runs and parcels reach you. We use it for this answer only.',
      showPickup: true,
    },
    { _type: 'promiseComparison', heading: 'Ways to get it, side by side', order: 'soonest', linkToBuyBox: true },
    { _type: 'buyBox', heading: 'Have it brought', showPrice: true },
    {
      _type: 'pooledRun',
      heading: 'The next runs',
      text: 'A run goes when enough orders share it. If it does not, you choose what happens.',
      count: 3,
      showSeats: true,
    },
    {
      _type: 'packagingFacts',
      heading: 'How it is packed',
      after: 'Keep the box for your next parcel, or flatten it for the paper bin.',
    },
    { _type: 'promiseRecord', heading: 'How often we were on time' },
    {
      _type: 'returnsPromise',
      start: 'Write to us or come by the stall, and say which piece it is. You need not say why.',
    },
    {
      _type: 'questions',
      heading: 'Before you order',
      items: [
        {
          _type: 'questionAnswer',
          _key: 'not-home',
          question: 'What if I am not at home?',
          answer: 'Name a neighbour or a dry place when you order. Otherwise it comes back to us, and we write to you.',
        },
        {
          _type: 'questionAnswer',
          _key: 'late',
          question: 'What if it is late?',
          answer: 'Then what stands under the date above holds.',
        },
        {
          _type: 'questionAnswer',
          _key: 'change',
          question: 'Can I still change my mind?',
          answer: 'Until it is packed a message is enough. After that the returns below apply.',
        },
      ],
    },
    { _type: 'productGrid', heading: 'Goes along in the same parcel', layout: 'grid', limit: 6 },
  ],
});
