import type { DemoDates } from './dates.ts';
import { keyItems } from './document.ts';
import type { ProductFacts } from './product.ts';
import { findWays } from './ways.ts';

interface RadioFacts {
  readonly design: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly text: readonly string[];
  readonly priceMinor: number;
  readonly weightGrams: number;
  readonly materials: string;
  readonly grade: 'A' | 'B' | 'C';
  readonly faults: readonly string[];
  readonly repairs: readonly string[];
  readonly looks: string;
  readonly detail: string;
}

const radios: readonly RadioFacts[] = [
  {
    design: 'walnut',
    code: 'SON58',
    title: 'Sonata 58 table radio',
    priceMinor: 18900,
    weightGrams: 5400,
    materials: 'Walnut veneer on plywood, woven cotton grille, five valves; 220–240 V, 38 W',
    grade: 'B',
    looks: 'a walnut table radio with a woven grille and a round dial',
    detail: 'Round dial of the Sonata 58 with its red pointer and the two ivory knobs below',
    summary: 'Five valves, one loudspeaker, and the warmest evening voice in the shop.',
    text: [
      'It came from a bakery in Setúbal, where it stood above the oven for thirty years and smelt of sugar until the second cleaning. The veneer has been waxed, not varnished again; you can still see where the radio leaned on the wall.',
      'Medium wave and FM. Give it twenty seconds to wake up. Tomé fitted a hidden socket at the back so that a telephone can play through it.',
      'Not for the bathroom.',
    ],
    faults: ['Veneer lifted and glued at the left rear edge, 4 cm', 'Faint ring from a glass on the top'],
    repairs: [
      'All paper capacitors replaced',
      'Two of five valves replaced, all measured',
      'New three-core mains lead and fuse',
      'Dial cord and pointer renewed',
      'Line input added, reversible',
    ],
  },
  {
    design: 'bakelite',
    code: 'LAG',
    title: 'Laguna half-moon',
    priceMinor: 24500,
    weightGrams: 4100,
    materials: 'Bakelite, teal; glass dial, four valves; 220–240 V, 32 W',
    grade: 'A',
    looks: 'a teal bakelite radio with a half-moon dial and two ivory knobs',
    detail: 'The half-moon dial of the Laguna with its red pointer, slats below',
    summary: 'Teal bakelite, polished until it looks wet. The handsomest thing on the stall.',
    text: [
      'Sets like this were pressed for two years only, because the colour faded in the shop windows. This one spent its life in a drawer of table linen and has kept every bit of green.',
      'Four valves, medium wave, and a small FM module behind the chassis so that there is something to listen to. The original works are untouched and could go back tomorrow.',
    ],
    faults: ['Hairline in the bakelite inside the rear edge, stable'],
    repairs: [
      'Capacitors replaced throughout',
      'FM module added behind the original chassis',
      'Bakelite cleaned and polished by hand',
      'New mains lead, earth added',
    ],
  },
  {
    design: 'transistor',
    code: 'ROS7',
    title: 'Rossio 7 portable',
    priceMinor: 9800,
    weightGrams: 1650,
    materials:
      'Wood case in red leatherette, brass fittings; seven transistors; four C cells or 6 V adapter (included)',
    grade: 'B',
    looks: 'a red portable radio with a cream face, a large brass knob and a carrying handle',
    detail: 'The big ribbed brass tuning knob of the Rossio 7 with its ticks around it',
    summary: 'Red, round-voiced and ready for the beach, as it was in its first summer.',
    text: [
      'One big knob, because on a blanket you want one big knob. It turns with the weight of a good tap; underneath sit three wave bands and a tone switch with two opinions.',
      'The handle is brass and has gone dark where hands go. We cleaned the rest and left that.',
    ],
    faults: ['Leatherette worn through at one lower corner', 'Long-wave band works, but there is nothing left on it'],
    repairs: [
      'Battery contacts rebuilt after a leak',
      'Loudspeaker re-edged',
      'Tuning mechanism stripped and greased',
      'Mains adapter included, tested',
    ],
  },
  {
    design: 'cream',
    code: 'FARK',
    title: 'Faro K kitchen radio',
    priceMinor: 14500,
    weightGrams: 3300,
    materials: 'Cream thermoplastic case, glass scale, brass-capped knobs; four valves; 220–240 V, 30 W',
    grade: 'C',
    looks: 'a long cream kitchen radio with a dark glass scale and a slatted front',
    detail: 'The dark glass scale of the Faro K with its red needle, a few bars of the grille below',
    summary: 'A kitchen set with a tan. Plays beautifully, looks its age.',
    text: [
      'The case has turned from white to the colour of custard, more on the window side. Bleaching would make it brittle, so we did not, and the price says so.',
      'Inside it is the best of the six: original valves, all strong, and a loudspeaker that must have been replaced once by somebody who cared.',
      'Bring flour. It looks right with a little flour on it.',
    ],
    faults: ['Case yellowed unevenly', 'Two slats of the grille glued', 'Scale lamp slightly brighter on the left'],
    repairs: [
      'Filter capacitors replaced',
      'Volume control cleaned, no crackle left',
      'New mains lead and strain relief',
      'Scale lamps replaced',
    ],
  },
  {
    design: 'teak',
    code: 'OFI40',
    title: 'Oficina 40 stereo receiver',
    priceMinor: 21900,
    weightGrams: 6200,
    materials: 'Teak veneer, perforated aluminium front; all transistor, 2 × 10 W; 220–240 V',
    grade: 'A',
    looks: 'a low teak receiver with a perforated front, a dark scale and three black knobs',
    detail: 'The scale of the Oficina 40 with its orange needle, the three black knobs below',
    summary: 'Low, calm, teak. Made when a radio was furniture and knew its place.',
    text: [
      'A stereo receiver with its own loudspeakers behind four hundred small holes, each of them cleaned with a toothpick by an apprentice who has since chosen bicycles.',
      'FM only, but FM in full. There is a switched input at the back for a record player or a telephone. It runs cool and hums less than the fridge.',
    ],
    faults: ['One light scratch on the right of the top, along the grain'],
    repairs: [
      'Output stage rebuilt and matched',
      'All switches cleaned and sealed',
      'FM section realigned',
      'Teak sanded lightly and oiled twice',
    ],
  },
  {
    design: 'threeband',
    code: 'VIG3',
    title: 'Vigia three-band',
    priceMinor: 7900,
    weightGrams: 1480,
    materials:
      'Steel and plastic case in black grain, telescopic aerial; nine transistors; four D cells or 6 V adapter (included)',
    grade: 'B',
    looks: 'a black and silver portable with a long scale, a slatted grille and its aerial up',
    detail: 'The three-coloured scale of the Vigia and the slats of its loudspeaker',
    summary: 'The fishermen’s set: short wave, weather, and a strap that has held worse.',
    text: [
      'Built to be heard over a diesel. On a clear night the short wave brings in four languages and somebody’s opera; by day it does football, which is what it was really bought for.',
      'The aerial is new, the strap is not, and the grain of the case hides everything that happened to it at sea.',
    ],
    faults: ['Small dent in the grille, lower left', 'Salt bloom under the lacquer of the back plate, sealed'],
    repairs: [
      'Aerial replaced',
      'Short-wave coils realigned',
      'Corroded battery board remade',
      'Adapter socket added and tested',
    ],
  },
];

/** The six radios: one unit each, with what is wrong with it and what was done. */
export function planRadioProducts(dates: DemoDates): readonly ProductFacts[] {
  return radios.map((radio) => ({
    key: `radio-${radio.design}`,
    title: radio.title,
    seller: 'radio-aurora',
    productType: 'radio',
    summary: radio.summary,
    text: radio.text,
    pictures: [
      [`radio-${radio.design}-whole`, `${radio.title}: ${radio.looks}, on a sideboard`],
      [`radio-${radio.design}-close`, radio.detail],
      [`radio-${radio.design}-side`, `${radio.title} seen from the other side, its case and depth`],
    ],
    variants: [
      {
        sku: `RA-${radio.code}-1`,
        options: {},
        priceMinor: radio.priceMinor,
        weightGrams: radio.weightGrams,
        sizeMm: [500, 360, 330],
        stock: 1,
      },
    ],
    materials: radio.materials,
    care: 'Dust with a soft dry brush. Unplug it before you move it, and keep the back 10 cm from the wall.',
    fragility: 'normal',
    packaging: 'radio-crate',
    ways: findWays('radio-aurora', 'stall', 'workshop', 'run'),
    returns: 'radio',
    page: 'demo-page-one-of-a-kind',
    condition: {
      kind: 'refurbished',
      grade: radio.grade,
      faults: keyItems(
        radio.faults.map((text) => ({ text })),
        'fault',
      ),
      repairs: [...radio.repairs],
      warrantyUntil: dates.todayInLisbon.add({ years: 3 }).toString(),
    },
  }));
}
