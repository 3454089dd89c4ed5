import type { ProductFacts, VariantFacts } from './product.ts';
import { findWays } from './ways.ts';

interface PrintFacts {
  readonly art: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly text: readonly string[];
  readonly looks: string;
  readonly technique: string;
  /** Price of the bare small sheet, and stock on hand of small, large and framed. */
  readonly priceMinor: number;
  readonly stock: readonly [number, number, number];
  readonly frame: 'Oak frame' | 'Black frame';
  readonly isLargeToo: boolean;
}

const prints: readonly PrintFacts[] = [
  {
    art: 'doca',
    code: 'DOC',
    title: 'Doca, before seven',
    technique: 'Linocut in four colours',
    looks: 'two fishing boats in a harbour under a low red sun',
    priceMinor: 3800,
    stock: [26, 12, 4],
    frame: 'Oak frame',
    isLargeToo: true,
    summary: 'Two boats, one sun, and nobody awake to argue.',
    text: [
      'Printed from four blocks and one long patience. The sun is a separate small block, pressed by hand with the back of a spoon, so it sits a little differently on every sheet.',
      'The red boat is called Teimosa. It is a real boat; its owner has number 1.',
      'Edition of 80, numbered and signed in pencil.',
    ],
  },
  {
    art: 'electrico',
    code: 'ELE',
    title: 'Elétrico, uphill',
    technique: 'Risograph in five inks',
    looks: 'a yellow tram climbing between tall red and blue houses',
    priceMinor: 2800,
    stock: [40, 22, 3],
    frame: 'Oak frame',
    isLargeToo: true,
    summary: 'The yellow tram, leaning into its hill as it has for a century.',
    text: [
      'For anyone who has stood on the step and held on. The street is steeper than it is in life; the feeling is exactly as steep.',
      'Risograph ink lies on the paper rather than in it, and rubs off a little on a damp thumb. Frame it or let it live dangerously.',
      'Open edition, printed in batches of fifty.',
    ],
  },
  {
    art: 'andorinhas',
    code: 'AND',
    title: 'Andorinhas',
    technique: 'Linocut in three colours',
    looks: 'eight swallows crossing a large orange sun above wires',
    priceMinor: 4200,
    stock: [18, 7, 2],
    frame: 'Black frame',
    isLargeToo: true,
    summary: 'They come back to the same beam every March. So does he, to watch.',
    text: [
      'Eight birds in the air, three on the wire who have seen it all before. The dark is a blue-black mixed for this print and for nothing else.',
      'The stripes across the sun are the grain of the press bed, which we stopped fighting years ago.',
      'Edition of 60 on 250 g cotton paper.',
    ],
  },
  {
    art: 'limoeiro',
    code: 'LIM',
    title: 'Limoeiro',
    technique: 'Linocut in five colours',
    looks: 'a branch of lemons with leaves and blossom on deep blue',
    priceMinor: 4600,
    stock: [15, 5, 2],
    frame: 'Oak frame',
    isLargeToo: true,
    summary: 'A lemon branch from the pottery yard, cut larger than life.',
    text: [
      'Marta at the next stall let Duarte take one branch in exchange for a mug’s worth of drawing lessons. The cut lemon at the bottom was lunch.',
      'The blue is rolled on in two thin coats; hold it to the light and you will see the gouges run like rain.',
    ],
  },
  {
    art: 'serra',
    code: 'SER',
    title: 'Serra, first light',
    technique: 'Risograph in six layers',
    looks: 'six ranges of hills from pink to deep blue with a path and a red sun',
    priceMinor: 3200,
    stock: [33, 0, 0],
    frame: 'Oak frame',
    isLargeToo: true,
    summary: 'Six hills, six inks, and a path that gives up halfway.',
    text: [
      'Six drums, one after the other, each a little off where the last one was. That is why the ridges seem to breathe.',
      'The path is from memory and does not lead where it says. The large sheet returns when the paper does, towards the end of next month.',
      'Looks best where morning light reaches it.',
    ],
  },
  {
    art: 'gatos',
    code: 'GAT',
    title: 'Três gatos',
    technique: 'Linocut in four colours',
    looks: 'three cats on a tiled roof before a large yellow moon',
    priceMinor: 4200,
    stock: [0, 0, 0],
    frame: 'Oak frame',
    isLargeToo: false,
    summary: 'Three cats on a roof; the third has turned its back on all of us.',
    text: [
      'The neighbour’s cats, from the print-shop window, eleven nights running. Only two of them ever sat still.',
      'The edition of 40 is sold out and the block has been planed down. We leave it here because people keep asking what the next one will be: dogs, probably.',
    ],
  },
  {
    art: 'feira',
    code: 'FEI',
    title: 'Feira, after dark',
    technique: 'Risograph in five inks',
    looks: 'a night market with strings of bulbs, three stalls and four visitors',
    priceMinor: 2800,
    stock: [36, 14, 5],
    frame: 'Black frame',
    isLargeToo: true,
    summary: 'Our own market, the hour when the bulbs take over.',
    text: [
      'Drawn on the back of receipts during one long Friday and printed the next week. If you were there in a green coat, that is you.',
      'The glow round each bulb is a second, paler yellow, printed slightly out of place on purpose.',
      'Open edition.',
    ],
  },
  {
    art: 'farol',
    code: 'FAR',
    title: 'Farol',
    technique: 'Linocut in four colours',
    looks: 'a red and white lighthouse and a tall curling wave',
    priceMinor: 3800,
    stock: [21, 9, 3],
    frame: 'Black frame',
    isLargeToo: true,
    summary: 'A lighthouse, a wave, and the moment before they meet.',
    text: [
      'The wave took three blocks and a fourth that went into the stove. Its foam is bare paper: every white dot was left standing while everything round it was cut away.',
      'Duarte’s father kept a light like this one. He says the windows are wrong and bought two.',
    ],
  },
];

/** Every sheet travels in the same board mailer, framed or not. */
const mailer = [450, 330, 60] as const;

/** The eight prints: bare in one or two sizes, framed while frames last. */
export const printProducts: readonly ProductFacts[] = prints.map((print) => {
  const variants: VariantFacts[] = [
    {
      sku: `TL-${print.code}-A4`,
      options: { Size: '21 × 30 cm', Framing: 'Unframed' },
      priceMinor: print.priceMinor,
      stock: print.stock[0],
      weightGrams: 64,
      sizeMm: mailer,
    },
  ];
  if (print.isLargeToo) {
    variants.push({
      sku: `TL-${print.code}-A3`,
      options: { Size: '30 × 42 cm', Framing: 'Unframed' },
      priceMinor: print.priceMinor + 2400,
      stock: print.stock[1],
      weightGrams: 118,
      sizeMm: mailer,
    });
  }
  variants.push({
    sku: `TL-${print.code}-A4-F`,
    options: { Size: '21 × 30 cm', Framing: print.frame },
    priceMinor: print.priceMinor + 4900,
    stock: print.stock[2],
    weightGrams: 1240,
    sizeMm: mailer,
    image: [`print-${print.art}-framed`, `${print.title} in its ${print.frame.toLowerCase()} with a white mat`],
  });
  return {
    key: `print-${print.art}`,
    title: print.title,
    seller: 'tinta-lenta',
    productType: 'art print',
    summary: print.summary,
    text: print.text,
    pictures: [
      [`print-${print.art}-framed`, `${print.title}, framed on a wall above a sideboard: ${print.looks}`],
      [`print-${print.art}-sheet`, `${print.title} as a loose sheet on the workbench, a cutting knife beside it`],
    ],
    variants,
    materials: `${print.technique} on 250 g cotton paper, acid-free; frames of solid wood with 2 mm glass`,
    care: 'Keep out of direct sun and steam. Hold the sheet by its edges; the ink needs a month to harden fully.',
    fragility: 'normal',
    // Above it the ink goes soft and takes the pattern of whatever lies on it.
    temperature: { min: -5, max: 34 },
    packaging: 'flat-mailer',
    ways: [
      ...findWays('tinta-lenta', 'stall', 'workshop', 'corner', 'run', 'lane'),
      ...(print.stock[2] > 0 ? findWays('tinta-lenta', 'make') : []),
    ],
    returns: print.stock[2] > 0 ? 'made' : 'stall',
  };
});
