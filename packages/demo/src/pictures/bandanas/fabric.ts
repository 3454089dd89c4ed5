import { countTo, drawDocument, drawLeaf, path, place } from '../svg.ts';
import { type BandanaDesign, firstDesigns } from './fields-a.ts';
import { secondDesigns } from './fields-b.ts';

/** The printed designs, by key. */
export const bandanaDesigns: readonly BandanaDesign[] = [...firstDesigns, ...secondDesigns];

const outer = 44;
const inner = 132;

/** One motif of the border, drawn upright in a cell 86 wide and high, centred. */
function drawBorderMotif(design: BandanaDesign): string {
  switch (design.border) {
    case 'stripes':
      return `<rect x="-44" y="-12" width="88" height="24" fill="${design.ink}"/><rect x="-44" y="22" width="88" height="6" fill="${design.accent}"/><rect x="-44" y="-28" width="88" height="6" fill="${design.accent}"/>`;
    case 'scallops':
      return `<path d="M-43 30A43 43 0 0 1 43 30Z" fill="${design.ink}"/><path d="M-25 30A25 25 0 0 1 25 30Z" fill="${design.ground}"/><path d="M-12 30A12 12 0 0 1 12 30Z" fill="${design.ink}"/>`;
    case 'triangles':
      return `<path d="M-43 28L0 -28L43 28Z" fill="${design.ink}"/><path d="M-18 20L0 -4L18 20Z" fill="${design.accent}"/>`;
    case 'leaves':
      return `<g transform="rotate(78) translate(0 38)"><path d="${drawLeaf(78, 22)}" fill="${design.ink}"/><path d="M0 -8V-62" stroke="${design.ground}" stroke-width="4"/></g><circle cx="-2" cy="-26" r="6" fill="${design.accent}"/>`;
    case 'dots':
      return `<circle r="21" fill="${design.ink}"/><circle r="8" fill="${design.ground}"/><circle cx="43" r="7" fill="${design.accent}"/>`;
    case 'keys':
      return `<path d="M-40 26H24V-14H-8V6H-24V-30H40V26" fill="none" stroke="${design.ink}" stroke-width="8" stroke-linejoin="miter"/>`;
  }
}

/** The whole printed square, 0..1200 both ways: field, border, hem and its stitches. */
export function drawFabric(design: BandanaDesign): string {
  const size = 1200;
  const cells = 12;
  const run = size - 2 * inner;
  const motif = drawBorderMotif(design);
  const corner = `<rect x="-44" y="-44" width="88" height="88" fill="${design.ground}"/><circle r="30" fill="${design.ink}"/><circle r="17" fill="${design.ground}"/><circle r="8" fill="${design.accent}"/>`;
  const side = countTo(cells)
    .map((index) =>
      place(motif, { x: inner + ((index + 0.5) * run) / cells, y: (outer + inner) / 2, scale: run / cells / 88 }),
    )
    .join('');
  const sides = [0, 90, 180, 270]
    .map(
      (turn) =>
        `<g transform="rotate(${turn} 600 600)">${side}${place(corner, { x: (outer + inner) / 2, y: (outer + inner) / 2 })}</g>`,
    )
    .join('');
  const stitch = (inset: number, colour: string): string =>
    `<rect x="${inset}" y="${inset}" width="${size - 2 * inset}" height="${size - 2 * inset}" fill="none" stroke="${colour}" stroke-width="3.2" stroke-dasharray="9 5.5" stroke-linecap="round"/>`;
  return `<rect width="${size}" height="${size}" fill="${design.ground}"/>
    <clipPath id="field"><rect x="${inner}" y="${inner}" width="${run}" height="${run}"/></clipPath><g clip-path="url(#field)">${design.field()}</g>
    ${path`<rect x="${inner}" y="${inner}" width="${run}" height="${run}" fill="none" stroke="${design.ink}" stroke-width="7"/>`}
    <path d="M0 0H1200V1200H0ZM${inner - 3} ${inner - 3}V${size - inner + 3}H${size - inner + 3}V${inner - 3}Z" fill="${design.ground}" fill-rule="evenodd"/>
    <rect x="${inner}" y="${inner}" width="${run}" height="${run}" fill="none" stroke="${design.ink}" stroke-width="6"/>
    ${sides}<rect x="${outer}" y="${outer}" width="${size - 2 * outer}" height="${size - 2 * outer}" fill="none" stroke="${design.ink}" stroke-width="5"/>
    <path d="M0 0H1200V1200H0ZM28 28V1172H1172V28Z" fill="#fff" fill-opacity=".13" fill-rule="evenodd"/>
    <rect x="28" y="28" width="1144" height="1144" fill="none" stroke="#000" stroke-opacity=".22" stroke-width="2"/>${stitch(22, '#00000033')}${stitch(20.5, design.thread)}`;
}

/** The fabric, or a window of it, as a document to rasterise. */
export function drawFabricDocument(design: BandanaDesign, window: { x: number; y: number; size: number }): string {
  const scale = 1200 / window.size;
  return drawDocument(
    1200,
    1200,
    `<g transform="scale(${scale}) translate(${-window.x} ${-window.y})">${drawFabric(design)}</g>`,
  );
}
