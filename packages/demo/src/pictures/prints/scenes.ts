import { drawBoards, drawPlaster } from '../backdrops.ts';
import { addGrain, drawSvg, layOver, type Raster } from '../raster.ts';
import { countTo, drawDocument, path } from '../svg.ts';
import { type ArtPrint, firstArts } from './arts-a.ts';
import { secondArts } from './arts-b.ts';

export const artPrints: readonly ArtPrint[] = [...firstArts, ...secondArts];

const size = { width: 1440, height: 1440 };

/** The sheet: paper, margin, the print clipped to its plate, a pencil line for number and name below. */
function drawSheet(print: ArtPrint): string {
  const scrawl = (x: number, width: number): string =>
    path`<path d="M${x} 1334q${width * 0.1} -16 ${width * 0.2} 0t${width * 0.18} -4q8 12 ${width * 0.16} -2t${width * 0.2} 4q${width * 0.1} -10 ${width * 0.26} -2" stroke="#6a655e" stroke-width="2.6" fill="none" stroke-linecap="round"/>`;
  return `<rect width="1080" height="1410" fill="${print.paper}"/><svg x="90" y="90" width="900" height="1200" viewBox="0 0 900 1200"><clipPath id="plate"><rect width="900" height="1200"/></clipPath><g clip-path="url(#plate)">${print.art()}</g></svg>${scrawl(96, 60)}${scrawl(800, 170)}`;
}

const walls = [
  { light: '#f2eadc', deep: '#d6c6ad' },
  { light: '#dfe2d8', deep: '#b3baa8' },
  { light: '#e9d3c3', deep: '#c8a38c' },
  { light: '#d7dfe0', deep: '#a7b5b8' },
];
const frames = [
  { face: '#c99b64', dark: '#8f6236', light: '#e6c392' },
  { face: '#2c2a2b', dark: '#141314', light: '#57534f' },
];

/** Prints sold in a black frame; the others come in oak. */
const blackFramed = new Set(['andorinhas', 'feira', 'farol']);

function drawPlant(): string {
  const leaves = [-74, -48, -22, 4, 30, 56, 80]
    .map(
      (turn, index) =>
        `<path transform="rotate(${turn})" d="M0 0C${30 + index * 2} -90 26 -190 0 ${-250 - (index % 3) * 40}C-26 -190 -30 -90 0 0Z" fill="${index % 2 === 0 ? '#55693f' : '#6f8452'}"/><path transform="rotate(${turn})" d="M0 -10V-220" stroke="#8fa06d" stroke-width="3"/>`,
    )
    .join('');
  return `${leaves}<path d="M-78 -10H78L60 130H-60Z" fill="#b8684a"/><path d="M-86 -30H86V6H-86Z" fill="#c97a5b"/><path d="M20 6H78L60 130H30Z" fill="#000" fill-opacity=".16"/>`;
}

/** Framed on a wall, with a sideboard below and window light across. */
export async function renderFramed(print: ArtPrint, index: number): Promise<Raster> {
  const frame = frames[blackFramed.has(print.key) ? 1 : 0] ?? { face: '#c99b64', dark: '#8f6236', light: '#e6c392' };
  const picture = await drawSvg(
    drawPlaster(size, walls[index % walls.length] ?? { light: '#fff', deep: '#ccc' }),
    size.width,
    size.height,
  );
  const [x, y, width, height] = [356, 140, 728, 900];
  const edge = 30;
  const lines = countTo(9)
    .map((line) => path`M${x + line * 3.1} ${y}v${height}M${x + width - 28 + line * 3} ${y}v${height}`)
    .join('');
  const overlay = drawDocument(
    size.width,
    size.height,
    `<defs><filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="20"/></filter><filter id="near" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="6"/></filter>
    <linearGradient id="glass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset=".38" stop-color="#fff" stop-opacity=".03"/><stop offset=".39" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>
    <g fill="#fff6df" opacity=".26" filter="url(#near)"><path d="M60 -20L420 -20L160 560L-120 620Z"/><path d="M470 -20L700 -20L420 500L210 548Z"/></g>
    <rect x="${x + 34}" y="${y + 46}" width="${width}" height="${height}" fill="#4a3a3e" opacity=".4" filter="url(#soft)"/><rect x="${x + 8}" y="${y + 12}" width="${width}" height="${height}" fill="#3a2d30" opacity=".45" filter="url(#near)"/>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${frame.face}"/><path d="${lines}" stroke="${frame.dark}" stroke-opacity=".18" stroke-width="1.6"/>
    <path d="M${x} ${y}h${width}l-${edge} ${edge}H${x + edge}Z" fill="${frame.light}" opacity=".7"/><path d="M${x} ${y}v${height}l${edge} -${edge}V${y + edge}Z" fill="${frame.light}" opacity=".35"/><path d="M${x + width} ${y + height}v-${height}l-${edge} ${edge}V${y + height - edge}Z" fill="${frame.dark}" opacity=".5"/><path d="M${x + width} ${y + height}H${x}l${edge} -${edge}H${x + width - edge}Z" fill="${frame.dark}" opacity=".65"/>
    <rect x="${x + edge}" y="${y + edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" fill="#f6f1e6"/><path d="M${x + edge} ${y + edge}h${width - 2 * edge}v12h-${width - 2 * edge - 12}v${height - 2 * edge - 12}h-12z" fill="#000" opacity=".2"/>
    <svg x="${x + 84}" y="${y + 78}" width="${width - 168}" height="${((width - 168) * 1410) / 1080}" viewBox="0 0 1080 1410">${drawSheet(print)}</svg><rect x="${x + 84}" y="${y + 78}" width="${width - 168}" height="${((width - 168) * 1410) / 1080}" fill="none" stroke="#b9ae9c" stroke-width="3"/><rect x="${x + edge}" y="${y + edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" fill="url(#glass)"/>
    <rect y="1272" width="1440" height="168" fill="#8a5f3c"/><rect y="1272" width="1440" height="14" fill="#b98a5c"/>${countTo(
      14,
    )
      .map(
        (line) =>
          path`<path d="M0 ${1296 + line * 11}q400 ${(line % 3) * 6 - 6} 1440 0" stroke="#5a3a20" stroke-opacity=".28" stroke-width="3" fill="none"/>`,
      )
      .join('')}
    <ellipse cx="226" cy="1284" rx="130" ry="14" fill="#2a1a10" opacity=".4" filter="url(#near)"/><g transform="translate(200 1146)">${drawPlant()}</g>`,
  );
  layOver(picture, await drawSvg(overlay, size.width, size.height));
  addGrain(picture, 2.4);
  return picture;
}

/** The loose sheet on a bench, seen from above at a slant. */
export async function renderSheet(print: ArtPrint, index: number): Promise<Raster> {
  const background =
    index % 2 === 0
      ? drawBoards(size, { base: '#a87c54', line: '#4f301a', seed: print.key })
      : drawPlaster(size, { light: '#ddd6ca', deep: '#a79c8c' });
  const picture = await drawSvg(background, size.width, size.height);
  const turn = index % 2 === 0 ? -4 : 3.4;
  const overlay = drawDocument(
    size.width,
    size.height,
    `<defs><filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="curl" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#241a14" stop-opacity=".22"/></linearGradient></defs>
    <g transform="rotate(${turn} 720 720) translate(230 82) scale(.905)"><path d="M22 26H1098L1112 1444L16 1430Z" fill="#2d1f18" opacity=".5" filter="url(#soft)"/>${drawSheet(print)}<rect width="1080" height="1410" fill="url(#curl)"/><path d="M0 0H1080V1410H0Z" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/></g>
    <g transform="translate(1210 1010) rotate(24)"><rect x="-18" y="10" width="40" height="420" rx="12" fill="#2d1f18" opacity=".35" filter="url(#soft)"/><rect x="-20" y="-10" width="34" height="250" rx="15" fill="#7b4a2c"/><rect x="-14" y="-6" width="9" height="238" rx="4" fill="#b37a52"/><rect x="-16" y="236" width="26" height="40" fill="#b99a58"/><path d="M-12 274H6L2 380L-8 380Z" fill="#b9bcbb"/><path d="M-3 276V380" stroke="#7d8284" stroke-width="4"/></g>`,
  );
  layOver(picture, await drawSvg(overlay, size.width, size.height));
  addGrain(picture, 3);
  return picture;
}
