import { createRandom } from '../random.ts';
import { countTo, path, place, tile } from '../svg.ts';
import { type ArtPrint, drawGouges, drawNightSky, layInk } from './arts-a.ts';

/** Hills behind hills at first light, drawn as bands of one blue and one pink. */
const mountains: ArtPrint = {
  key: 'serra',
  paper: '#f4ebdf',
  art: () => {
    const ridge = (base: number, height: number, seed: number): string => {
      const points = countTo(19).map((index) => {
        const x = index * 50;
        const y =
          base - height * (0.45 + 0.4 * Math.sin(index * 0.71 + seed) + 0.22 * Math.sin(index * 1.9 + seed * 2.3));
        return path`${x} ${y}`;
      });
      return `M0 1200L${points.join('L')}L900 1200Z`;
    };
    const tones = ['#e9b9a4', '#d99a8c', '#a9849a', '#6d6b92', '#45557c', '#2a3a57'];
    const layers = tones
      .map(
        (tone, index) => `<path d="${ridge(560 + index * 104, 210 - index * 10, index * 1.7 + 0.6)}" fill="${tone}"/>`,
      )
      .join('');
    const pine = '<path d="M0 -120L34 -56H18L46 -10H24L58 40H8V66H-8V40H-58L-24 -10H-46L-18 -56H-34Z" fill="#1d2a40"/>';
    const random = createRandom('serra');
    const trees = countTo(26)
      .map((index) =>
        place(pine, {
          x: index * 37 + random.between(-10, 10),
          y: 1120 + random.between(-20, 60),
          scale: random.between(0.6, 1.25),
        }),
      )
      .join('');
    return `<rect width="900" height="1200" fill="#f6d9c1"/><circle cx="610" cy="350" r="150" fill="#e4694a"/>${drawGouges({ x: 30, y: 60, width: 800, height: 320 }, { seed: 'alba', count: 56, colour: '#f4ebdf', length: 90 })}${layers}${drawGouges({ x: 0, y: 930, width: 880, height: 160 }, { seed: 'mato', count: 110, colour: '#6d6b92', length: 22, lean: 9 })}${trees}<path d="M330 1200C380 1090 470 1060 430 980C400 920 460 880 450 850" stroke="#f6d9c1" stroke-width="12" fill="none" stroke-dasharray="26 12"/>`;
  },
};

/** Three cats on the ridge of a roof, one looking back. */
const cats: ArtPrint = {
  key: 'gatos',
  paper: '#efe6d8',
  art: () => {
    const cat = (eye: string): string =>
      `<path d="M-70 120C-96 20 -62 -58 -34 -84L-44 -160L-8 -124H26L62 -160L54 -82C86 -46 104 34 84 120Z" fill="#1f2230"/><path d="M76 100C150 96 170 30 140 -20C128 -40 150 -58 164 -36C206 40 176 136 82 132Z" fill="#1f2230"/><ellipse cx="-8" cy="-92" rx="11" ry="15" fill="${eye}"/><ellipse cx="30" cy="-92" rx="11" ry="15" fill="${eye}"/><path d="M-8 -104v24M30 -104v24" stroke="#1f2230" stroke-width="5"/><path d="M6 -72l5 6 6 -6zM-20 -66l-44 -8M-20 -60l-42 6M44 -66l44 -8M44 -60l42 6" stroke="${eye}" stroke-width="3" fill="${eye}"/><path d="M-30 120V60M20 120V54M46 120V62" stroke="#3b4056" stroke-width="5"/>`;
    const back =
      '<path d="M-74 120C-92 30 -60 -50 -36 -70L-48 -146L-10 -112H24L60 -146L50 -70C80 -40 100 40 84 120Z" fill="#1f2230"/><path d="M-62 110C-140 120 -166 60 -150 6C-146 -12 -172 -18 -178 2C-196 72 -150 150 -60 134Z" fill="#1f2230"/><path d="M-20 -30q24 20 48 0M-24 10q28 22 56 0M-28 50q32 24 64 0" stroke="#3b4056" stroke-width="5" fill="none"/>';
    const tiles = tile(13, 7, (column, row) => {
      const x = column * 78 - (row % 2) * 39;
      const y = 770 + row * 66;
      return path`<path d="M${x} ${y}h78v40a39 39 0 0 1 -78 0z" fill="${(column * 3 + row * 5) % 4 === 0 ? '#b4482f' : (column + row) % 3 === 0 ? '#d3704a' : '#c65a3a'}" stroke="#6e2a1e" stroke-width="4"/>`;
    });
    return `<rect width="900" height="1200" fill="#2c3f63"/>${drawNightSky('gatos', { width: 900, height: 640 }, '#f2d98a')}<circle cx="640" cy="300" r="176" fill="#f2d98a"/>${layInk('<circle cx="600" cy="270" r="26" fill="#e4bd5c"/><circle cx="700" cy="350" r="40" fill="#e4bd5c"/><circle cx="650" cy="220" r="16" fill="#e4bd5c"/>')}<rect y="760" width="900" height="440" fill="#8f3a28"/>${tiles}<path d="M0 748h900v26H0z" fill="#6e2a1e"/><path d="M700 760V560h110v200z" fill="#8f3a28"/><path d="M684 540h142v30H684z" fill="#6e2a1e"/><path d="M750 530c-30 -50 30 -70 0 -130s30 -60 10 -110" stroke="#efe6d8" stroke-width="10" fill="none" stroke-linecap="round" opacity=".7"/>${place(cat('#f2d98a'), { x: 190, y: 632, scale: 1.05 })}${place(cat('#a9d3b0'), { x: 420, y: 622, scale: 1.15 })}${place(back, { x: 610, y: 640, scale: 0.92 })}`;
  },
};

/** The night market: awnings, bulbs and people as quiet shapes. */
const nightMarket: ArtPrint = {
  key: 'feira',
  paper: '#f1e7d6',
  art: () => {
    const stall = (colour: string, goods: string): string => {
      const stripes = countTo(6)
        .map(
          (index) =>
            `<path d="M${-150 + index * 50} -150h50l${(index - 2) * 5} 92a25 25 0 0 1 -50 0z" fill="${index % 2 === 0 ? colour : '#f1e7d6'}"/>`,
        )
        .join('');
      return `<path d="M-140 -70V150M140 -70V150" stroke="#171b2c" stroke-width="10"/><rect x="-128" y="-60" width="256" height="120" fill="#f0b64f"/>${goods}<rect x="-150" y="56" width="300" height="22" fill="#f1e7d6"/><rect x="-140" y="78" width="280" height="96" fill="${colour}"/>${countTo(
        9,
      )
        .map(
          (index) => `<path d="M${-124 + index * 31} 78v96" stroke="#171b2c" stroke-opacity=".35" stroke-width="4"/>`,
        )
        .join('')}<path d="M-150 -150L-120 -196H120L150 -150Z" fill="${colour}"/>${stripes}`;
    };
    const pots =
      '<path d="M-90 56v-44q26 -18 52 0v44zM-20 56v-70q20 -14 40 0v70zM44 56v-34q30 -14 60 0v34z" fill="#a03c2b"/>';
    const cloths =
      '<path d="M-110 -50h56v90h-56z" fill="#3a5f83"/><path d="M-36 -50h56v76h-56z" fill="#b4482f"/><path d="M40 -50h56v96h-56z" fill="#5d6b33"/>';
    const person = (coat: string, x: number, y: number, scale: number): string =>
      place(
        `<circle cy="-148" r="30" fill="#e2a67d"/><path d="M-32 -156a32 32 0 0 1 64 0q-32 -16 -64 0z" fill="#171b2c"/><path d="M-52 80C-56 -40 -44 -108 0 -112C44 -108 56 -40 52 80Z" fill="${coat}"/><path d="M-24 80v70M24 80v70" stroke="#171b2c" stroke-width="22"/><path d="M-44 -70q-30 60 -10 110" stroke="${coat}" stroke-width="20" fill="none" stroke-linecap="round"/>`,
        { x, y, scale },
      );
    const strings = [170, 270, 360].map((y, row) => {
      const bulbs = countTo(11).map((index) => {
        const x = 40 + index * 82 + row * 20;
        const drop = y + 70 * Math.sin((x / 900) * Math.PI);
        return path`<circle cx="${x}" cy="${drop + 18}" r="34" fill="#f0b64f" opacity=".2"/><circle cx="${x}" cy="${drop + 16}" r="11" fill="#fbe3a0"/>`;
      });
      return `<path d="M0 ${y}Q450 ${y + 142} 900 ${y}" stroke="#f1e7d6" stroke-width="4" fill="none"/>${bulbs.join('')}`;
    });
    return `<rect width="900" height="1200" fill="#232b4d"/>${drawNightSky('feira', { width: 900, height: 330 }, '#f1e7d6')}<path d="M0 640V430l90 -60 70 50v-90l80 -50 90 70v60l80 -60 90 50v-110l60 -50 70 60v80l90 -70 100 70 90 -40 70 60v240z" fill="#171b2c"/>${tile(12, 3, (column, row) => ((column * 7 + row * 5) % 3 === 0 ? path`<rect x="${40 + column * 72}" y="${450 + row * 56}" width="16" height="24" fill="#f0b64f"/>` : ''))}<rect y="640" width="900" height="560" fill="#38406b"/>${strings.join('')}${place(stall('#b4482f', cloths), { x: 190, y: 660, scale: 1.05 })}${place(stall('#2f6f73', pots), { x: 545, y: 650, scale: 1 })}${place(stall('#c98a35', cloths), { x: 850, y: 665, scale: 1.08 })}
      <ellipse cx="450" cy="1010" rx="420" ry="120" fill="#f0b64f" opacity=".16"/>${person('#b4482f', 330, 930, 1.15)}${person('#3a5f83', 440, 950, 1.05)}${person('#5d6b33', 640, 980, 1.3)}${person('#171b2c', 170, 1020, 1.4)}${drawGouges({ x: 20, y: 900, width: 840, height: 280 }, { seed: 'chao', count: 90, colour: '#5a639a', length: 40 })}`;
  },
};

/** A lighthouse and the wave that comes for it. */
const lighthouse: ArtPrint = {
  key: 'farol',
  paper: '#f3ebdc',
  art: () => {
    const curls = countTo(7)
      .map(
        (index) =>
          path`<path d="M${-40 + index * 12} ${1010 - index * 40}C${220 + index * 10} ${960 - index * 52} ${360 + index * 16} ${720 - index * 22} ${250 + index * 34} ${590 + index * 6}" stroke="#f3ebdc" stroke-width="${9 - index * 0.8}" fill="none" stroke-linecap="round"/>`,
      )
      .join('');
    const foam = countTo(26)
      .map(
        (index) =>
          path`<circle cx="${250 + 190 * Math.sin(index * 0.37) + index * 4}" cy="${560 + 60 * Math.cos(index * 0.9)}" r="${8 + (index % 5) * 5}" fill="#f3ebdc"/>`,
      )
      .join('');
    const rows = countTo(9)
      .map((index) => {
        const y = 900 + index * 36;
        return path`<path d="M-20 ${y}${'q38 -30 76 0t76 0'.repeat(7)}" stroke="#f3ebdc" stroke-width="${3 + index * 0.5}" fill="none"/>`;
      })
      .join('');
    return `<rect width="900" height="1200" fill="#e9c58a"/><path d="M640 330L-40 120V300Z" fill="#f8e9bd"/><path d="M640 330L940 190V420Z" fill="#f8e9bd"/>${drawGouges({ x: 30, y: 40, width: 800, height: 220 }, { seed: 'nuvem', count: 60, colour: '#f3ebdc', length: 80 })}
      <path d="M420 900L520 780L600 800L690 760L800 800L940 740V960H420Z" fill="#3d3540"/><path d="M596 790L612 400H692L712 780Z" fill="#f3ebdc"/><path d="M606 560h92l4 76h-100zM612 410h80l3 60h-86zM598 720h112l2 60h-116z" fill="#c34a33"/><rect x="596" y="376" width="112" height="22" fill="#2b2630"/><rect x="616" y="300" width="72" height="78" fill="#f0b64f"/><path d="M616 300v78M640 300v78M664 300v78M688 300v78" stroke="#2b2630" stroke-width="7"/><path d="M604 304L652 240L700 304Z" fill="#c34a33"/>
      <path d="M-40 1240V900C60 880 180 760 160 640C150 560 230 480 340 500C440 520 470 600 420 660C400 620 350 600 310 640C260 700 340 860 460 890C640 930 780 880 940 900V1240Z" fill="#23677a"/>${layInk('<path d="M-40 1240V1000C160 960 260 860 270 740C300 860 420 930 560 940S820 930 940 960V1240Z" fill="#6fa9ad"/>', [6, 4])}${curls}${foam}${rows}`;
  },
};

export const secondArts: readonly ArtPrint[] = [mountains, cats, nightMarket, lighthouse];
