import { type DemoDocument, referTo, showPicture, writeSlug, writeText } from './document.ts';

interface SellerFacts {
  readonly key: string;
  readonly name: string;
  readonly craft: string;
  readonly tagline: string;
  readonly alt: string;
  readonly phone: string;
  readonly address: { readonly street: string; readonly postcode: string };
  readonly story: readonly string[];
}

const sellers: readonly SellerFacts[] = [
  {
    key: 'pano-bravo',
    name: 'Pano Bravo',
    craft: 'Printed textiles',
    tagline: 'Cotton squares, printed by hand, hemmed to last.',
    alt: 'Inês Quintela in a blue apron before a line of freshly printed bandanas',
    phone: '+351 210 000 114',
    address: { street: 'Beco do Salgueiro 4', postcode: '1100-993' },
    story: [
      'Inês Quintela cut her first block from a broken chair leg, to print a curtain for a window nobody could curtain. The window is still bare. The block became the sardine.',
      'Today there are ten designs and two people: Inês draws and prints, her cousin Rui hems. Each square passes through their hands eleven times before it is folded. They count, because they once got to fourteen and went looking for the waste.',
      '> A bandana is the smallest useful thing I know how to make well.',
      'If a hem opens, bring it back to the stall. Rui mends it while you have a coffee, for as long as he has eyes to thread a needle.',
    ],
  },
  {
    key: 'tinta-lenta',
    name: 'Tinta Lenta',
    craft: 'Linocut and riso prints',
    tagline: 'Slow ink on good paper, in small numbered editions.',
    alt: 'Duarte Vilhena in a blue cap and ochre apron, three of his prints on the wall behind him',
    phone: '+351 210 000 228',
    address: { street: 'Travessa da Prensa 18', postcode: '1200-994' },
    story: [
      'Duarte Vilhena spent nine years laying out bus timetables. He says it taught him what a line is for. The press came from a closed school; four friends and a very patient lorry driver brought it down the street.',
      'He prints what he passes on the way to work: the harbour before seven, the tram that leans, the three cats on his neighbour’s roof. One ink a day, and each must dry before the next. That is where the name comes from.',
      'Editions are small and numbered in pencil. When a block is printed out, it is planed flat and cut again.',
    ],
  },
  {
    key: 'barro-manso',
    name: 'Barro Manso',
    craft: 'Stoneware',
    tagline: 'Pots for every day, thrown in a yard with a lemon tree.',
    alt: 'Marta Sequeira in a cream apron before two shelves of glazed pots',
    phone: '+351 210 000 337',
    address: { street: 'Rua do Torno 31', postcode: '1900-995' },
    story: [
      'Marta Sequeira throws in the morning and glazes after lunch, when the light in the yard is flat and colours do not lie. The kiln holds forty mugs or nine big bowls, and it is fired when it is full, never sooner.',
      'Her glazes have five names and no secrets: the recipes hang on the wall for whoever asks. _Salt_ is the quiet one, _tide_ the blue that took two winters, _tenmoku_ the one that always looks better on the second day.',
      'Pots with a wobble go on the seconds shelf at the stall. She will tell you what is wrong with each, and you will probably buy it anyway.',
    ],
  },
  {
    key: 'radio-aurora',
    name: 'Rádio Aurora',
    craft: 'Refurbished radios',
    tagline: 'Old radios, opened, mended and honest about their scars.',
    alt: 'Tomé Falcão, grey-haired and in round glasses, between shelves of mended radios',
    phone: '+351 210 000 441',
    address: { street: 'Rua da Válvula 9', postcode: '1150-996' },
    story: [
      'Tomé Falcão repaired ship radios until the ships stopped needing him. Now he mends the sets people find in their grandparents’ cupboards, one at a time, on a bench half a floor below the street.',
      'Every radio is opened, cleaned, measured and left playing for forty-eight hours before it is for sale. What was done is written down; so is what was left alone. A scratch that tells a story stays.',
      'There is one of each. When it is gone it is gone, and somewhere a kitchen has the news on again.',
    ],
  },
];

/** The four makers. Names, addresses, telephone numbers and mail addresses are invented. */
export function planSellers(): readonly DemoDocument[] {
  return sellers.map((seller) => ({
    _id: `demo-seller-${seller.key}`,
    _type: 'seller',
    name: seller.name,
    slug: writeSlug(seller.key),
    craft: seller.craft,
    tagline: seller.tagline,
    portrait: showPicture(`portrait-${seller.key}`, seller.alt, { x: 0.5, y: 0.42 }),
    story: writeText(...seller.story),
    email: `ola@${seller.key}.example`,
    phone: seller.phone,
    postalAddress: { _type: 'postalAddress', ...seller.address, city: 'Lisboa', countryCode: 'PT' },
    websiteUrl: `https://${seller.key}.example/`,
    home: referTo(`demo-place-${seller.key}`),
  }));
}
