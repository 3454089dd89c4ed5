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
    { _type: 'postcodeCheck', heading: 'Do we come to you?' },
    { _type: 'promiseComparison', heading: 'Ways to get it, side by side' },
    { _type: 'buyBox' },
    { _type: 'pooledRun', heading: 'The next run' },
    { _type: 'packagingFacts', heading: 'How it is packed' },
    { _type: 'promiseRecord', heading: 'How often we were on time' },
    { _type: 'returnsPromise' },
    { _type: 'questions', heading: 'Before you order' },
    { _type: 'productGrid', heading: 'Goes along in the same parcel', layout: 'grid', limit: 6 },
  ],
});
