import { defineTemplate } from './page-template.ts';

export const orderAhead = defineTemplate({
  id: 'order-ahead',
  title: 'Order ahead',
  description:
    'For an event where most is ordered before and only handed over on the day. The deadline stands at the top.',
  purpose: 'event',
  blocks: [
    { _type: 'eventHero', showMap: false },
    { _type: 'orderCutoff', heading: 'Order before', showCountdown: true },
    { _type: 'productGrid', heading: 'Order ahead', layout: 'grid', limit: 48 },
    { _type: 'fulfilmentPromise', heading: 'When it is yours', showBasis: false, rows: 2 },
    { _type: 'findStall', heading: 'Where to collect', showMap: true },
    { _type: 'eventSchedule', heading: 'The next days', count: 3, showCalendar: true },
    { _type: 'share', heading: 'Tell somebody' },
  ],
});
