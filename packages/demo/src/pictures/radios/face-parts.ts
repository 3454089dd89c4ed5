import { countTo, path } from '../svg.ts';

/** Marks on an arc, every fifth one long; angles in degrees from straight up. */
export function drawTicks(
  count: number,
  radius: number,
  options: { from: number; to: number; colour: string; length: number },
): string {
  return countTo(count)
    .map((index) => {
      const angle = options.from + ((options.to - options.from) * index) / (count - 1);
      const long = index % 5 === 0 ? 1.7 : 1;
      return `<path transform="rotate(${angle})" d="M0 ${-radius}v${options.length * long}" stroke="${options.colour}" stroke-width="${index % 5 === 0 ? 5 : 2.6}"/>`;
    })
    .join('');
}

/** Grille cloth: threads across, threads down, a glint now and then. */
export function drawWeave(
  area: { x: number; y: number; width: number; height: number; radius: number },
  colours: { base: string; thread: string; glint: string },
): string {
  const id = `w${Math.round(area.x)}${Math.round(area.y)}`;
  const across = countTo(Math.ceil(area.height / 9))
    .map((index) => path`M${area.x} ${area.y + index * 9}h${area.width}`)
    .join('');
  const down = countTo(Math.ceil(area.width / 9))
    .map((index) => path`M${area.x + index * 9} ${area.y}v${area.height}`)
    .join('');
  const glint = countTo(Math.ceil(area.width / 54))
    .map((index) => path`M${area.x + index * 54 + 20} ${area.y}v${area.height}`)
    .join('');
  return `<clipPath id="${id}"><rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" rx="${area.radius}"/></clipPath><linearGradient id="${id}g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity=".5"/><stop offset=".14" stop-opacity="0"/></linearGradient>
  <g clip-path="url(#${id})"><rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="${colours.base}"/><path d="${across}" stroke="${colours.thread}" stroke-width="4" stroke-dasharray="7 4"/><path d="${down}" stroke="#000" stroke-opacity=".2" stroke-width="2"/><path d="${glint}" stroke="${colours.glint}" stroke-width="4" stroke-dasharray="5 3"/><rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="url(#${id}g)"/></g><rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" rx="${area.radius}" fill="none" stroke="#000" stroke-opacity=".35" stroke-width="4"/>`;
}

/** The grain of a veneer. */
export function drawGrain(width: number, height: number, colour: string): string {
  return countTo(60)
    .map((index) => {
      const y = (index / 60) * height + 7 * Math.sin(index * 12.9);
      const bend = 16 * Math.sin(index * 3.7);
      return path`<path d="M-5 ${y}C${width * 0.3} ${y + bend} ${width * 0.6} ${y - bend} ${width + 5} ${y + bend * 0.5}" fill="none" stroke="${colour}" stroke-opacity="${0.12 + 0.2 * Math.abs(Math.sin(index * 7.3))}" stroke-width="${1.5 + 3.5 * Math.abs(Math.sin(index * 2.1))}"/>`;
    })
    .join('');
}
