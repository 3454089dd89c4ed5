/** Surfaces as triangles, and the few shapes our still lifes are built of. Model space: y is up, z comes to the viewer. */

/** What a material is asked about, filled in anew for every pixel. The normal has length one and faces the viewer. */
export interface SurfacePoint {
  x: number;
  y: number;
  z: number;
  nx: number;
  ny: number;
  nz: number;
  u: number;
  v: number;
  /** True where the back of the surface is seen: the inside of a bowl, the wrong side of a cloth. */
  isBack: boolean;
}

/** Writes red, green and blue, 0 to 255, into `out`. */
export type Material = (point: SurfacePoint, out: Float32Array) => void;

export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly uvs: Float32Array;
  readonly indices: Uint32Array;
  readonly material: Material;
}

export type Vector = readonly [number, number, number];

/** A grid of (columns + 1) × (rows + 1) points over u and v in 0..1; normals come from the neighbours. */
export function buildGrid(
  columns: number,
  rows: number,
  shape: { readonly at: (u: number, v: number) => Vector; readonly material: Material },
): Mesh {
  const across = columns + 1;
  const count = across * (rows + 1);
  const positions = new Float32Array(count * 3);
  const uvs = new Float32Array(count * 2);
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const index = row * across + column;
      const u = column / columns;
      const v = row / rows;
      positions.set(shape.at(u, v), index * 3);
      uvs[index * 2] = u;
      uvs[index * 2 + 1] = v;
    }
  }
  const indices = new Uint32Array(columns * rows * 6);
  let cursor = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const a = row * across + column;
      indices.set([a, a + across, a + 1, a + 1, a + across, a + across + 1], cursor);
      cursor += 6;
    }
  }
  return { positions, uvs, indices, normals: computeNormals(positions, indices), material: shape.material };
}

/** Smooth normals: each vertex takes the area-weighted sum of its triangles, seams within 1e-4 joined. */
export function computeNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  const p = (index: number, axis: number): number => positions[index * 3 + axis] ?? 0;
  for (let at = 0; at < indices.length; at += 3) {
    const a = indices[at] ?? 0;
    const b = indices[at + 1] ?? 0;
    const c = indices[at + 2] ?? 0;
    const e1x = p(b, 0) - p(a, 0);
    const e1y = p(b, 1) - p(a, 1);
    const e1z = p(b, 2) - p(a, 2);
    const e2x = p(c, 0) - p(a, 0);
    const e2y = p(c, 1) - p(a, 1);
    const e2z = p(c, 2) - p(a, 2);
    const normal = [e1y * e2z - e1z * e2y, e1z * e2x - e1x * e2z, e1x * e2y - e1y * e2x];
    for (const vertex of [a, b, c]) {
      for (let axis = 0; axis < 3; axis += 1) {
        normals[vertex * 3 + axis] = (normals[vertex * 3 + axis] ?? 0) + (normal[axis] ?? 0);
      }
    }
  }
  joinSeams(positions, normals);
  return normals;
}

/** A lathe closes on itself: vertices in the same place share one normal, or a line would show. */
function joinSeams(positions: Float32Array, normals: Float32Array): void {
  const groups = new Map<string, number[]>();
  for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
    const key = [0, 1, 2].map((axis) => Math.round((positions[vertex * 3 + axis] ?? 0) * 1e4)).join(',');
    const group = groups.get(key);
    if (group) {
      group.push(vertex);
    } else {
      groups.set(key, [vertex]);
    }
  }
  for (const group of groups.values()) {
    if (group.length < 2) {
      continue;
    }
    const sum = [0, 0, 0];
    for (const vertex of group) {
      for (let axis = 0; axis < 3; axis += 1) {
        sum[axis] = (sum[axis] ?? 0) + (normals[vertex * 3 + axis] ?? 0);
      }
    }
    for (const vertex of group) {
      normals.set(sum, vertex * 3);
    }
  }
}

/** A smooth curve through the given points (Catmull-Rom), `t` in 0..1. */
function followCurve(points: readonly Vector[], t: number): Vector {
  const spans = points.length - 1;
  const span = Math.min(spans - 1, Math.floor(t * spans));
  const f = t * spans - span;
  const point = (index: number): Vector => points[Math.max(0, Math.min(spans, index))] ?? [0, 0, 0];
  const [a, b, c, d] = [point(span - 1), point(span), point(span + 1), point(span + 2)];
  const axis = (k: 0 | 1 | 2): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * f +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * f * f +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * f ** 3);
  return [axis(0), axis(1), axis(2)];
}

/** Turns a profile of [radius, height] points about the y axis; v runs along the profile. */
export function turnOnLathe(
  profile: readonly (readonly [number, number])[],
  options: { readonly material: Material; readonly depth?: number; readonly wobble?: number },
): Mesh {
  const curve = profile.map(([radius, height]): Vector => [radius, height, 0]);
  const wobble = options.wobble ?? 0;
  return buildGrid(96, Math.max(24, profile.length * 9), {
    material: options.material,
    at: (u, v) => {
      const [radius, height] = followCurve(curve, v);
      const angle = u >= 1 ? 0 : -u * Math.PI * 2;
      const uneven = 1 + wobble * Math.sin(angle * 2 + height * 3) + wobble * 0.6 * Math.sin(angle * 3 + 1.3);
      return [
        Math.max(0, radius) * uneven * Math.sin(angle),
        height,
        Math.max(0, radius) * uneven * Math.cos(angle) * (options.depth ?? 1),
      ];
    },
  });
}

/** A round or flattened tube along a curve: a handle, a rope, a carrying strap. */
export function sweepTube(
  path: readonly Vector[],
  options: { readonly radius: number; readonly flatten?: number; readonly material: Material },
): Mesh {
  const flatten = options.flatten ?? 1;
  return buildGrid(72, 28, {
    material: options.material,
    at: (u, v) => {
      const here = followCurve(path, u);
      const ahead = followCurve(path, Math.min(1, u + 0.01));
      const behind = followCurve(path, Math.max(0, u - 0.01));
      const tangent = [ahead[0] - behind[0], ahead[1] - behind[1]];
      const length = Math.hypot(tangent[0] ?? 0, tangent[1] ?? 0) || 1;
      const side: Vector = [-(tangent[1] ?? 0) / length, (tangent[0] ?? 0) / length, 0];
      const angle = (v >= 1 ? 0 : v) * Math.PI * 2;
      const out = Math.cos(angle) * options.radius * flatten;
      const deep = Math.sin(angle) * options.radius;
      return [here[0] + side[0] * out, here[1] + side[1] * out, here[2] + deep];
    },
  });
}
