import type { ProductFacts, VariantFacts } from './product.ts';
import { findWays } from './ways.ts';

interface BandanaFacts {
  readonly design: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly text: readonly string[];
  readonly looks: string;
  readonly materials: string;
  /** Prices and stock of the small and the large square. */
  readonly small: readonly [number, number];
  readonly large?: readonly [number, number];
  readonly compareAtMinor?: number;
  readonly isMadeToOrder?: boolean;
}

const lawn = '100% cotton lawn, 78 g/m²; pigment printed, hemmed with cotton thread';
const voile = '100% cotton voile, 64 g/m²; pigment printed, hand-rolled hem';
const blend = '55% linen, 45% cotton, 118 g/m²; pigment printed, hemmed with cotton thread';

const bandanas: readonly BandanaFacts[] = [
  {
    design: 'sardinhas',
    code: 'SAR',
    title: 'Sardinhas bandana',
    looks: 'rows of indigo sardines on cream, one of them red and swimming the other way',
    materials: lawn,
    small: [2400, 34],
    large: [3200, 18],
    isMadeToOrder: true,
    summary: 'Seventy-odd sardines going one way, and one that is not.',
    text: [
      'Our first design and still the one people point at from across the quay. The fish are printed in two passes of indigo so that the scales stay crisp; the red one gets a block to itself.',
      'It is always in the same place, a hand’s width from the corner, so you can fold it to the front or keep it to yourself.',
      'Soft from the first wash, opaque enough for a napkin, large enough to carry bread home in.',
    ],
  },
  {
    design: 'azulejo',
    code: 'AZU',
    title: 'Azulejo bandana',
    looks: 'a blue and white tile repeat with yellow centres and a key border',
    materials: lawn,
    small: [2400, 22],
    large: [3200, 0],
    isMadeToOrder: true,
    summary: 'The stairwell of number 12, worn round the neck.',
    text: [
      'Inês drew this one sitting on the stairs of a house about to be sold, before the panels went. The new owner kept them, as it turned out; we kept the drawing.',
      'Four quarter tiles make a whole one, and four whole ones make a star you only notice from a few steps away. The yellow is a touch greener than it looks on a screen.',
      'The large square is sold out until the next printing week. The small one ties well on a short neck.',
    ],
  },
  {
    design: 'folhas',
    code: 'FOL',
    title: 'Folhas bandana',
    looks: 'olive leaf sprigs and small rust berries in a half drop on cream',
    materials: blend,
    small: [2800, 16],
    large: [3800, 9],
    summary: 'Olive sprigs, pressed one at a time, on a linen and cotton cloth.',
    text: [
      'This is true block printing: one pear-wood block, pressed about sixty times per square. No two sprigs carry quite the same weight of ink, and that is rather the point.',
      'The cloth is heavier than our lawn, a linen and cotton weave with a dry hand. It creases handsomely and stops minding after a summer.',
    ],
  },
  {
    design: 'xadrez',
    code: 'XAD',
    title: 'Xadrez bandana',
    looks: 'a terracotta and cream check with thin dark lines and a striped border',
    materials: lawn,
    small: [2200, 40],
    large: [2900, 25],
    summary: 'A kitchen check, grown up.',
    text: [
      'Borrowed from the cloth under every good lunch, and drawn again so that the bands are never quite even. Fold it into a strip and it turns into stripes.',
      'The terracotta is mixed from two reds and a spoon of black. We match it against the same roof tile every time; the tile lives by the sink.',
      'The square to start with, if you have never worn one.',
    ],
  },
  {
    design: 'citrinos',
    code: 'CIT',
    title: 'Citrinos bandana',
    looks: 'slices of orange, whole lemons, leaves and blossom on pale yellow',
    materials: voile,
    small: [2600, 12],
    large: [3400, 6],
    summary: 'Lemons, oranges and the smell of neither, on light voile.',
    text: [
      'Printed on voile, the thinnest cloth we hem, because it is a summer thing and should weigh nothing. You can read a newspaper through it, slowly.',
      'The lemons come from the tree in Marta’s pottery yard and were drawn before they were eaten. The blossom is left bare: it is the white of the cloth itself.',
      'Rolled hem, sewn by hand; allow it a little unevenness.',
    ],
  },
  {
    design: 'ondas',
    code: 'OND',
    title: 'Ondas bandana',
    looks: 'overlapping wave fans in three blues and greens with a scalloped border',
    materials: lawn,
    small: [2400, 28],
    large: [3200, 14],
    isMadeToOrder: true,
    summary: 'Row behind row of small waves, in the three colours of the river.',
    text: [
      'The river outside the workshop has three colours: one before the wind, one after, and one for which nobody has a name. All three are here.',
      'Each fan is cut with a gouge the width of a thumbnail. From far away they become one surface; from near you can see where the hand changed direction.',
    ],
  },
  {
    design: 'estrelas',
    code: 'EST',
    title: 'Estrelas bandana',
    looks: 'cream and copper stars joined by dotted lines on midnight blue',
    materials: voile,
    small: [2600, 8],
    large: [3400, 5],
    compareAtMinor: 3000,
    summary: 'A night sky you can blow your nose in, though we would rather you did not.',
    text: [
      'Not a real chart. We tried one, and the astronomer at the next stall found four mistakes before lunch. So we drew a sky of our own, and joined the stars the way children do.',
      'The stars are not ink: the blue is printed round them, so they stay the soft white-gold of the undyed voile.',
      'Reduced because this batch of blue came out a shade greyer than the last. We rather like it.',
    ],
  },
  {
    design: 'garrida',
    code: 'GAR',
    title: 'Garrida bandana',
    looks: 'cream paisley drops round a flower medallion on madder red',
    materials: lawn,
    small: [2400, 31],
    large: [3200, 20],
    summary: 'The red one. Every wardrobe and every dog needs it.',
    text: [
      '_Garrida_ is what a grandmother calls something a little too bright and exactly right. It is our answer to the bandana everybody knows: teardrops, a medallion, a border of dots.',
      'The red is built up in two layers over madder brown, so it fades towards brick rather than pink. Worn every weekend it will look its best in about four years.',
    ],
  },
  {
    design: 'calcada',
    code: 'CAL',
    title: 'Calçada bandana',
    looks: 'rolling bands of black and white paving stones with a key border',
    materials: lawn,
    small: [2400, 19],
    large: [3200, 11],
    summary: 'The rolling pavement, two and a half thousand stones, none of them slippery.',
    text: [
      'Two thousand five hundred stones, each drawn with its own crooked edge. Rui asked whether a computer could not do it. Inês asked whether a computer could not hem.',
      'The black is a warm one, with brown in it, as the basalt looks after rain. It goes with everything you already own.',
      'For the true effect, lay it on the floor and walk round it.',
    ],
  },
  {
    design: 'quintal',
    code: 'QUI',
    title: 'Quintal bandana',
    looks: 'coral carnations, cream daisies and climbing leaves on dark green',
    materials: blend,
    small: [2800, 10],
    large: [3800, 4],
    summary: 'A back garden at dusk: carnations, daisies, and the gate left open.',
    text: [
      'A _quintal_ is the patch behind the house where useful things grow and a few useless ones are allowed. Ours had carnations in oil tins, and this is how they looked from the kitchen window.',
      'Five inks on a dark linen and cotton ground. It takes a whole day to print a dozen, which is why there are never many on the table.',
    ],
  },
];

/** A folded square in its paper sleeve. */
const sleeve = [190, 190, 14] as const;

/** The ten squares, each in two sizes. */
export const bandanaProducts: readonly ProductFacts[] = bandanas.map((bandana, index) => {
  const isHeavy = bandana.materials === blend;
  const variants: VariantFacts[] = [
    {
      sku: `PB-${bandana.code}-55`,
      options: { Size: '55 × 55 cm' },
      priceMinor: bandana.small[0],
      stock: bandana.small[1],
      weightGrams: isHeavy ? 38 : 26,
      sizeMm: sleeve,
      ...(bandana.compareAtMinor ? { compareAtMinor: bandana.compareAtMinor } : {}),
    },
  ];
  if (bandana.large) {
    variants.push({
      sku: `PB-${bandana.code}-70`,
      options: { Size: '70 × 70 cm' },
      priceMinor: bandana.large[0],
      stock: bandana.large[1],
      weightGrams: isHeavy ? 61 : 41,
      sizeMm: sleeve,
    });
  }
  const inUse =
    index % 2 === 0
      ? `${bandana.title} hung on a line by two wooden pegs, a little wind in it`
      : `${bandana.title} tied round the neck of a linen tailor’s bust`;
  return {
    key: `bandana-${bandana.design}`,
    title: bandana.title,
    seller: 'pano-bravo',
    productType: 'bandana',
    summary: bandana.summary,
    text: bandana.text,
    pictures: [
      [`bandana-${bandana.design}-flat`, `${bandana.title} laid flat: ${bandana.looks}`],
      [`bandana-${bandana.design}-use`, inUse],
      [
        `bandana-${bandana.design}-corner`,
        `Corner of the ${bandana.title} from close by, with the weave, the hem and its stitches`,
      ],
    ],
    variants,
    materials: bandana.materials,
    care: 'Wash at 40 °C with like colours, the first time alone. Line dry, iron on the wrong side while damp. Do not bleach.',
    fragility: 'robust',
    packaging: 'paper-sleeve',
    ways: [
      ...findWays('pano-bravo', 'stall', 'workshop', 'run', 'lane'),
      ...(bandana.isMadeToOrder ? findWays('pano-bravo', 'make') : []),
    ],
    returns: 'stall',
  };
});
