import { createRandom } from '../random.ts';
import { countTo, drawLeaf, drawStar, path, place, ring, tile } from '../svg.ts';
import type { BandanaDesign } from './fields-a.ts';

/** Overlapping wave fans, row behind row, in three blues. */
const waves: BandanaDesign = {
  key: 'ondas',
  ground: '#e9e4d4',
  ink: '#17585f',
  accent: '#e9e4d4',
  thread: '#8fb3ae',
  border: 'scallops',
  field: () => {
    const fan = (tone: string): string =>
      `<circle r="100" fill="#e9e4d4"/><circle r="93" fill="${tone}"/><circle r="74" fill="#e9e4d4"/><circle r="66" fill="${tone}"/><circle r="47" fill="#e9e4d4"/><circle r="39" fill="${tone}"/><circle r="18" fill="#e9e4d4"/>`;
    const tones = ['#17585f', '#2e7f86', '#1d4a66'];
    return tile(8, 27, (column, row) =>
      place(fan(tones[(row + column) % 3] ?? '#17585f'), {
        x: column * 200 + (row % 2 === 0 ? 0 : 100) - 60,
        y: row * 50,
      }),
    );
  },
};

/** A clear night: large stars joined like a chart of sky, dust between them. */
const stars: BandanaDesign = {
  key: 'estrelas',
  ground: '#242a4a',
  ink: '#f0dfb0',
  accent: '#c9825a',
  thread: '#5a618c',
  border: 'triangles',
  field: () => {
    const random = createRandom('estrelas');
    const dust = countTo(620)
      .map(
        () =>
          path`<circle cx="${random.between(0, 1200)}" cy="${random.between(0, 1200)}" r="${random.between(1.2, 3.6)}"/>`,
      )
      .join('');
    const points = countTo(36).map((index) => ({
      x: 100 + (index % 6) * 200 + random.between(-46, 46),
      y: 100 + Math.floor(index / 6) * 200 + random.between(-46, 46),
    }));
    const lines = points
      .map((point, index) => {
        const next = points[random.next() < 0.55 ? index + 1 : index + 6];
        return next && Math.hypot(next.x - point.x, next.y - point.y) < 330
          ? path`<path d="M${point.x} ${point.y}L${next.x} ${next.y}"/>`
          : '';
      })
      .join('');
    const bodies = points
      .map((point, index) => {
        const large = index % 5 === 0;
        const star = large
          ? `<circle r="30" fill="#242a4a"/><path d="${drawStar(8, 58, 15)}" fill="#f0dfb0"/><circle r="9" fill="#c9825a"/>`
          : `<circle r="18" fill="#242a4a"/><path d="${drawStar(index % 2 === 0 ? 5 : 6, 27, 11)}" fill="${index % 3 === 0 ? '#c9825a' : '#f0dfb0'}"/>`;
        return place(star, { x: point.x, y: point.y, turn: random.between(0, 60) });
      })
      .join('');
    return `<g fill="#f0dfb0" opacity=".75">${dust}</g><g stroke="#f0dfb0" stroke-width="3" stroke-dasharray="3 11" stroke-linecap="round">${lines}</g>${bodies}`;
  },
};

/** The classic: a medallion, four corners of teardrops and small flowers, in madder red. */
const paisley: BandanaDesign = {
  key: 'garrida',
  ground: '#9c2f2a',
  ink: '#f3e6d2',
  accent: '#2b2230',
  thread: '#c66a5d',
  border: 'dots',
  field: () => {
    const dots = (count: number, radius: number, size: number): string =>
      ring(count, () => `<circle cy="${-radius}" r="${size}" fill="#f3e6d2"/>`);
    const drop = `<path d="M0 92C-58 92 -84 44 -74 2C-62 -50 -6 -62 4 -112C16 -84 6 -62 14 -48C44 -24 74 4 72 40C68 74 38 92 0 92Z" fill="#f3e6d2"/>
      <path d="M0 76C-46 76 -66 40 -58 8C-48 -34 -8 -44 2 -76C8 -52 8 -42 18 -32C42 -10 58 14 56 40C52 64 30 76 0 76Z" fill="#9c2f2a"/>
      <path d="M0 62C-34 62 -50 34 -44 12C-36 -18 -8 -24 2 -44C8 -28 16 -20 24 -12C38 4 44 20 42 38C38 54 22 62 0 62Z" fill="#f3e6d2"/>
      ${place(`${ring(6, () => `<path d="${drawLeaf(26, 9)}" fill="#2b2230"/>`)}<circle r="6" fill="#f3e6d2"/>`, { x: 0, y: 22 })}
      ${countTo(9)
        .map(
          (index) =>
            path`<circle cx="${Math.cos(index * 0.42 + 0.15) * 88}" cy="${14 + Math.sin(index * 0.42 + 0.15) * 92}" r="5.5" fill="#f3e6d2"/>`,
        )
        .join('')}`;
    const flower = `${ring(8, () => `<path d="${drawLeaf(40, 12)}" fill="#f3e6d2"/>`)}<circle r="12" fill="#2b2230"/><circle r="5" fill="#f3e6d2"/>${dots(8, 46, 4)}`;
    const medallion = `<circle r="206" fill="none" stroke="#f3e6d2" stroke-width="5"/>${dots(40, 190, 6)}${ring(16, () => `<path transform="translate(0 -96)" d="${drawLeaf(78, 20)}" fill="#f3e6d2"/><path transform="translate(0 -104)" d="${drawLeaf(50, 10)}" fill="#2b2230"/>`)}
      <circle r="92" fill="#f3e6d2"/><circle r="80" fill="#9c2f2a"/>${ring(10, () => `<path d="${drawLeaf(72, 17)}" fill="#f3e6d2"/>`)}<circle r="20" fill="#2b2230"/><circle r="9" fill="#f3e6d2"/>${dots(48, 222, 4.5)}`;
    const corner = place(drop, { x: 0, y: -395, turn: 32, scale: 1.2 });
    const spray =
      ring(4, () => corner) +
      ring(4, () =>
        place(`<g transform="rotate(45)">${place(drop, { x: 0, y: -470, turn: -24, scale: 1.4 })}</g>`, { x: 0, y: 0 }),
      );
    const fillers = tile(7, 7, (column, row) => {
      const x = column * 200;
      const y = row * 200;
      const far = Math.hypot(x - 600, y - 600);
      return far > 280 ? place(flower, { x: x + (row % 2 === 0 ? 0 : 60), y, scale: 0.8 }) : '';
    });
    return fillers + place(spray, { x: 600, y: 600 }) + place(medallion, { x: 600, y: 600, scale: 1.12 });
  },
};

/** The rolling black-and-white pavement, stone by stone. */
const pavement: BandanaDesign = {
  key: 'calcada',
  ground: '#efeae0',
  ink: '#33353b',
  accent: '#9aa0a3',
  thread: '#b9b6ad',
  border: 'keys',
  field: () => {
    const random = createRandom('calcada');
    const size = 24;
    const stones = tile(50, 50, (column, row) => {
      const x = column * size;
      const y = row * size;
      const wave = y + 12 + 58 * Math.sin(x / 95.5);
      const band = Math.floor((((wave % 240) + 240) % 240) / 120);
      const shade = random.next();
      const fill =
        band === 0
          ? shade < 0.4
            ? '#33353b'
            : shade < 0.75
              ? '#3d4047'
              : '#2a2c32'
          : shade < 0.5
            ? '#efeae0'
            : shade < 0.8
              ? '#e4ddcf'
              : '#f6f2ea';
      const jitter = (): number => random.between(-2.2, 2.2);
      return path`<path d="M${x + 2 + jitter()} ${y + 2 + jitter()}L${x + size - 2 + jitter()} ${y + 2 + jitter()}L${x + size - 2 + jitter()} ${y + size - 2 + jitter()}L${x + 2 + jitter()} ${y + size - 2 + jitter()}Z" fill="${fill}"/>`;
    });
    return `<rect width="1200" height="1200" fill="#b5ada0"/>${stones}`;
  },
};

/** Garden borders: carnation, rosemary and fig leaf climbing on curved stems. */
const garden: BandanaDesign = {
  key: 'quintal',
  ground: '#2f4438',
  ink: '#e9dcc0',
  accent: '#d98b6a',
  thread: '#6e8470',
  border: 'leaves',
  field: () => {
    const random = createRandom('quintal');
    const carnation = `${ring(12, (_, index) => `<path d="M0 0L-13 -46L-6 -40L0 -52L6 -40L13 -46Z" fill="${index % 2 === 0 ? '#d98b6a' : '#e7a98a'}"/>`)}<circle r="17" fill="#b5583f"/>${ring(7, () => '<path d="M0 -3L-4 -14L4 -14Z" fill="#f0c9ae"/>')}`;
    const daisy = `${ring(11, () => `<path d="${drawLeaf(34, 7)}" fill="#e9dcc0"/>`)}<circle r="10" fill="#dba63a"/>`;
    const stem = (x: number): string =>
      path`<path d="M${x} -20C${x + 90} 130 ${x - 90} 260 ${x} 400S${x - 90} 680 ${x} 820S${x + 90} 1100 ${x} 1240" fill="none" stroke="#9db088" stroke-width="6"/>`;
    return countTo(6)
      .map((column) => {
        const x = 100 + column * 200;
        const sprigs = countTo(17)
          .map((index) => {
            const y = index * 74 + (column % 2) * 37;
            const sway = 26 * Math.sin((y / 420) * Math.PI * 2) * (y < 420 ? 1 : 1);
            const side = index % 2 === 0 ? 1 : -1;
            const leaf = `<path d="${drawLeaf(70, 21)}" fill="${index % 3 === 0 ? '#7f9a70' : '#a9bd92'}"/><path d="M0 -8V-56" stroke="#2f4438" stroke-width="2.6"/>`;
            return place(leaf, { x: x + sway, y, turn: side * random.between(52, 74) });
          })
          .join('');
        const blooms = countTo(5)
          .map((index) => {
            const y = 100 + index * 250 + (column % 2) * 125;
            return place((index + column) % 2 === 0 ? carnation : daisy, {
              x: x + (index % 2 === 0 ? 30 : -30),
              y,
              turn: random.between(0, 40),
              scale: (index + column) % 2 === 0 ? 1.12 : 1.2,
            });
          })
          .join('');
        return stem(x) + sprigs + blooms;
      })
      .join('');
  },
};

export const secondDesigns: readonly BandanaDesign[] = [waves, stars, paisley, pavement, garden];
