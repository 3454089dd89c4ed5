import { createRandom } from './random.ts';
import { countTo, drawDocument, path } from './svg.ts';

/** Surfaces things lie on and hang before. Colours are the surface's own; light falls from the upper left. */

/** A plain plastered or painted surface with window light across it. */
export function drawPlaster(size: { width: number; height: number }, colours: { light: string; deep: string }): string {
  const { width, height } = size;
  return drawDocument(
    width,
    height,
    `<defs><radialGradient id="g" cx=".28" cy=".2" r="1.15"><stop offset="0" stop-color="${colours.light}"/><stop offset="1" stop-color="${colours.deep}"/></radialGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/>`,
  );
}

/** A wall above a table edge; the horizon is a share of the height. */
export function drawTable(
  size: { width: number; height: number },
  look: { wall: string; wallDeep: string; table: string; tableDeep: string; horizon: number; wood?: string },
): string {
  const { width, height } = size;
  const y = height * look.horizon;
  const random = createRandom(look.table);
  const grain = look.wood
    ? countTo(46)
        .map(() => {
          const top = y + (height - y) * random.next() ** 0.8;
          const bend = random.between(-7, 7);
          return path`<path d="M-20 ${top}C${width * 0.3} ${top + bend} ${width * 0.6} ${top - bend} ${width + 20} ${top + bend}" stroke="${look.wood ?? ''}" stroke-opacity="${random.between(0.08, 0.3)}" stroke-width="${random.between(1.5, 6)}" fill="none"/>`;
        })
        .join('')
    : '';
  return drawDocument(
    width,
    height,
    `<defs><linearGradient id="w" x1="0" y1="0" x2=".8" y2="1"><stop offset="0" stop-color="${look.wall}"/><stop offset="1" stop-color="${look.wallDeep}"/></linearGradient>
    <linearGradient id="t" x1=".1" y1="0" x2=".6" y2="1"><stop offset="0" stop-color="${look.tableDeep}"/><stop offset=".25" stop-color="${look.table}"/><stop offset="1" stop-color="${look.tableDeep}"/></linearGradient>
    <linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a2a26" stop-opacity="0"/><stop offset="1" stop-color="#3a2a26" stop-opacity=".2"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#w)"/><rect y="${y - 90}" width="${width}" height="90" fill="url(#s)"/>
    <rect y="${y}" width="${width}" height="${height - y}" fill="url(#t)"/>${grain}<rect y="${y}" width="${width}" height="3" fill="#fff" fill-opacity=".3"/>`,
  );
}

/** Planks seen from above. */
export function drawBoards(
  size: { width: number; height: number },
  look: { base: string; line: string; seed: string; boards?: number },
): string {
  const { width, height } = size;
  const random = createRandom(look.seed);
  const boards = look.boards ?? 5;
  const board = height / boards;
  const content = countTo(boards)
    .map((index) => {
      const y = index * board;
      const tone = random.between(-0.07, 0.07);
      const fill = tone < 0 ? '#000' : '#fff';
      const lines = countTo(26)
        .map(() => {
          const top = y + random.between(4, board - 4);
          const bend = random.between(-9, 9);
          return path`<path d="M-10 ${top}C${width * 0.35} ${top + bend} ${width * 0.7} ${top - bend} ${width + 10} ${top + bend * 0.4}" stroke="${look.line}" stroke-opacity="${random.between(0.06, 0.28)}" stroke-width="${random.between(1, 4.5)}" fill="none"/>`;
        })
        .join('');
      return path`<rect y="${y}" width="${width}" height="${board}" fill="${fill}" fill-opacity="${Math.abs(tone)}"/>${lines}<rect y="${y}" width="${width}" height="5" fill="#1d120c" fill-opacity=".4"/><rect y="${y + 5}" width="${width}" height="3" fill="#fff" fill-opacity=".14"/>`;
    })
    .join('');
  return drawDocument(
    width,
    height,
    `<defs><radialGradient id="g" cx=".25" cy=".15" r="1.2"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset=".6" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#140c10" stop-opacity=".32"/></radialGradient></defs><rect width="${width}" height="${height}" fill="${look.base}"/>${content}<rect width="${width}" height="${height}" fill="url(#g)"/>`,
  );
}
