import { createRandom } from '../random.ts';
import { countTo, drawLeaf, path, place, ring, tile } from '../svg.ts';

/** The middle of a bandana, drawn in 0..1200 both ways; the border is laid over its edges. */
export interface BandanaDesign {
  readonly key: string;
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly thread: string;
  readonly border: 'stripes' | 'scallops' | 'triangles' | 'leaves' | 'dots' | 'keys';
  readonly field: () => string;
}

function drawSardine(ink: string, ground: string, accent: string): string {
  const scales = countTo(7)
    .map(
      (index) => path`<path d="M${-34 + index * 16} -15q9 15 0 30" fill="none" stroke="${ground}" stroke-width="2.6"/>`,
    )
    .join('');
  return `<path d="M-78 0C-50 -30 20 -34 66 -5L96 -26C92 -8 92 8 96 26L66 5C20 34 -50 30 -78 0Z" fill="${ink}"/>
    <path d="M-52 -2C-10 -12 30 -10 62 0" fill="none" stroke="${accent}" stroke-width="5" stroke-linecap="round"/>${scales}
    <path d="M-47 -18q13 18 0 36" fill="none" stroke="${ground}" stroke-width="3.4"/><circle cx="-59" cy="-5" r="5.5" fill="${ground}"/><circle cx="-59" cy="-5" r="2.4" fill="${ink}"/>
    <path d="M-8 -25l16 -12 12 11zM-6 25l10 9 10 -9z" fill="${ink}"/>`;
}

/** Sardines in rows, every second row swimming the other way, one red fish against the stream. */
const sardines: BandanaDesign = {
  key: 'sardinhas',
  ground: '#f1e7d3',
  ink: '#24466b',
  accent: '#8fb0c2',
  thread: '#d8c9ab',
  border: 'scallops',
  field: () =>
    tile(6, 14, (column, row) => {
      const odd = row % 2 === 1;
      const isRebel = column === 3 && row === 6;
      const fish = isRebel
        ? drawSardine('#c4502f', '#f1e7d3', '#eab08c')
        : drawSardine('#24466b', '#f1e7d3', '#8fb0c2');
      const x = 105 + column * 214 - (odd ? 107 : 0);
      const flipped = odd !== isRebel ? `<g transform="scale(-1 1)">${fish}</g>` : fish;
      return place(flipped, { x, y: 60 + row * 84 });
    }),
};

/** Four-quarter tiles after the blue and yellow panels of old stairwells. */
const azulejo: BandanaDesign = {
  key: 'azulejo',
  ground: '#f4efe2',
  ink: '#1f4e8c',
  accent: '#dba63a',
  thread: '#c9cfd8',
  border: 'keys',
  field: () => {
    const quarter = `<path d="M0 0H75A75 75 0 0 1 0 75Z" fill="#1f4e8c"/><path d="M0 0H50A50 50 0 0 1 0 50Z" fill="#f4efe2"/>
      <path d="M0 0H30A30 30 0 0 1 0 30Z" fill="#dba63a"/><path d="M75 75m-34 0a34 34 0 0 0 34 34" fill="none"/>
      <path d="M75 0C75 26 62 44 46 56C60 60 68 66 75 75Z" fill="#5f8fc4"/><path d="M0 75C26 75 44 62 56 46C60 60 66 68 75 75Z" fill="#5f8fc4"/>`;
    const whole = ring(4, () => quarter);
    const cross = `${ring(4, () => `<path d="${drawLeaf(46, 13)}" fill="#1f4e8c"/>`)}<circle r="9" fill="#dba63a"/>`;
    return (
      tile(8, 8, (column, row) => place(whole, { x: 75 + column * 150, y: 75 + row * 150 })) +
      tile(9, 9, (column, row) => place(cross, { x: column * 150, y: row * 150, turn: 45 })) +
      tile(
        9,
        9,
        (column, row) => `<path d="M${column * 150} 0V1200M0 ${row * 150}H1200" stroke="#cfd6dc" stroke-width="2.5"/>`,
      )
    );
  },
};

/** Block-printed sprigs in a half drop, each pressed a little differently. */
const leaves: BandanaDesign = {
  key: 'folhas',
  ground: '#efe6cf',
  ink: '#5d6b33',
  accent: '#b4683c',
  thread: '#cbbd95',
  border: 'leaves',
  field: () => {
    const random = createRandom('folhas');
    const sprig = (): string => {
      const pairs = countTo(5).map((index) => {
        const y = 58 - index * 30;
        const length = 62 - index * 6;
        const leaf = (turn: number): string =>
          place(
            `<path d="${drawLeaf(length, 19)}" fill="#5d6b33"/><path d="M0 -6V${-length + 10}" stroke="#efe6cf" stroke-width="3"/><path d="M0 -${length * 0.4}l8 -8M0 -${length * 0.6}l-7 -8" stroke="#efe6cf" stroke-width="2.2"/>`,
            { x: 0, y, turn: turn + random.between(-5, 5) },
          );
        return leaf(58) + leaf(-58);
      });
      const tip = place(
        `<path d="${drawLeaf(52, 16)}" fill="#5d6b33"/><path d="M0 -4V-40" stroke="#efe6cf" stroke-width="3"/>`,
        { x: 0, y: -80 },
      );
      return `<path d="M0 92V-84" stroke="#5d6b33" stroke-width="6" stroke-linecap="round"/>${pairs.join('')}${tip}`;
    };
    const berries = `<circle cx="-9" r="9" fill="#b4683c"/><circle cx="10" cy="-4" r="9" fill="#b4683c"/><circle cx="1" cy="-17" r="9" fill="#b4683c"/>`;
    return tile(7, 6, (column, row) => {
      const x = 60 + column * 180;
      const y = 100 + row * 236 + (column % 2 === 0 ? 0 : 118);
      const isDown = (column + row) % 2 === 0;
      return (
        place(sprig(), {
          x: x + random.between(-3, 3),
          y: y + random.between(-3, 3),
          turn: (isDown ? 180 : 0) + random.between(-4, 4),
        }) + place(berries, { x, y: y + 122, turn: random.between(-20, 20) })
      );
    });
  },
};

/** A woven-looking check with two widths of band; over and under are shades of the same dye. */
const check: BandanaDesign = {
  key: 'xadrez',
  ground: '#f2e3cf',
  ink: '#b14a2b',
  accent: '#3d2b2a',
  thread: '#e4c7a8',
  border: 'stripes',
  field: () => {
    const bands = countTo(6).map((index) => index * 200);
    const twill = countTo(210)
      .map((index) => path`M${index * 11.4 - 1200} 0l1200 1200`)
      .join('');
    const wide = bands
      .map((at) => `<rect x="${at + 20}" width="110" height="1200"/><rect y="${at + 20}" width="1200" height="110"/>`)
      .join('');
    const thin = bands
      .map(
        (at) =>
          `<rect x="${at + 160}" width="9" height="1200"/><rect y="${at + 160}" width="1200" height="9"/><rect x="${at + 177}" width="4" height="1200"/><rect y="${at + 177}" width="1200" height="4"/>`,
      )
      .join('');
    const line = bands
      .map((at) => `<rect x="${at + 72}" width="6" height="1200"/><rect y="${at + 72}" width="1200" height="6"/>`)
      .join('');
    return `<g fill="#b14a2b" fill-opacity=".56">${wide}</g><g fill="#3d2b2a" fill-opacity=".72">${thin}</g><g fill="#f2e3cf" fill-opacity=".8">${line}</g><path d="${twill}" stroke="#f2e3cf" stroke-opacity=".34" stroke-width="4" fill="none"/>`;
  },
};

/** Slices of orange and lemon with their leaves, tossed so that no row shows. */
const citrus: BandanaDesign = {
  key: 'citrinos',
  ground: '#f3e2b3',
  ink: '#d9822b',
  accent: '#4f6b3a',
  thread: '#dfc27c',
  border: 'dots',
  field: () => {
    const random = createRandom('citrinos');
    const slice = (peel: string, flesh: string): string =>
      `<circle r="62" fill="${peel}"/><circle r="53" fill="#fbf3da"/>${ring(9, () => `<path d="M0 -9C15 -22 15 -42 8 -48Q0 -51 -8 -48C-15 -42 -15 -22 0 -9Z" fill="${flesh}"/>`)}`;
    const lemon = `<path d="M0 -78C10 -68 44 -52 46 -6C47 34 20 52 8 58C4 66 -4 66 -8 58C-20 52 -47 34 -46 -6C-44 -52 -10 -68 0 -78Z" fill="#edc53f"/><path d="M-24 -22C-28 4 -20 26 -10 34" fill="none" stroke="#fbf3da" stroke-width="6" stroke-linecap="round"/>`;
    const leaf = `<path d="${drawLeaf(86, 25)}" fill="#4f6b3a"/><path d="M0 0V-72M0 -30l11 -12M0 -46l-11 -12" stroke="#a9bb73" stroke-width="3.4" fill="none"/>`;
    const flower = `${ring(5, () => `<path d="${drawLeaf(28, 11)}" fill="#fffaf0"/>`)}<circle r="7" fill="#d9822b"/>`;
    return tile(6, 6, (column, row) => {
      const x = 100 + column * 205 + (row % 2 === 0 ? 0 : 102) - 60;
      const y = 95 + row * 204;
      const kind = (column * 2 + row * 3) % 3;
      const fruit = kind === 0 ? slice('#d9822b', '#ec9f4a') : kind === 1 ? lemon : slice('#e0b02f', '#f2d166');
      const turn = random.between(0, 360);
      return (
        place(leaf, { x, y, turn: turn + 20, scale: 1.22 }) +
        place(leaf, { x, y, turn: turn + 74, scale: 1.1 }) +
        place(fruit, { x, y, turn: kind === 1 ? turn : turn * 2, scale: random.between(1.2, 1.36) }) +
        place(flower, { x: x + 102, y: y + 6 + random.between(-8, 8), turn, scale: 1.05 })
      );
    });
  },
};

export const firstDesigns: readonly BandanaDesign[] = [sardines, azulejo, leaves, check, citrus];
