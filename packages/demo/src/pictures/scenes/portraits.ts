import { bandanaDesigns, drawFabric } from '../bandanas/fabric.ts';
import { artPrints } from '../prints/scenes.ts';
import { radioDesigns } from '../radios/faces.ts';
import { addGrain, drawSvg, type Raster } from '../raster.ts';
import { countTo, drawDocument, path, place } from '../svg.ts';

const size = { width: 1200, height: 1200 };

/** A maker drawn before their work. */
export interface MakerPortrait {
  readonly key: string;
  readonly wall: string;
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly shirt: string;
  readonly apron: string;
  readonly style: 'bun' | 'cap' | 'curls' | 'grey';
  readonly work: () => string;
}

export const makerPortraits: readonly MakerPortrait[] = [
  {
    key: 'pano-bravo',
    wall: '#d9c1a0',
    skin: '#c98c62',
    shade: '#a96d48',
    hair: '#2c2024',
    shirt: '#f0e6d2',
    apron: '#24466b',
    style: 'bun',
    work: () => {
      const cloths = bandanaDesigns
        .slice(0, 3)
        .map(
          (design, index) =>
            `<svg x="${60 + index * 380}" y="120" width="320" height="430" viewBox="0 0 900 1200"><g clip-path="none">${drawFabric(design).replaceAll('id="field"', `id="field${index}"`).replaceAll('url(#field)', `url(#field${index})`)}</g></svg>`,
        )
        .join('');
      return `<path d="M-10 112Q600 150 1210 112" stroke="#5b4636" stroke-width="7" fill="none"/>${cloths}`;
    },
  },
  {
    key: 'tinta-lenta',
    wall: '#b9c4bd',
    skin: '#eec19b',
    shade: '#d39d77',
    hair: '#7d4a2c',
    shirt: '#2c3140',
    apron: '#c07a3a',
    style: 'cap',
    work: () =>
      artPrints
        .slice(2, 5)
        .map(
          (print, index) =>
            `<rect x="${52 + index * 382}" y="96" width="330" height="440" fill="#5c4a3a" opacity=".25"/><rect x="${44 + index * 382}" y="86" width="330" height="440" fill="${print.paper}"/><svg x="${66 + index * 382}" y="106" width="286" height="381" viewBox="0 0 900 1200">${print.art()}</svg>`,
        )
        .join(''),
  },
  {
    key: 'barro-manso',
    wall: '#d8b39c',
    skin: '#8f5a3c',
    shade: '#71442b',
    hair: '#221a1c',
    shirt: '#6d7b4b',
    apron: '#efe3cd',
    style: 'curls',
    work: () => {
      const shapes = [
        'M-60 0C-100 -100 -60 -150 -30 -190H30C60 -150 100 -100 60 0Z',
        'M-90 0C-116 -70 -110 -110 -106 -126H106C110 -110 116 -70 90 0Z',
        'M-50 0C-84 -70 -26 -140 -26 -220H26C26 -140 84 -70 50 0Z',
        'M-70 0V-140H70V0ZM70 -116q70 10 0 84',
      ];
      const tones = ['#ece3d0', '#3e6880', '#80845a', '#dea488', '#36262a'];
      const shelf = (y: number, offset: number): string =>
        `${countTo(5)
          .map((index) =>
            place(
              `<path d="${shapes[(index + offset) % 4] ?? ''}" fill="${tones[(index * 2 + offset) % 5] ?? '#fff'}"/><path d="M-34 -24q-16 -44 -2 -84" stroke="#fff" stroke-opacity=".4" stroke-width="9" fill="none" stroke-linecap="round"/>`,
              { x: 120 + index * 245, y },
            ),
          )
          .join(
            '',
          )}<rect y="${y}" width="1200" height="26" fill="#8a5f3c"/><rect y="${y + 26}" width="1200" height="14" fill="#5d3c22" opacity=".5"/>`;
      return shelf(320, 0) + shelf(620, 2);
    },
  },
  {
    key: 'radio-aurora',
    wall: '#9db4af',
    skin: '#e0ab84',
    shade: '#c08a64',
    hair: '#b9b4ad',
    shirt: '#8c3b2e',
    apron: '#3a3f48',
    style: 'grey',
    work: () => {
      const radio = (index: number, x: number, y: number, width: number): string => {
        const design = radioDesigns[index];
        if (!design) {
          return '';
        }
        const height = Math.round((1200 * design.height) / design.width);
        return `<clipPath id="r${index}"><rect width="1200" height="${height}" rx="70"/></clipPath><svg x="${x}" y="${y - (width * height) / 1200}" width="${width}" height="${(width * height) / 1200}" viewBox="0 0 1200 ${height}"><g clip-path="url(#r${index})">${design.face(1200, height)}${design.knobs.map((knob) => path`<circle cx="${knob.x * 1200}" cy="${knob.y * height}" r="${(knob.radius * 1200) / design.width}" fill="#d8c79c" stroke="#00000055" stroke-width="8"/>`).join('')}</g></svg>`;
      };
      return `${radio(0, 40, 330, 350)}${radio(1, 440, 330, 320)}${radio(3, 810, 330, 360)}${radio(4, 30, 650, 330)}${radio(2, 850, 650, 310)}<rect y="330" width="1200" height="24" fill="#6d4a2d"/><rect y="650" width="1200" height="24" fill="#6d4a2d"/>`;
    },
  },
];

function drawHair(look: MakerPortrait): string {
  switch (look.style) {
    case 'bun':
      return `<circle cx="0" cy="-330" r="74" fill="${look.hair}"/><path d="M-150 -110C-186 -330 186 -330 150 -110C140 -190 70 -214 0 -212C-80 -212 -140 -190 -150 -110Z" fill="${look.hair}"/>`;
    case 'cap':
      return `<path d="M-152 -100C-160 -180 -150 -210 -130 -230H130C150 -210 160 -180 152 -100L128 -150H-128Z" fill="${look.hair}"/><path d="M-164 -206C-150 -330 150 -330 164 -206Q0 -250 -164 -206Z" fill="#2f5d73"/><path d="M-170 -196Q0 -256 196 -190Q120 -176 0 -190Q-90 -196 -170 -196Z" fill="#234a5d"/>`;
    case 'curls':
      return (
        countTo(17)
          .map(
            (index) =>
              path`<circle cx="${172 * Math.cos(Math.PI + (index * Math.PI * 1.3) / 16 - 0.47)}" cy="${-120 + 172 * Math.sin(Math.PI + (index * Math.PI * 1.3) / 16 - 0.47)}" r="66" fill="${look.hair}"/>`,
          )
          .join('') +
        path`<path d="M-150 -130C-140 -300 140 -300 150 -130C100 -220 -100 -220 -150 -130Z" fill="${look.hair}"/>`
      );
    case 'grey':
      return `<path d="M-156 -60C-190 -300 -60 -330 20 -310C150 -320 190 -200 156 -60C150 -140 120 -190 60 -206C0 -196 -90 -190 -120 -170C-144 -140 -150 -110 -156 -60Z" fill="${look.hair}"/>`;
  }
}

/** Head and shoulders, apron on, work behind. */
export async function renderPortrait(look: MakerPortrait): Promise<Raster> {
  const face = `<rect x="-62" y="60" width="124" height="150" fill="${look.shade}"/><ellipse cy="-70" rx="148" ry="178" fill="${look.skin}"/><path d="M60 -240C170 -190 170 20 40 106C110 20 110 -150 60 -240Z" fill="${look.shade}" opacity=".4"/><ellipse cx="-146" cy="-60" rx="24" ry="40" fill="${look.skin}"/><ellipse cx="146" cy="-60" rx="24" ry="40" fill="${look.shade}"/>
    <path d="M-88 -108q30 -24 60 -4M28 -112q30 -20 60 4" stroke="${look.style === 'grey' ? '#8f8a83' : look.hair}" stroke-width="11" fill="none" stroke-linecap="round"/><path d="M-76 -62q20 -18 40 0M36 -62q20 -18 40 0" stroke="#2a1e1c" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M0 -60C-10 -20 -26 -6 -4 0" stroke="${look.shade}" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M-50 40Q0 84 54 36" stroke="#7c3529" stroke-width="10" fill="none" stroke-linecap="round"/><circle cx="-92" cy="4" r="28" fill="#d8694a" opacity=".22"/><circle cx="92" cy="4" r="28" fill="#d8694a" opacity=".22"/>
    ${look.style === 'grey' ? '<circle cx="-56" cy="-62" r="46" fill="none" stroke="#3a2c26" stroke-width="8"/><circle cx="56" cy="-62" r="46" fill="none" stroke="#3a2c26" stroke-width="8"/><path d="M-10 -64h20" stroke="#3a2c26" stroke-width="8"/><path d="M-76 22Q-40 -2 0 14Q40 -2 76 22Q40 40 0 30Q-40 40 -76 22Z" fill="#cfcac2"/>' : ''}${look.style === 'bun' ? '<circle cx="-150" cy="0" r="14" fill="#c98a35"/><circle cx="150" cy="0" r="14" fill="#c98a35"/>' : ''}`;
  const body = `<path d="M-430 760C-440 420 -330 250 -110 196Q0 250 110 196C330 250 440 420 430 760Z" fill="${look.shirt}"/><path d="M150 214C340 270 440 420 430 760H250C280 560 270 330 150 214Z" fill="#000" opacity=".1"/><path d="M-110 196Q0 300 110 196L62 160H-62Z" fill="${look.skin}"/><path d="M-190 320C-190 260 -170 222 -150 208L-120 218C-140 250 -150 300 -150 330H150C150 300 140 250 120 218L150 208C170 222 190 260 190 320L250 760H-250Z" fill="${look.apron}"/><path d="M-100 520H100V640Q0 670 -100 640Z" fill="#000" opacity=".12"/><path d="M-60 510V440M-30 514V456" stroke="#c98a35" stroke-width="12" stroke-linecap="round"/>`;
  const svg = drawDocument(
    size.width,
    size.height,
    `<defs><radialGradient id="lamp" cx=".3" cy=".15" r="1.1"><stop offset="0" stop-color="#fff" stop-opacity=".4"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1d1218" stop-opacity=".34"/></radialGradient></defs><rect width="1200" height="1200" fill="${look.wall}"/><g opacity=".8">${look.work()}</g><rect width="1200" height="1200" fill="${look.wall}" opacity=".24"/>${place(body, { x: 600, y: 560 })}${look.style === 'curls' ? place(drawHair(look), { x: 600, y: 570 }) : ''}${place(face, { x: 600, y: 560 })}${look.style === 'curls' ? place('<path d="M-152 -110C-160 -290 160 -290 152 -110C110 -186 -110 -186 -152 -110Z" fill="#221a1c"/><path d="M-120 -200Q0 -300 120 -200L90 -250Q0 -310 -90 -250Z" fill="#221a1c"/>', { x: 600, y: 560 }) : place(drawHair(look), { x: 600, y: 560 })}<rect width="1200" height="1200" fill="url(#lamp)"/>`,
  );
  const picture = await drawSvg(svg, size.width, size.height);
  addGrain(picture, 3);
  return picture;
}
