import { countTo, path, place, tile } from '../svg.ts';
import { drawGrain, drawTicks, drawWeave } from './face-parts.ts';

type Colour = readonly [number, number, number];

/** One radio of the stall: its case, its face in 0..1200 × 0..(1200 × height / width), its knobs. */
export interface RadioDesign {
  readonly key: string;
  /** Model units. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly corner: number;
  readonly bevel: number;
  readonly shell: { readonly kind: 'wood' | 'gloss' | 'leather'; readonly colour: Colour; readonly deep: Colour };
  readonly room: 'ochre' | 'sage' | 'clay' | 'slate' | 'cream' | 'teal';
  /** Place on the face as shares of width and height, radius in model units. */
  readonly knobs: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly look: 'ivory' | 'brass' | 'black';
  }[];
  readonly handle?: 'strap' | 'bail';
  readonly hasAerial?: boolean;
  readonly face: (width: number, height: number) => string;
  /** Where the close view looks, as shares of the face. */
  readonly closeAt: readonly [number, number];
}

const walnut: RadioDesign = {
  key: 'walnut',
  width: 2.1,
  height: 1.22,
  depth: 0.8,
  corner: 0.16,
  bevel: 0.06,
  room: 'ochre',
  closeAt: [0.72, 0.45],
  shell: { kind: 'wood', colour: [138, 84, 48], deep: [82, 44, 24] },
  knobs: [
    { x: 0.62, y: 0.83, radius: 0.105, look: 'ivory' },
    { x: 0.86, y: 0.83, radius: 0.105, look: 'ivory' },
  ],
  face: (
    width,
    height,
  ) => `<rect width="${width}" height="${height}" fill="#8a5430"/>${drawGrain(width, height, '#3c1f0f')}
    ${drawWeave({ x: 80, y: 80, width: 540, height: height - 160, radius: 44 }, { base: '#c9a66b', thread: '#e2cb98', glint: '#f6e7bf' })}
    <g transform="translate(${width * 0.74} ${height * 0.4})"><circle r="212" fill="#3a2415"/><circle r="202" fill="#c9a45c"/><circle r="192" fill="#f2e3bf"/><circle r="120" fill="#e7d09b"/>${drawTicks(41, 184, { from: -130, to: 130, colour: '#3b2a1c', length: 18 })}${drawTicks(31, 128, { from: -130, to: 130, colour: '#a33d2a', length: 12 })}
    <circle r="66" fill="#8a5430"/><circle r="56" fill="#c9a45c"/><g transform="rotate(38)"><path d="M-5 0L0 -186L5 0Z" fill="#a33d2a"/></g><circle r="26" fill="#3a2415"/></g>`,
};

const bakelite: RadioDesign = {
  key: 'bakelite',
  width: 1.9,
  height: 1.24,
  depth: 0.72,
  corner: 0.34,
  bevel: 0.13,
  room: 'clay',
  closeAt: [0.5, 0.34],
  shell: { kind: 'gloss', colour: [46, 110, 108], deep: [18, 56, 60] },
  knobs: [
    { x: 0.17, y: 0.76, radius: 0.13, look: 'ivory' },
    { x: 0.83, y: 0.76, radius: 0.13, look: 'ivory' },
  ],
  face: (width, height) => {
    const slats = countTo(7)
      .map((index) => {
        const y = height * 0.57 + index * 42;
        return path`<rect x="${width * 0.28}" y="${y}" width="${width * 0.44}" height="22" rx="11" fill="#0f3033"/><rect x="${width * 0.28}" y="${y + 22}" width="${width * 0.44}" height="6" rx="3" fill="#5fa39e"/>`;
      })
      .join('');
    return `<rect width="${width}" height="${height}" fill="#2e6e6c"/><path d="M${width * 0.16} ${height * 0.5}A${width * 0.34} ${width * 0.34} 0 0 1 ${width * 0.84} ${height * 0.5}Z" fill="#123a3c"/><path d="M${width * 0.18} ${height * 0.485}A${width * 0.32} ${width * 0.32} 0 0 1 ${width * 0.82} ${height * 0.485}Z" fill="#f1e2bd"/>
      <g transform="translate(${width / 2} ${height * 0.485})">${drawTicks(51, width * 0.3, { from: -82, to: 82, colour: '#41301d', length: 20 })}${drawTicks(31, width * 0.22, { from: -78, to: 78, colour: '#b14a2b', length: 14 })}<path d="M${-width * 0.12} 0A${width * 0.12} ${width * 0.12} 0 0 1 ${width * 0.12} 0Z" fill="#2e6e6c"/><g transform="rotate(-24)"><path d="M-4 0L0 ${-width * 0.29}L4 0Z" fill="#b14a2b"/></g></g>${slats}`;
  },
};

const transistor: RadioDesign = {
  key: 'transistor',
  width: 1.8,
  height: 1.16,
  depth: 0.5,
  corner: 0.1,
  bevel: 0.05,
  room: 'cream',
  closeAt: [0.76, 0.42],
  handle: 'bail',
  shell: { kind: 'leather', colour: [168, 52, 40], deep: [96, 24, 22] },
  knobs: [{ x: 0.765, y: 0.42, radius: 0.25, look: 'brass' }],
  face: (width, height) => {
    const holes = tile(24, 22, (column, row) =>
      Math.hypot(column - 11.5, (row - 10.5) * 1.05) < 12.6
        ? path`<circle cx="${90 + column * 24.5}" cy="${120 + row * 25}" r="7.6"/>`
        : '',
    );
    return `<rect width="${width}" height="${height}" fill="#a83428"/><rect x="48" y="48" width="${width - 96}" height="${height - 96}" rx="34" fill="#efe4cd"/><rect x="48" y="48" width="${width - 96}" height="${height - 96}" rx="34" fill="none" stroke="#c8a664" stroke-width="9"/>
      <g fill="#2c201b">${holes}</g><circle cx="${width * 0.765}" cy="${height * 0.42}" r="222" fill="#e0cfa9"/><g transform="translate(${width * 0.765} ${height * 0.42})">${drawTicks(46, 214, { from: -140, to: 140, colour: '#2c201b', length: 20 })}</g>
      <rect x="${width * 0.6}" y="${height * 0.81}" width="${width * 0.33}" height="44" rx="22" fill="#2c201b"/>${countTo(
        4,
      )
        .map(
          (index) =>
            path`<rect x="${width * 0.62 + index * width * 0.075}" y="${height * 0.81 + 9}" width="${width * 0.055}" height="26" rx="13" fill="${index === 1 ? '#c9502f' : '#efe4cd'}"/>`,
        )
        .join('')}`;
  },
};

const cream: RadioDesign = {
  key: 'cream',
  width: 2.2,
  height: 1.08,
  depth: 0.66,
  corner: 0.24,
  bevel: 0.1,
  room: 'teal',
  closeAt: [0.5, 0.25],
  shell: { kind: 'gloss', colour: [226, 208, 170], deep: [168, 142, 102] },
  knobs: [
    { x: 0.1, y: 0.26, radius: 0.12, look: 'brass' },
    { x: 0.9, y: 0.26, radius: 0.12, look: 'brass' },
  ],
  face: (width, height) => {
    const bars = countTo(28)
      .map(
        (index) =>
          path`<rect x="${84 + index * 37.4}" y="${height * 0.48}" width="17" height="${height * 0.42}" rx="8" fill="#5b4630"/><rect x="${101 + index * 37.4}" y="${height * 0.48}" width="5" height="${height * 0.42}" rx="2" fill="#fff8e6"/>`,
      )
      .join('');
    const ticks = countTo(61)
      .map(
        (index) =>
          path`<path d="M${width * 0.22 + index * 11.2} ${height * 0.18}v${index % 5 === 0 ? 34 : 18}" stroke="#f3e6c4" stroke-width="${index % 5 === 0 ? 5 : 2.4}"/>`,
      )
      .join('');
    return `<rect width="${width}" height="${height}" fill="#e2d0aa"/>${bars}<rect x="${width * 0.185}" y="${height * 0.11}" width="${width * 0.63}" height="${height * 0.28}" rx="26" fill="#b8924e"/><rect x="${width * 0.195}" y="${height * 0.128}" width="${width * 0.61}" height="${height * 0.245}" rx="20" fill="#27343a"/>${ticks}
      <path d="M${width * 0.22} ${height * 0.32}h${width * 0.56}" stroke="#c98e4b" stroke-width="5" stroke-dasharray="34 16"/><rect x="${width * 0.585}" y="${height * 0.14}" width="6" height="${height * 0.22}" fill="#e8532f"/>`;
  },
};

const teak: RadioDesign = {
  key: 'teak',
  width: 2.3,
  height: 0.98,
  depth: 0.7,
  corner: 0.07,
  bevel: 0.03,
  room: 'sage',
  closeAt: [0.78, 0.42],
  shell: { kind: 'wood', colour: [178, 118, 66], deep: [112, 66, 34] },
  knobs: [
    { x: 0.66, y: 0.76, radius: 0.085, look: 'black' },
    { x: 0.78, y: 0.76, radius: 0.085, look: 'black' },
    { x: 0.9, y: 0.76, radius: 0.085, look: 'black' },
  ],
  face: (width, height) => {
    const holes = tile(
      30,
      21,
      (column, row) => path`<circle cx="${74 + column * 21 + (row % 2) * 10.5}" cy="${66 + row * 18.6}" r="5.4"/>`,
    );
    return `<rect width="${width}" height="${height}" fill="#b27642"/>${drawGrain(width, height, '#59300f')}<rect x="40" y="40" width="690" height="${height - 80}" rx="8" fill="#d9d2c2"/><g fill="#2c2a28">${holes}</g><rect x="40" y="40" width="690" height="${height - 80}" rx="8" fill="none" stroke="#000" stroke-opacity=".3" stroke-width="4"/>
      <rect x="764" y="56" width="${width - 806}" height="${height * 0.46}" rx="10" fill="#23272a"/>${countTo(37)
        .map(
          (index) =>
            path`<path d="M${786 + index * 9.7} 92v${index % 6 === 0 ? 30 : 16}" stroke="#e8dcc0" stroke-width="${index % 6 === 0 ? 4 : 2}"/>`,
        )
        .join('')}${countTo(3)
        .map(
          (row) =>
            path`<path d="M786 ${152 + row * 34}h350" stroke="${row === 1 ? '#d98c3f' : '#8f948f'}" stroke-width="3.4" stroke-dasharray="${26 + row * 8} 14"/>`,
        )
        .join('')}<rect x="930" y="74" width="5" height="${height * 0.4}" fill="#ee6a3a"/>`;
  },
};

const band: RadioDesign = {
  key: 'threeband',
  width: 1.75,
  height: 1.12,
  depth: 0.44,
  corner: 0.09,
  bevel: 0.045,
  room: 'slate',
  closeAt: [0.5, 0.22],
  handle: 'strap',
  hasAerial: true,
  shell: { kind: 'leather', colour: [52, 50, 52], deep: [24, 22, 26] },
  knobs: [
    { x: 0.86, y: 0.6, radius: 0.12, look: 'black' },
    { x: 0.86, y: 0.84, radius: 0.085, look: 'black' },
  ],
  face: (width, height) => {
    const slots = countTo(15)
      .map(
        (index) =>
          path`<rect x="76" y="${height * 0.43 + index * 26}" width="${width * 0.66}" height="13" rx="6" fill="#17171a"/><rect x="76" y="${height * 0.43 + index * 26 + 13}" width="${width * 0.66}" height="4" rx="2" fill="#f4f2ea"/>`,
      )
      .join('');
    const scale = countTo(3)
      .map((row) =>
        place(
          countTo(46)
            .map(
              (index) =>
                path`<path d="M${index * 21} 0v${index % 5 === 0 ? 22 : 12}" stroke="${['#f2ead2', '#e0a04a', '#9cc3c0'][row] ?? '#fff'}" stroke-width="${index % 5 === 0 ? 4.6 : 2.4}"/>`,
            )
            .join(''),
          { x: 116, y: height * 0.12 + row * 52 },
        ),
      )
      .join('');
    return `<rect width="${width}" height="${height}" fill="#343234"/><rect x="44" y="44" width="${width - 88}" height="${height - 88}" rx="22" fill="#c9c7c0"/><rect x="44" y="44" width="${width - 88}" height="${height - 88}" rx="22" fill="none" stroke="#8b8984" stroke-width="6"/>
      <rect x="76" y="74" width="${width - 152}" height="${height * 0.29}" rx="16" fill="#1c2428"/>${scale}<rect x="700" y="86" width="6" height="${height * 0.26}" fill="#ee5a36"/>${slots}`;
  },
};

export const radioDesigns: readonly RadioDesign[] = [walnut, bakelite, transistor, cream, teak, band];
