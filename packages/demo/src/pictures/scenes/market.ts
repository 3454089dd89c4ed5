import { createRandom } from '../random.ts';
import { addGrain, drawSvg, type Raster } from '../raster.ts';
import { countTo, drawDocument, path, place } from '../svg.ts';

const size = { width: 2400, height: 1350 };

/** The light and place of one market scene. */
export interface MarketScene {
  readonly key: string;
  readonly sky: readonly [string, string, string];
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number; readonly colour: string };
  readonly far: string;
  readonly houses: readonly [string, string, string];
  readonly windows: string;
  readonly water: readonly [string, string] | undefined;
  readonly ground: readonly [string, string];
  readonly awnings: readonly [string, string, string, string];
  readonly cloth: string;
  readonly ink: string;
  readonly isNight: boolean;
}

export const marketScenes: readonly MarketScene[] = [
  {
    key: 'cais',
    sky: ['#f9e3bf', '#f4c59a', '#e9a27d'],
    sun: { x: 1650, y: 420, radius: 128, colour: '#fff1cd' },
    far: '#c88b7d',
    houses: ['#d98262', '#efcfa2', '#b8604a'],
    windows: '#6b3f3c',
    water: ['#e8b48f', '#6f98a0'],
    ground: ['#e6cfae', '#b98e6c'],
    awnings: ['#bf4a30', '#2f5d73', '#65723a', '#c98a35'],
    cloth: '#f7ecd8',
    ink: '#33262c',
    isNight: false,
  },
  {
    key: 'redes',
    sky: ['#cfe3e6', '#e3ebe0', '#f4e7cd'],
    sun: { x: 620, y: 300, radius: 96, colour: '#fffbe8' },
    far: '#7fa39f',
    houses: ['#f0e8da', '#d9c7a9', '#b9c9c4'],
    windows: '#4b6a72',
    water: ['#a9cdcc', '#4f8792'],
    ground: ['#dcd3c2', '#a89a86'],
    awnings: ['#23677a', '#d0673f', '#5d6b33', '#e0b548'],
    cloth: '#fbf5e6',
    ink: '#233a44',
    isNight: false,
  },
  {
    key: 'patio',
    sky: ['#1d2444', '#33376a', '#6b4f7c'],
    sun: { x: 1880, y: 250, radius: 82, colour: '#f6e6b4' },
    far: '#2a2d52',
    houses: ['#3c3a66', '#4d436f', '#2f3159'],
    windows: '#f3bd5c',
    water: undefined,
    ground: ['#5a4a72', '#2b2748'],
    awnings: ['#b4482f', '#2f6f73', '#c98a35', '#7b3f66'],
    cloth: '#f4e4c8',
    ink: '#14162a',
    isNight: true,
  },
];

function drawSkyline(scene: MarketScene): string {
  const random = createRandom(`${scene.key}-houses`);
  let x = -40;
  let content = '';
  while (x < 2440) {
    const width = random.between(90, 170);
    const top = random.between(430, 600) - (scene.isNight ? 90 : 0);
    const fill = random.pick(scene.houses);
    const columns = Math.max(1, Math.floor(width / 46));
    const gap = width / (columns + 0.4);
    const windows = countTo(columns * 5)
      .map((index) => {
        const wx = x + gap * 0.42 + (index % columns) * gap;
        const wy = top + 34 + Math.floor(index / columns) * 62;
        const isLit = scene.isNight ? random.next() < 0.42 : true;
        return isLit && wy < 790
          ? path`<path d="M${wx} ${wy + 34}V${wy + 8}A9 9 0 0 1 ${wx + 18} ${wy + 8}V${wy + 34}Z" fill="${scene.windows}" fill-opacity="${scene.isNight ? random.between(0.5, 1) : 0.55}"/>`
          : '';
      })
      .join('');
    content += path`<rect x="${x}" y="${top}" width="${width + 1}" height="${860 - top}" fill="${fill}"/><path d="M${x - 8} ${top}L${x + width / 2} ${top - random.between(26, 58)}L${x + width + 8} ${top}Z" fill="${scene.isNight ? scene.ink : '#a8503a'}"/><rect x="${x + width * 0.84}" y="${top}" width="${width * 0.16}" height="${860 - top}" fill="#000" fill-opacity=".07"/>${windows}`;
    x += width;
  }
  return content;
}

function drawGoods(kind: number, scene: MarketScene): string {
  const tone = (index: number): string => scene.awnings[index % 4] ?? scene.ink;
  if (kind === 0) {
    return (
      countTo(6)
        .map(
          (index) =>
            path`<g transform="translate(${-200 + index * 74} -138)"><path d="M0 0h60v${86 + (index % 3) * 22}h-60z" fill="${tone(index + 1)}"/><path d="M8 10h44v${66 + (index % 3) * 22}h-44z" fill="none" stroke="${scene.cloth}" stroke-width="5"/>${countTo(
              6,
            )
              .map(
                (dot) =>
                  path`<circle cx="${17 + (dot % 2) * 25}" cy="${26 + Math.floor(dot / 2) * 24}" r="6" fill="${scene.cloth}"/>`,
              )
              .join('')}</g>`,
        )
        .join('') + path`<path d="M-230 -140H250" stroke="${scene.ink}" stroke-width="5"/>`
    );
  }
  if (kind === 1) {
    return countTo(5)
      .map((index) => {
        const [width, height] = [70 - (index % 2) * 14, 92 - (index % 3) * 16];
        return path`<g transform="translate(${-220 + index * 92} ${-24 - height})"><rect width="${width}" height="${height}" fill="${scene.ink}"/><rect x="6" y="6" width="${width - 12}" height="${height - 12}" fill="${scene.cloth}"/><circle cx="${width / 2}" cy="${height * 0.42}" r="${width * 0.2}" fill="${tone(index)}"/><path d="M10 ${height - 12}l${width * 0.3} -${height * 0.3}l${width * 0.24} ${height * 0.2}l${width * 0.2} -${height * 0.1}v${height * 0.2}z" fill="${tone(index + 2)}"/></g>`;
      })
      .join('');
  }
  if (kind === 2) {
    return countTo(7)
      .map((index) => {
        const forms = [
          'M-24 0C-40 -40 -26 -60 -12 -78H12C26 -60 40 -40 24 0Z',
          'M-34 0C-44 -30 -42 -44 -40 -50H40C42 -44 44 -30 34 0Z',
          'M-20 0C-34 -30 -10 -60 -10 -96H10C10 -60 34 -30 20 0Z',
          'M-26 0V-58H26V0ZM26 -46q28 4 0 32',
        ];
        return place(
          `<path d="${forms[index % 4] ?? ''}" fill="${index % 2 === 0 ? scene.cloth : tone(index)}"/><path d="M-14 -14q-6 -20 -2 -34" stroke="#fff" stroke-opacity=".5" stroke-width="5" fill="none"/>`,
          { x: -208 + index * 70, y: -22 },
        );
      })
      .join('');
  }
  return countTo(4)
    .map(
      (index) =>
        path`<g transform="translate(${-214 + index * 116} -104)"><rect width="98" height="80" rx="${10 + (index % 2) * 14}" fill="${tone(index + 1)}"/><rect x="9" y="12" width="46" height="54" rx="6" fill="${scene.cloth}"/>${countTo(
          4,
        )
          .map((line) => path`<path d="M14 ${22 + line * 11}h36" stroke="${scene.ink}" stroke-width="3"/>`)
          .join(
            '',
          )}<circle cx="76" cy="34" r="13" fill="${scene.cloth}"/><path d="M76 34l6 -9" stroke="${scene.ink}" stroke-width="3"/><circle cx="76" cy="62" r="6" fill="${scene.cloth}"/></g>`,
    )
    .join('');
}

function drawStall(scene: MarketScene, kind: number): string {
  const colour = scene.awnings[kind % 4] ?? scene.ink;
  const stripes = countTo(9).map((index) => {
    const x = -288 + index * 64;
    return path`<path d="M${x * 0.86} -372L${(x + 64) * 0.86} -372L${x + 64} -252a32 30 0 0 1 -64 0Z" fill="${index % 2 === 0 ? colour : scene.cloth}"/>`;
  });
  const glow = scene.isNight
    ? `<ellipse cy="-120" rx="330" ry="180" fill="#f6b955" opacity=".2"/><rect x="-262" y="-252" width="524" height="240" fill="#f0b050" opacity=".5"/>`
    : `<rect x="-262" y="-252" width="524" height="240" fill="${scene.ink}" opacity=".16"/>`;
  return `<ellipse cy="182" rx="360" ry="30" fill="${scene.ink}" opacity=".22"/>${glow}<path d="M-264 -260V170M264 -260V170" stroke="${scene.ink}" stroke-width="13"/>${drawGoods(kind, scene)}<rect x="-290" y="-26" width="580" height="24" fill="${scene.cloth}"/><path d="M-280 -2H280V176H-280Z" fill="${colour}"/><path d="M-280 -2H280V36q-35 26 -70 0t-70 0t-70 0t-70 0t-70 0t-70 0t-70 0t-70 0Z" fill="${scene.cloth}" opacity=".92"/><path d="M120 -2H280V176H120Z" fill="#000" opacity=".1"/>${stripes.join('')}<path d="M-248 -372H248L240 -392H-240Z" fill="${scene.ink}" opacity=".75"/>${scene.isNight ? '<circle cy="-226" r="60" fill="#ffdf94" opacity=".25"/><circle cy="-226" r="15" fill="#fff0c4"/>' : ''}`;
}

function drawPerson(
  scene: MarketScene,
  look: { coat: string; hair: string; skin: string; hasBag: boolean; isBack: boolean },
): string {
  return `<ellipse cy="262" rx="74" ry="14" fill="${scene.ink}" opacity=".28"/><path d="M-26 120L-32 256M22 120L30 256" stroke="${scene.ink}" stroke-width="30" stroke-linecap="round"/><path d="M-62 150C-74 20 -58 -76 0 -82C58 -76 74 20 62 150Q0 172 -62 150Z" fill="${look.coat}"/><path d="M-50 -44Q-86 30 -64 96" stroke="${look.coat}" stroke-width="27" fill="none" stroke-linecap="round"/><path d="M50 -44Q${look.hasBag ? 96 : 84} 20 ${look.hasBag ? 70 : 62} 96" stroke="${look.coat}" stroke-width="27" fill="none" stroke-linecap="round"/><path d="M20 -78C52 -60 66 20 60 150Q44 158 26 160Z" fill="#000" opacity=".1"/>
    ${look.hasBag ? `<path d="M44 100q26 -50 52 0" stroke="${scene.ink}" stroke-width="5" fill="none"/><path d="M34 98h74l-8 84h-58z" fill="${scene.cloth}"/><circle cx="71" cy="140" r="15" fill="${scene.awnings[0]}"/>` : ''}<rect x="-13" y="-104" width="26" height="34" fill="${look.skin}"/><circle cy="-130" r="38" fill="${look.skin}"/>${look.isBack ? `<circle cy="-134" r="41" fill="${look.hair}"/><circle cy="-176" r="18" fill="${look.hair}"/>` : `<path d="M-40 -128C-46 -190 46 -190 40 -128C26 -158 -14 -160 -40 -128Z" fill="${look.hair}"/>`}<path d="M-34 -78Q0 -52 34 -78L22 -94H-22Z" fill="${scene.awnings[3]}"/>`;
}

function drawBunting(scene: MarketScene, y: number, sag: number, shift: number): string {
  const flags = countTo(31).map((index) => {
    const x = index * 80 + shift;
    const drop = y + sag * Math.sin((x / 2400) * Math.PI);
    return scene.isNight
      ? path`<circle cx="${x}" cy="${drop + 22}" r="46" fill="#f7bd58" opacity=".16"/><circle cx="${x}" cy="${drop + 18}" r="12" fill="#ffe9b0"/>`
      : path`<path d="M${x - 25} ${drop}h50l-25 58z" fill="${scene.awnings[index % 4] ?? scene.ink}"/>`;
  });
  return `<path d="M-20 ${y}Q1200 ${y + sag * 1.57} 2420 ${y}" stroke="${scene.ink}" stroke-width="5" fill="none"/>${flags.join('')}`;
}

/** A market in its place and light: skyline, water or square, four stalls, people, bunting or bulbs. */
export async function renderMarket(scene: MarketScene): Promise<Raster> {
  const random = createRandom(scene.key);
  const coats = [...scene.awnings, scene.cloth];
  const person = (x: number, y: number, scale: number, index: number): string =>
    place(
      drawPerson(scene, {
        coat: coats[index % 5] ?? scene.ink,
        hair: index % 3 === 0 ? scene.ink : index % 3 === 1 ? '#6b3f2a' : '#8f8a86',
        skin: (['#e3ac86', '#b9794f', '#8a5639', '#f0c6a2'] as const)[index % 4] ?? '#e3ac86',
        hasBag: index % 2 === 0,
        isBack: index % 3 !== 2,
      }),
      { x, y, scale },
    );
  const water = scene.water
    ? `<rect y="770" width="2400" height="150" fill="url(#river)"/>${countTo(56)
        .map(
          () =>
            path`<path d="M${random.between(0, 2300)} ${random.between(782, 908)}h${random.between(40, 190)}" stroke="${random.next() < 0.6 ? scene.sky[0] : scene.ink}" stroke-opacity="${random.between(0.2, 0.6)}" stroke-width="${random.between(2, 5)}" stroke-linecap="round"/>`,
        )
        .join(
          '',
        )}<ellipse cx="${scene.sun.x}" cy="842" rx="${scene.sun.radius * 1.3}" ry="66" fill="${scene.sun.colour}" opacity=".4"/>`
    : '';
  const stones = countTo(210).map(() => {
    const y = 930 + 420 * random.next() ** 1.4;
    const width = 26 + (y - 900) * 0.16;
    return path`<ellipse cx="${random.between(0, 2400)}" cy="${y}" rx="${width}" ry="${width * 0.16}" fill="${random.next() < 0.5 ? '#fff' : scene.ink}" opacity="${random.between(0.03, 0.1)}"/>`;
  });
  const svg = drawDocument(
    size.width,
    size.height,
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${scene.sky[0]}"/><stop offset=".55" stop-color="${scene.sky[1]}"/><stop offset="1" stop-color="${scene.sky[2]}"/></linearGradient><linearGradient id="river" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${scene.water?.[0] ?? '#000'}"/><stop offset="1" stop-color="${scene.water?.[1] ?? '#000'}"/></linearGradient><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${scene.ground[0]}"/><stop offset="1" stop-color="${scene.ground[1]}"/></linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="${scene.sun.colour}" stop-opacity=".85"/><stop offset="1" stop-color="${scene.sun.colour}" stop-opacity="0"/></radialGradient></defs>
    <rect width="2400" height="920" fill="url(#sky)"/><circle cx="${scene.sun.x}" cy="${scene.sun.y}" r="${scene.sun.radius * 4}" fill="url(#glow)"/><circle cx="${scene.sun.x}" cy="${scene.sun.y}" r="${scene.sun.radius}" fill="${scene.sun.colour}"/>
    ${
      scene.isNight
        ? countTo(90)
            .map(
              () =>
                path`<circle cx="${random.between(0, 2400)}" cy="${random.between(0, 430)}" r="${random.between(1.4, 4)}" fill="#f6e6b4" opacity="${random.between(0.3, 0.9)}"/>`,
            )
            .join('')
        : countTo(9)
            .map(
              (index) =>
                path`<path d="M${random.between(0, 2100)} ${90 + index * 36}h${random.between(120, 420)}" stroke="#fff" stroke-opacity=".34" stroke-width="${random.between(9, 22)}" stroke-linecap="round"/>`,
            )
            .join('')
    }
    <path d="M0 620Q300 470 620 560T1240 500T1800 560T2400 470V900H0Z" fill="${scene.far}" opacity=".75"/>${drawSkyline(scene)}${water}<path d="M0 ${scene.water ? 906 : 800}H2400V1350H0Z" fill="url(#ground)"/>${
      scene.water
        ? `<path d="M0 900H2400v18H0z" fill="${scene.ink}" opacity=".35"/>${countTo(13)
            .map(
              (index) =>
                path`<rect x="${60 + index * 190}" y="864" width="20" height="46" rx="9" fill="${scene.ink}"/>`,
            )
            .join('')}`
        : ''
    }${stones.join('')}
    ${drawBunting(scene, 120, 110, 0)}${drawBunting(scene, 210, 150, 40)}${place(drawStall(scene, 0), { x: 330, y: 960 })}${place(drawStall(scene, 1), { x: 960, y: 940, scale: 0.94 })}${place(drawStall(scene, 2), { x: 1560, y: 940, scale: 0.94 })}${place(drawStall(scene, 3), { x: 2130, y: 960 })}
    ${person(640, 980, 0.84, 0)}${person(1262, 960, 0.8, 1)}${person(1330, 980, 0.76, 3)}${person(1840, 985, 0.84, 2)}${person(160, 1060, 1.05, 4)}${person(1010, 1080, 1.1, 5)}${person(1700, 1090, 1.15, 6)}${person(2290, 1070, 1.05, 7)}
    ${drawBunting(scene, -10, 90, 20)}`,
  );
  const picture = await drawSvg(svg, size.width, size.height);
  addGrain(picture, 3.4);
  return picture;
}
