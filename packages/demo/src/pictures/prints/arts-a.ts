import { createRandom } from '../random.ts';
import { countTo, drawLeaf, drawStar, path, place, ring, tile } from '../svg.ts';

/** A printed image in 0..900 × 0..1200: a few flat inks on paper, laid over each other as a press does. */
export interface ArtPrint {
  readonly key: string;
  readonly paper: string;
  readonly art: () => string;
}

/** A layer of one ink, a little out of register and see-through where it crosses another. */
export function layInk(content: string, shift: readonly [number, number] = [0, 0]): string {
  return `<g transform="translate(${shift[0]} ${shift[1]})" style="mix-blend-mode:multiply">${content}</g>`;
}

/** White gouge marks, as a lino cutter leaves them beside a shape. */
export function drawGouges(
  area: { x: number; y: number; width: number; height: number },
  look: { seed: string; count: number; colour: string; lean?: number; length?: number },
): string {
  const random = createRandom(look.seed);
  return countTo(look.count)
    .map(() => {
      const x = area.x + random.next() * area.width;
      const y = area.y + random.next() * area.height;
      const length = (look.length ?? 26) * random.between(0.5, 1.2);
      const lean = (look.lean ?? 0) + random.between(-3, 3);
      return path`<path d="M${x} ${y}q${length / 2} ${lean - 2} ${length} ${lean}" stroke="${look.colour}" stroke-width="${random.between(1.6, 3.6)}" stroke-linecap="round" fill="none"/>`;
    })
    .join('');
}

/** Boats in a harbour under a low sun: three inks. */
const harbour: ArtPrint = {
  key: 'doca',
  paper: '#f3ead8',
  art: () => {
    const boat = (hull: string): string =>
      `<path d="M-150 0H150C138 52 108 78 76 80H-84C-116 72 -140 44 -150 0Z" fill="${hull}"/><path d="M-142 18H142" stroke="#f3ead8" stroke-width="9"/><path d="M-60 0V-64H30V0Z" fill="#f3ead8"/><path d="M-60 0V-64H30V0Z" fill="none" stroke="#20354a" stroke-width="7"/><rect x="-44" y="-50" width="24" height="26" fill="#20354a"/><rect x="-8" y="-50" width="24" height="26" fill="#20354a"/><path d="M70 0V-240M70 -236L150 -20M70 -236L-60 -64" stroke="#20354a" stroke-width="6" fill="none"/><path d="M70 -232l54 20 -54 20z" fill="#d5613c"/>`;
    const houses = countTo(11)
      .map((index) => {
        const x = index * 84 - 10;
        const top = 470 + 50 * Math.sin(index * 2.3);
        const windows = tile(
          2,
          3,
          (column, row) =>
            path`<rect x="${x + 16 + column * 32}" y="${top + 26 + row * 44}" width="17" height="25" fill="${(index + row + column) % 4 === 0 ? '#efb95c' : '#f3ead8'}"/>`,
        );
        return path`<path d="M${x} 640V${top}L${x + 42} ${top - 36}L${x + 84} ${top}V640Z" fill="${index % 3 === 0 ? '#d5613c' : index % 3 === 1 ? '#2f5d73' : '#20354a'}"/>${windows}`;
      })
      .join('');
    const ripples = countTo(34)
      .map(
        (index) =>
          path`<path d="M${60 + ((index * 197) % 760)} ${690 + index * 14}q32 -9 64 0t64 0" stroke="#f3ead8" stroke-width="${3 + (index % 3)}" fill="none" stroke-linecap="round"/>`,
      )
      .join('');
    return `<rect width="900" height="1200" fill="#efb95c"/>${layInk('<circle cx="620" cy="300" r="132" fill="#e0714a"/>')}${drawGouges({ x: 40, y: 60, width: 820, height: 330 }, { seed: 'doca', count: 90, colour: '#f3ead8', length: 60 })}${houses}<rect y="640" width="900" height="560" fill="#2f5d73"/><path d="M540 640h160l-60 560h-60z" fill="#e0714a" opacity=".55"/>${ripples}${place(boat('#20354a'), { x: 300, y: 800, scale: 1.15 })}${place(boat('#d5613c'), { x: 620, y: 1000, scale: 1.35 })}`;
  },
};

/** The yellow tram on a hill so steep that the street leans. */
const tram: ArtPrint = {
  key: 'electrico',
  paper: '#f4ecdc',
  art: () => {
    const house = (x: number, width: number, top: number, fill: string, seed: number): string => {
      const windows = tile(
        Math.floor(width / 70),
        7,
        (column, row) =>
          path`<g transform="translate(${x + 22 + column * 70} ${top + 60 + row * 120})"><path d="M0 72V14A17 17 0 0 1 34 14V72Z" fill="#f4ecdc"/><path d="M17 0V72M0 36H34" stroke="${fill}" stroke-width="4"/><rect x="-7" y="70" width="48" height="8" fill="#f4ecdc"/>${(row + column + seed) % 3 === 0 ? '<path d="M-4 78h42v14h-42z" fill="#e7b93c"/>' : ''}</g>`,
      );
      return path`<rect x="${x}" y="${top}" width="${width}" height="1300" fill="${fill}"/><rect x="${x - 8}" y="${top - 14}" width="${width + 16}" height="18" fill="#c4533a"/>${windows}`;
    };
    const car = `<rect x="-190" y="-250" width="380" height="330" rx="44" fill="#e7b93c"/><path d="M-190 -60H190V36A44 44 0 0 1 146 80H-146A44 44 0 0 1 -190 36Z" fill="#f4ecdc"/><rect x="-190" y="-74" width="380" height="16" fill="#23303e"/><rect x="-160" y="-206" width="92" height="118" rx="12" fill="#23303e"/><rect x="-48" y="-206" width="96" height="118" rx="12" fill="#23303e"/><rect x="68" y="-206" width="92" height="118" rx="12" fill="#23303e"/><path d="M-148 -96l50 -104M-30 -96l50 -104M88 -96l50 -104" stroke="#7fa0a6" stroke-width="13"/>
      <circle cy="6" r="34" fill="#23303e"/><circle cy="6" r="22" fill="#fff7df"/><rect x="-120" y="86" width="240" height="26" rx="10" fill="#23303e"/><circle cx="-112" cy="118" r="28" fill="#23303e"/><circle cx="112" cy="118" r="28" fill="#23303e"/><path d="M-70 -250L0 -380L70 -250M-46 -380H46" stroke="#23303e" stroke-width="8" fill="none"/><rect x="-96" y="-242" width="192" height="24" rx="9" fill="#c4533a"/>`;
    return `<rect width="900" height="1200" fill="#9dbcc0"/><circle cx="450" cy="250" r="120" fill="#f4ecdc"/>${house(-20, 270, 120, '#c4533a', 1)}${house(680, 260, 60, '#33657a', 2)}${house(250, 110, 420, '#33657a', 0)}${house(560, 122, 380, '#d88f6a', 1)}
      <path d="M250 1200L390 640H520L760 1200Z" fill="#23303e"/><path d="M372 1200L432 640M622 1200L484 640" stroke="#f4ecdc" stroke-width="10"/><path d="M0 300Q450 420 900 240M0 350Q450 460 900 300" stroke="#23303e" stroke-width="5" fill="none"/>${drawGouges({ x: 290, y: 900, width: 400, height: 290 }, { seed: 'el', count: 60, colour: '#7fa0a6', length: 34 })}${place(car, { x: 470, y: 830, turn: -5, scale: 1.12 })}`;
  },
};

/** Swallows crossing a big sun. */
const swallows: ArtPrint = {
  key: 'andorinhas',
  paper: '#f2e8da',
  art: () => {
    const bird = `<path d="M0 -46C9 -44 13 -32 12 -22C40 -34 78 -30 106 4C72 -8 42 -6 15 10C13 26 10 34 7 42L24 92L0 58L-24 92L-7 42C-10 34 -13 26 -15 10C-42 -6 -72 -8 -106 4C-78 -30 -40 -34 -12 -22C-13 -32 -9 -44 0 -46Z" fill="#232b3e"/><path d="M-6 -28Q0 -20 6 -28L4 -38Q0 -42 -4 -38Z" fill="#d8623f"/><path d="M-6 2C-7 20 -4 32 0 40C4 32 7 20 6 2Q0 -4 -6 2Z" fill="#f2e8da"/><path d="M22 -14Q54 -22 84 -8M-22 -14Q-54 -22 -84 -8M26 -6Q50 -8 70 -2M-26 -6Q-50 -8 -70 -2" stroke="#f2e8da" stroke-width="2.6" fill="none"/>`;
    const flock = [
      [450, 330, -20, 2.2],
      [220, 560, 28, 1.5],
      [690, 600, -48, 1.7],
      [400, 760, 8, 1.1],
      [170, 250, 50, 0.9],
      [740, 200, -66, 0.8],
      [600, 880, 34, 0.85],
      [250, 930, -30, 0.7],
    ] as const;
    const wires = [980, 1030, 1082]
      .map(
        (y, index) =>
          path`<path d="M0 ${y}Q450 ${y + 46 + index * 8} 900 ${y - 10}" stroke="#232b3e" stroke-width="6" fill="none"/>`,
      )
      .join('');
    const sitting = [180, 260, 590]
      .map(
        (x, index) =>
          `<g transform="translate(${x} ${1008 + index * 3})"><path d="M0 -44C16 -42 20 -26 18 -8L12 26L-4 52L-8 22C-18 4 -16 -40 0 -44Z" fill="#232b3e"/><path d="M14 -32l16 4 -14 8z" fill="#232b3e"/><circle cx="7" cy="-31" r="4" fill="#f2e8da"/></g>`,
      )
      .join('');
    return `<rect width="900" height="1200" fill="#f0d9b5"/><circle cx="450" cy="520" r="340" fill="#e58e5c"/>${countTo(
      12,
    )
      .map((index) => `<rect x="80" y="${620 + index * 22}" width="740" height="${2 + index * 1.2}" fill="#f0d9b5"/>`)
      .join(
        '',
      )}${layInk('<circle cx="462" cy="512" r="340" fill="#f3b7a0"/>')}${flock.map(([x, y, turn, scale]) => place(bird, { x, y, turn, scale })).join('')}${wires}${sitting}`;
  },
};

/** A branch of lemons on a blue ground. */
const lemons: ArtPrint = {
  key: 'limoeiro',
  paper: '#f5eedd',
  art: () => {
    const lemon = `<path d="M0 -128C18 -112 78 -86 82 -10C84 62 38 92 14 102C7 116 -7 116 -14 102C-38 92 -84 62 -82 -10C-78 -86 -18 -112 0 -128Z" fill="#eec33d"/><path d="M-46 -36C-54 6 -40 46 -20 62" fill="none" stroke="#fbf3da" stroke-width="12" stroke-linecap="round"/>${drawGouges({ x: 6, y: -50, width: 44, height: 110 }, { seed: 'limao', count: 22, colour: '#c98f22', length: 9 })}`;
    const half = `<circle r="88" fill="#eec33d"/><circle r="76" fill="#fbf3da"/>${ring(9, () => '<path d="M0 -13C22 -30 22 -58 12 -68Q0 -72 -12 -68C-22 -58 -22 -30 0 -13Z" fill="#f3d25e"/>')}`;
    const leaf = (fill: string): string =>
      `<path d="${drawLeaf(210, 58)}" fill="${fill}"/><path d="M0 0V-186M0 -50l34 -34M0 -50l-34 -34M0 -92l32 -30M0 -92l-32 -30M0 -134l22 -22M0 -134l-22 -22" stroke="#f5eedd" stroke-width="5" fill="none"/>`;
    const flower = `${ring(5, () => `<path d="${drawLeaf(56, 20)}" fill="#f5eedd"/>`)}<circle r="13" fill="#e0823c"/>`;
    const leaves = [
      [250, 250, -60],
      [420, 200, 30],
      [640, 330, 75],
      [180, 560, -100],
      [700, 620, 110],
      [330, 720, 200],
      [560, 800, 150],
      [200, 900, -130],
      [690, 930, 80],
      [430, 470, -20],
    ] as const;
    return `<rect width="900" height="1200" fill="#2b5a78"/>${drawGouges({ x: 20, y: 20, width: 840, height: 1160 }, { seed: 'ceu', count: 260, colour: '#3f7594', length: 34, lean: 8 })}<path d="M450 -20C470 240 380 420 420 620S520 900 470 1120" stroke="#4c3423" stroke-width="20" fill="none"/><path d="M424 360C300 400 250 470 210 560M420 560C560 560 640 600 690 690M452 820C340 850 280 900 240 960" stroke="#4c3423" stroke-width="13" fill="none"/>
      ${leaves.map(([x, y, turn], index) => place(leaf(index % 2 === 0 ? '#4d7345' : '#7d9a4e'), { x, y, turn })).join('')}${place(lemon, { x: 270, y: 430, turn: 18, scale: 1.2 })}${place(lemon, { x: 640, y: 480, turn: -14, scale: 1.3 })}${place(half, { x: 330, y: 1010, turn: 12, scale: 1.35 })}${place(lemon, { x: 620, y: 930, turn: 40, scale: 1.25 })}${place(flower, { x: 450, y: 180 })}${place(flower, { x: 170, y: 740, scale: 0.9 })}${place(flower, { x: 760, y: 770, scale: 1.1 })}${place(flower, { x: 500, y: 690, scale: 0.8 })}`;
  },
};

export const firstArts: readonly ArtPrint[] = [harbour, tram, swallows, lemons];

/** A star field used by the night prints. */
export function drawNightSky(seed: string, area: { width: number; height: number }, colour: string): string {
  const random = createRandom(seed);
  return countTo(70)
    .map(() =>
      random.next() < 0.2
        ? place(`<path d="${drawStar(4, 13, 4)}" fill="${colour}"/>`, {
            x: random.next() * area.width,
            y: random.next() * area.height,
          })
        : path`<circle cx="${random.next() * area.width}" cy="${random.next() * area.height}" r="${random.between(1.4, 4)}" fill="${colour}"/>`,
    )
    .join('');
}
