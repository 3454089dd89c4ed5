import { type Mesh, sweepTube, turnOnLathe, type Vector } from '../mesh.ts';
import { moveMesh } from '../move-mesh.ts';
import { createGlazeMaterial, type Glaze } from './glazes.ts';

type Profile = readonly (readonly [number, number])[];

/** One thrown form: outer profile from foot to rim and down inside again, [radius, height] in model units. */
export interface CeramicForm {
  readonly key: string;
  readonly profile: Profile;
  readonly foot: number;
  readonly top: number;
  readonly handle?: { readonly path: readonly Vector[]; readonly radius: number; readonly flatten: number };
  readonly dipAt?: number;
  /** Pitch in radians that shows the form best. */
  readonly pitch: number;
  /** Widest extent in model units, to fit the picture. */
  readonly extent: number;
}

export const forms = {
  mug: {
    key: 'mug',
    profile: [
      [0, 0],
      [0.36, 0],
      [0.4, 0.03],
      [0.44, 0.1],
      [0.5, 0.28],
      [0.51, 0.5],
      [0.485, 0.75],
      [0.465, 0.93],
      [0.455, 0.97],
      [0.435, 0.96],
      [0.43, 0.9],
      [0.455, 0.6],
      [0.455, 0.35],
      [0.38, 0.16],
      [0.2, 0.1],
      [0, 0.09],
    ],
    foot: 0.07,
    top: 0.97,
    dipAt: 0.46,
    handle: {
      path: [
        [0.41, 0.79, 0],
        [0.62, 0.86, 0],
        [0.78, 0.74, 0],
        [0.8, 0.54, 0],
        [0.7, 0.36, 0],
        [0.47, 0.26, 0],
      ],
      radius: 0.075,
      flatten: 0.55,
    },
    pitch: 0.36,
    extent: 1.5,
  },
  espresso: {
    key: 'espresso',
    profile: [
      [0, 0],
      [0.26, 0],
      [0.29, 0.03],
      [0.37, 0.14],
      [0.44, 0.34],
      [0.46, 0.55],
      [0.455, 0.68],
      [0.435, 0.69],
      [0.42, 0.65],
      [0.4, 0.4],
      [0.3, 0.18],
      [0.15, 0.11],
      [0, 0.1],
    ],
    foot: 0.1,
    top: 0.69,
    pitch: 0.44,
    extent: 1.15,
  },
  bowl: {
    key: 'bowl',
    profile: [
      [0, 0],
      [0.3, 0],
      [0.34, 0.02],
      [0.34, 0.07],
      [0.5, 0.13],
      [0.74, 0.26],
      [0.9, 0.44],
      [0.97, 0.58],
      [0.965, 0.61],
      [0.94, 0.6],
      [0.86, 0.44],
      [0.68, 0.28],
      [0.44, 0.17],
      [0.2, 0.13],
      [0, 0.12],
    ],
    foot: 0.1,
    top: 0.61,
    pitch: 0.52,
    extent: 2.1,
  },
  pasta: {
    key: 'pasta',
    profile: [
      [0, 0],
      [0.5, 0],
      [0.53, 0.02],
      [0.6, 0.06],
      [0.74, 0.16],
      [0.8, 0.23],
      [0.98, 0.26],
      [1.06, 0.29],
      [1.06, 0.32],
      [0.98, 0.305],
      [0.8, 0.27],
      [0.72, 0.2],
      [0.56, 0.11],
      [0.3, 0.07],
      [0, 0.06],
    ],
    foot: 0.04,
    top: 0.32,
    pitch: 0.68,
    extent: 2.3,
  },
  budvase: {
    key: 'budvase',
    profile: [
      [0, 0],
      [0.24, 0],
      [0.28, 0.03],
      [0.4, 0.16],
      [0.46, 0.34],
      [0.42, 0.54],
      [0.26, 0.74],
      [0.13, 0.9],
      [0.1, 1.08],
      [0.12, 1.22],
      [0.17, 1.28],
      [0.155, 1.29],
      [0.1, 1.22],
      [0.07, 1.05],
      [0.07, 0.95],
    ],
    foot: 0.06,
    top: 1.29,
    dipAt: 0.62,
    pitch: 0.22,
    extent: 1.75,
  },
  jug: {
    key: 'jug',
    profile: [
      [0, 0],
      [0.36, 0],
      [0.4, 0.03],
      [0.5, 0.2],
      [0.56, 0.45],
      [0.52, 0.72],
      [0.4, 0.98],
      [0.34, 1.14],
      [0.36, 1.32],
      [0.41, 1.42],
      [0.395, 1.43],
      [0.34, 1.32],
      [0.31, 1.14],
      [0.36, 0.98],
      [0.46, 0.72],
      [0.48, 0.5],
    ],
    foot: 0.08,
    top: 1.43,
    dipAt: 0.8,
    handle: {
      path: [
        [0.3, 1.26, 0],
        [0.52, 1.38, 0],
        [0.72, 1.28, 0],
        [0.8, 1.02, 0],
        [0.74, 0.76, 0],
        [0.52, 0.56, 0],
      ],
      radius: 0.085,
      flatten: 0.5,
    },
    pitch: 0.28,
    extent: 2.0,
  },
  planter: {
    key: 'planter',
    profile: [
      [0, 0],
      [0.44, 0],
      [0.48, 0.03],
      [0.54, 0.2],
      [0.6, 0.5],
      [0.64, 0.82],
      [0.655, 0.88],
      [0.7, 0.9],
      [0.71, 1.0],
      [0.68, 1.03],
      [0.64, 1.02],
      [0.62, 0.9],
      [0.58, 0.78],
      [0.56, 0.74],
      [0.3, 0.74],
      [0, 0.75],
    ],
    foot: 0.16,
    top: 1.03,
    pitch: 0.38,
    extent: 1.75,
  },
} as const satisfies Record<string, CeramicForm>;

export type FormKey = keyof typeof forms;

/** The form in its glaze, standing with its foot at the given place, its handle turned by `turn` radians. */
export function throwForm(
  form: CeramicForm,
  glaze: Glaze,
  at: {
    readonly x: number;
    readonly z: number;
    readonly turn?: number;
    readonly dip?: Glaze;
    readonly size?: number;
    readonly seed: number;
  },
): Mesh[] {
  const material = createGlazeMaterial(glaze, {
    foot: form.foot,
    top: form.top,
    seed: at.seed,
    ...(at.dip && form.dipAt !== undefined ? { dip: at.dip, dipAt: form.dipAt } : {}),
  });
  const parts = [turnOnLathe(form.profile, { material, wobble: 0.006 })];
  if (form.handle) {
    parts.push(sweepTube(form.handle.path, { radius: form.handle.radius, flatten: form.handle.flatten, material }));
  }
  return parts.map((part) => moveMesh(part, at));
}
