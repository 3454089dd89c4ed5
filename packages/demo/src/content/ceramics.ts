import type { ProductFacts, VariantFacts } from './product.ts';
import { findWays } from './ways.ts';

const glazeNames: Readonly<Record<string, string>> = {
  salt: 'Salt',
  tide: 'Tide blue',
  olive: 'Olive ash',
  tenmoku: 'Tenmoku',
  peach: 'Peach',
};

interface PotFacts {
  readonly form: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly text: readonly string[];
  readonly priceMinor: number;
  readonly weightGrams: number;
  readonly stock: Readonly<Record<string, number>>;
  /** What the second picture shows. */
  readonly group: string;
  readonly packaging: 'cup-box' | 'bowl-crate';
  readonly compareAtMinor?: number;
  readonly isMadeToOrder?: boolean;
}

const pots: readonly PotFacts[] = [
  {
    form: 'mug',
    code: 'MUG',
    title: 'Quayside mug',
    priceMinor: 2600,
    weightGrams: 390,
    stock: { tide: 11, salt: 14, olive: 6 },
    packaging: 'cup-box',
    isMadeToOrder: true,
    summary: 'Three decilitres, a handle for three fingers, a belly that keeps the heat.',
    text: [
      'The mug Marta has been making longest, and the one she still changes. This year’s handle sits a finger lower, because the old one made the wrist work when the mug was full.',
      'Holds 320 ml to the rim, 280 ml if you are walking. The foot is bare clay, sanded so that it will not scratch the table.',
    ],
    group: 'Three Quayside mugs in tide blue, salt and olive ash on a dark wooden table',
  },
  {
    form: 'espresso',
    code: 'ESP',
    title: 'Bica cup',
    priceMinor: 1600,
    weightGrams: 145,
    stock: { tenmoku: 18, peach: 9, salt: 0 },
    packaging: 'cup-box',
    summary: 'For a short coffee, taken standing up.',
    text: [
      'No handle: a _bica_ is gone before the cup gets hot. The wall is thicker at the foot and thin at the lip, so the crema meets you first.',
      'Holds 90 ml. Tenmoku is nearly black where the glaze runs thick and breaks to rust along the rim; no two break alike.',
      'Stack them two high, not three. We have tried.',
    ],
    group: 'Two Bica cups, one tenmoku and one peach, side by side in morning light',
  },
  {
    form: 'bowl',
    code: 'BOW',
    title: 'Harvest bowl',
    priceMinor: 6400,
    weightGrams: 1480,
    stock: { olive: 4, salt: 3, tide: 1 },
    packaging: 'bowl-crate',
    isMadeToOrder: true,
    summary: 'A wide bowl for salad, oranges, or keys and good intentions.',
    text: [
      'Thirty centimetres across and thrown in one go, from two and a half kilos of clay. You can feel the spiral inside with your fingertips: that is the hand going out.',
      'The rim is left slightly thick, because this is a bowl that gets passed round and someone always puts it down too hard.',
      'Only nine fit the kiln, so they come slowly.',
    ],
    group: 'A Harvest bowl in salt with a Bica cup beside it for scale',
  },
  {
    form: 'pasta',
    code: 'PAS',
    title: 'Low bowl, broad rim',
    priceMinor: 3400,
    weightGrams: 760,
    stock: { tide: 8, salt: 12, peach: 5 },
    packaging: 'bowl-crate',
    compareAtMinor: 3800,
    summary: 'A plate that wishes it were a bowl. For pasta, soup of the day, or both.',
    text: [
      'The broad rim gives your thumb somewhere to be and the sauce somewhere not to go. It stacks close and fits a normal dishwasher upright.',
      'Tide blue is reduced this month, because two firings came out well in a row and there are more of them than shelf.',
    ],
    group: 'Two low bowls, peach and tide blue, one behind the other',
  },
  {
    form: 'budvase',
    code: 'BUD',
    title: 'Single-stem vase',
    priceMinor: 2900,
    weightGrams: 340,
    stock: { peach: 7, tide: 5, tenmoku: 3 },
    packaging: 'cup-box',
    summary: 'One stem, however short. Somebody will bring you one.',
    text: [
      'The neck is closed in slowly over three passes; go too fast and the clay sulks. The shoulder is dipped in salt so that the join of the two glazes makes its own small horizon.',
      'Waterproof, tested overnight on newspaper. Heavy below, so it stays up with a whole rose in it.',
    ],
    group: 'Three single-stem vases of different glazes in a row',
  },
  {
    form: 'jug',
    code: 'JUG',
    title: 'Water jug',
    priceMinor: 5400,
    weightGrams: 1050,
    stock: { salt: 5, tide: 2 },
    packaging: 'bowl-crate',
    summary: 'A litre and a quarter, and it pours without a drip.',
    text: [
      'A jug is judged by its last drop. This lip is pulled sharp and then cut back by a millimetre, which took four years to find out.',
      'Glazed inside and out, with a handle broad enough for a wet hand. It also holds sunflowers, as half of them end up doing.',
      'If yours drips, bring it back. Nobody has so far.',
    ],
    group: 'A water jug in salt beside two mugs on an oak table',
  },
  {
    form: 'planter',
    code: 'PLA',
    title: 'Windowsill planter',
    priceMinor: 3900,
    weightGrams: 1320,
    stock: { peach: 6, olive: 4, salt: 2 },
    packaging: 'bowl-crate',
    summary: 'For basil, or for whatever survived last year.',
    text: [
      'A rolled rim that will not chip on the sill, and a thick raw foot that stands a little proud, so water can leave. There is one hole below; the saucer is your choice.',
      'Frost-proof to about minus five. In Lisbon that has not been put to the test.',
    ],
    group: 'Two windowsill planters, olive ash and peach, on a pale ledge',
  },
];

function nameGlaze(key: string): string {
  return glazeNames[key] ?? key;
}

/** A pot with its box around it, as it is carried. */
const boxes = { 'cup-box': [250, 170, 160], 'bowl-crate': [390, 390, 280] } as const;

/** The seven pots, each in two or three glazes; the first glaze is the one on the first picture. */
export const ceramicProducts: readonly ProductFacts[] = pots.map((pot) => {
  const variants = Object.entries(pot.stock).map(
    ([glaze, stock], index): VariantFacts => ({
      sku: `BM-${pot.code}-${glaze.toUpperCase()}`,
      options: { Glaze: nameGlaze(glaze) },
      priceMinor: pot.priceMinor + (glaze === 'tenmoku' ? 200 : 0),
      ...(pot.compareAtMinor && index === 0 ? { compareAtMinor: pot.compareAtMinor } : {}),
      weightGrams: pot.weightGrams,
      sizeMm: boxes[pot.packaging],
      stock,
      image: [`pot-${pot.form}-${glaze}`, `${pot.title} in ${nameGlaze(glaze).toLowerCase()} glaze`],
    }),
  );
  const [first] = Object.keys(pot.stock);
  return {
    key: `pot-${pot.form}`,
    title: pot.title,
    seller: 'barro-manso',
    productType: 'stoneware',
    summary: pot.summary,
    text: pot.text,
    pictures: [
      [
        `pot-${pot.form}-${first ?? 'salt'}`,
        `${pot.title} alone on a table by a window, in ${nameGlaze(first ?? 'salt').toLowerCase()} glaze`,
      ],
      [`pot-${pot.form}-group`, pot.group],
    ],
    variants,
    materials: 'Stoneware clay fired to 1,240 °C; glazes without lead or cadmium, tested for food',
    care: 'Dishwasher and microwave are fine. Let it warm up before hot things after cold ones.',
    fragility: 'fragile',
    packaging: pot.packaging,
    ways: [
      ...findWays('barro-manso', 'stall', 'workshop', 'lane'),
      ...(pot.isMadeToOrder ? findWays('barro-manso', 'make') : []),
    ],
    returns: 'fragile',
  };
});
