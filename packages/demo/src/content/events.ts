import type { DemoDates } from './dates.ts';
import { lisbon, vigo } from './dates.ts';
import { type DemoDocument, keyItems, referTo, referToAll, showPicture, writeSlug, writeText } from './document.ts';

/** Products that stay in the van on a given day; together the events still carry everything. */
const notInLisbon = new Set([
  'demo-product-radio-threeband',
  'demo-product-pot-planter',
  'demo-product-bandana-quintal',
]);
const notInVigo = new Set([
  'demo-product-radio-walnut',
  'demo-product-radio-teak',
  'demo-product-print-electrico',
  'demo-product-pot-bowl',
  'demo-product-bandana-azulejo',
  'demo-product-bandana-estrelas',
  'demo-product-print-gatos',
]);

const week = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Lets every maker's table show near the top: one of each in turn rather than ten squares in a row. */
function interleave(ids: readonly string[]): readonly string[] {
  const kinds = [...new Set(ids.map((id) => id.split('-')[2]))].map((kind) =>
    ids.filter((id) => id.split('-')[2] === kind),
  );
  const longest = Math.max(...kinds.map((list) => list.length));
  return Array.from({ length: longest }, (_, round) => kinds.flatMap((list) => list.slice(round, round + 1))).flat();
}

/** Three markets in two zones: one that takes orders, one that comes back by its rhythm, one that is over. */
export function planEvents(dates: DemoDates, productIds: readonly string[]): readonly DemoDocument[] {
  const { open, recurring, past } = dates;
  const dayName = open.on.dayOfWeek === 6 ? 'Saturday' : 'Sunday';
  const inYard = productIds.filter((id) =>
    /bandana|print-(feira|gatos|andorinhas|farol)|radio-(transistor|threeband)/.test(id),
  );
  return [
    {
      _id: 'demo-event-cais',
      _type: 'marketEvent',
      name: 'Maré at Cais das Andorinhas',
      slug: writeSlug('cais-das-andorinhas'),
      tagline: `A ${dayName} by the river: four makers, thirty things, nothing you have seen elsewhere.`,
      zone: lisbon,
      hero: showPicture(
        'hero-cais',
        'Market stalls with striped awnings on a river quay in evening light, bunting overhead and people looking at the tables',
        { x: 0.5, y: 0.6 },
      ),
      intro: writeText(
        'The quay is named after the swallows that nest under its cranes. On market days they have company: printed cotton on a line, pots on planks, three radios playing the same song a little apart.',
        `Order ahead and your things wait at the stall with your name on them. Orders close the evening before; after that, come ${dayName === 'Saturday' ? 'early' : 'after church or instead of it'} and take your chances.`,
      ),
      place: referTo('demo-place-cais'),
      stall: 'A4 to A7, under the blue crane',
      occurrences: keyItems(
        [
          {
            startsAt: open.startsAt,
            endsAt: open.endsAt,
            status: 'scheduled',
            note: `Open 10:00 to 18:00. The river tram stops at the quay on ${week[open.on.dayOfWeek] === 'sunday' ? 'Sundays' : 'Saturdays'} too.`,
          },
        ],
        'occurrence',
      ),
      orders: { _type: 'orderPeriod', opensAt: open.opensAt, closesAt: open.closesAt },
      products: referToAll(interleave(productIds.filter((id) => !notInLisbon.has(id)))),
      theme: { _type: 'eventTheme', colour: '#a33810', ground: 'paper', corners: 'soft' },
      page: referTo('demo-page-event-quay'),
      productPage: referTo('demo-page-product'),
    },
    {
      _id: 'demo-event-redes',
      _type: 'marketEvent',
      name: 'Maré in Vigo, Praza das Redes',
      slug: writeSlug('praza-das-redes'),
      tagline: 'Twice a month the van goes north, and the square where they mended nets fills up again.',
      zone: vigo,
      hero: showPicture(
        'hero-redes',
        'Market stalls on a pale stone square by the sea in clear morning light, hills behind',
        { x: 0.5, y: 0.6 },
      ),
      intro: writeText(
        'We drive up on Saturday, sleep at a cousin’s, and open on Sunday once the bells have finished. Prices are the same as in Lisbon; the coffee is argued about.',
        'Orders open five days before each market and close the evening before. What you order is packed in Lisbon and travels with us.',
      ),
      place: referTo('demo-place-redes'),
      stall: 'Arcade, arches 3 to 6',
      recurrence: {
        _type: 'recurrence',
        frequency: 'monthly',
        weekdays: ['sun'],
        ordinals: [...recurring.ordinals],
        starts: '11:00',
        ends: '19:00',
        from: recurring.from.toString(),
      },
      orders: { _type: 'orderPeriod', opensDaysBefore: 5, closesHoursBefore: 15 },
      products: referToAll(interleave(productIds.filter((id) => !notInVigo.has(id)))),
      theme: { _type: 'eventTheme', colour: '#076f6f', ground: 'slate', corners: 'soft' },
      page: referTo('demo-page-event'),
      productPage: referTo('demo-page-product'),
    },
    {
      _id: 'demo-event-patio',
      _type: 'marketEvent',
      name: 'Maré by night, Pátio da Figueira',
      slug: writeSlug('patio-da-figueira'),
      tagline: 'One warm Friday under the fig tree, with every bulb we own.',
      zone: lisbon,
      hero: showPicture(
        'hero-patio',
        'A night market under strings of bulbs, lit stalls and visitors in a courtyard, a full moon above the roofs',
        { x: 0.5, y: 0.6 },
      ),
      intro: writeText(
        'It is over, and it was lovely. The yard closed at eleven, the last radio was carried home playing, and somebody left a very good umbrella: write to us.',
        'The same makers stand on the quay in Lisbon and on the square in Vigo.',
      ),
      place: referTo('demo-place-patio'),
      stall: 'Round the fig tree',
      occurrences: keyItems([{ startsAt: past.startsAt, endsAt: past.endsAt, status: 'scheduled' }], 'occurrence'),
      orders: { _type: 'orderPeriod', opensAt: past.opensAt, closesAt: past.closesAt },
      products: referToAll(interleave(inYard)),
      theme: { _type: 'eventTheme', colour: '#e0a520', ground: 'linen', corners: 'round' },
      page: referTo('demo-page-event'),
      productPage: referTo('demo-page-product'),
    },
  ];
}

/** The front page and what pages fall back to. */
export function planSettings(): DemoDocument {
  return {
    _id: 'siteSettings',
    _type: 'siteSettings',
    title: 'Maré',
    tagline: 'A small travelling market of makers, always near water.',
    intro: writeText(
      'Maré means tide: we come, we set up, we leave nothing behind. Four makers with four tables, in Lisbon and up the coast, with things they made or mended themselves.',
      'Order before a market and collect it there, from the person who made it. You are told when it will be ready, on what condition, and what happens if we are late.',
    ),
    locale: 'en-GB',
    contactEmail: 'ola@mare-market.example',
    eventPage: referTo('demo-page-event'),
    productPage: referTo('demo-page-product'),
    footer:
      'Maré is an invented market. Its makers, streets and prices exist only in this demonstration; no order is ever sent.',
  };
}
