import type { PictureRecipe } from '../list.ts';
import type { FormKey } from './forms.ts';
import type { GlazeKey } from './glazes.ts';
import { type PotInScene, type RoomKey, renderPot, renderPots } from './scenes.ts';

interface PotSet {
  readonly form: FormKey;
  readonly room: RoomKey;
  /** Glazes it is sold in, and the one its shoulder or foot is dipped into. */
  readonly glazes: readonly GlazeKey[];
  readonly dip?: Partial<Record<GlazeKey, GlazeKey>>;
  readonly group: {
    readonly pots: readonly PotInScene[];
    readonly room: RoomKey;
    readonly span: number;
    readonly pitch: number;
    readonly rise: number;
  };
}

const sets: readonly PotSet[] = [
  {
    form: 'mug',
    room: 'plaster',
    glazes: ['tide', 'salt', 'olive'],
    dip: { salt: 'tide' },
    group: {
      room: 'dusk',
      span: 2.9,
      pitch: 0.4,
      rise: 0.42,
      pots: [
        { form: 'mug', glaze: 'tide', x: -0.75, z: 0, turn: 2.6 },
        { form: 'mug', glaze: 'salt', x: 0.35, z: -0.5, turn: 0.4 },
        { form: 'mug', glaze: 'olive', x: 0.2, z: 0.6, turn: -0.5 },
      ],
    },
  },
  {
    form: 'espresso',
    room: 'rose',
    glazes: ['tenmoku', 'peach', 'salt'],
    group: {
      room: 'plaster',
      span: 1.9,
      pitch: 0.4,
      rise: 0.32,
      pots: [
        { form: 'espresso', glaze: 'tenmoku', x: -0.42, z: 0.1 },
        { form: 'espresso', glaze: 'peach', x: 0.48, z: -0.2 },
      ],
    },
  },
  {
    form: 'bowl',
    room: 'oak',
    glazes: ['olive', 'salt', 'tide'],
    group: {
      room: 'oak',
      span: 2.7,
      pitch: 0.5,
      rise: 0.26,
      pots: [
        { form: 'bowl', glaze: 'salt', x: -0.25, z: -0.1 },
        { form: 'espresso', glaze: 'tenmoku', x: 0.9, z: 0.5, size: 0.62 },
      ],
    },
  },
  {
    form: 'pasta',
    room: 'plaster',
    glazes: ['tide', 'salt', 'peach'],
    group: {
      room: 'sea',
      span: 4.3,
      pitch: 0.66,
      rise: 0.1,
      pots: [
        { form: 'pasta', glaze: 'tide', x: 0.8, z: -0.95 },
        { form: 'pasta', glaze: 'peach', x: -0.75, z: 0.85 },
      ],
    },
  },
  {
    form: 'budvase',
    room: 'sea',
    glazes: ['peach', 'tide', 'tenmoku'],
    dip: { peach: 'salt', tide: 'salt', tenmoku: 'salt' },
    group: {
      room: 'rose',
      span: 2.7,
      pitch: 0.26,
      rise: 0.6,
      pots: [
        { form: 'budvase', glaze: 'tide', dip: 'salt', x: -0.8, z: 0.1 },
        { form: 'budvase', glaze: 'peach', dip: 'salt', x: 0.06, z: -0.3, size: 1.12 },
        { form: 'budvase', glaze: 'tenmoku', dip: 'salt', x: 0.82, z: 0.2, size: 0.9 },
      ],
    },
  },
  {
    form: 'jug',
    room: 'oak',
    glazes: ['salt', 'tide'],
    group: {
      room: 'oak',
      span: 3.1,
      pitch: 0.32,
      rise: 0.62,
      pots: [
        { form: 'jug', glaze: 'salt', x: -0.6, z: -0.2, turn: 2.9 },
        { form: 'mug', glaze: 'tide', x: 0.34, z: 0.5, turn: 0.3, size: 0.78 },
        { form: 'mug', glaze: 'olive', x: 0.92, z: -0.4, turn: 0.8, size: 0.78 },
      ],
    },
  },
  {
    form: 'planter',
    room: 'sea',
    glazes: ['peach', 'olive', 'salt'],
    group: {
      room: 'plaster',
      span: 2.7,
      pitch: 0.36,
      rise: 0.46,
      pots: [
        { form: 'planter', glaze: 'olive', x: -0.6, z: -0.1 },
        { form: 'planter', glaze: 'peach', x: 0.66, z: 0.2, size: 0.76 },
      ],
    },
  },
];

/** Each pot alone in each of its glazes, and once in company. */
export const ceramicPictures: readonly PictureRecipe[] = sets.flatMap((set) => [
  ...set.glazes.map((glaze): PictureRecipe => {
    const dip = set.dip?.[glaze];
    return {
      key: `pot-${set.form}-${glaze}`,
      draw: () => renderPot({ form: set.form, glaze, ...(dip ? { dip } : {}) }, set.room),
    };
  }),
  { key: `pot-${set.form}-group`, draw: () => renderPots(set.group.pots, set.group.room, set.group) },
]);
