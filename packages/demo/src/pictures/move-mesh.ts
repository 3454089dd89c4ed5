import type { Mesh } from './mesh.ts';

/** Turns and moves a mesh; its material keeps seeing the unmoved place, so glaze and rings stay on the pot. */
export function moveMesh(
  mesh: Mesh,
  at: { readonly x: number; readonly z: number; readonly y?: number; readonly turn?: number; readonly size?: number },
): Mesh {
  const turn = at.turn ?? 0;
  const size = at.size ?? 1;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const rotate = (from: Float32Array, scale: number, shift: readonly [number, number, number]): Float32Array => {
    const to = new Float32Array(from.length);
    for (let index = 0; index < from.length; index += 3) {
      const [x, y, z] = [from[index] ?? 0, from[index + 1] ?? 0, from[index + 2] ?? 0];
      to[index] = (x * cos + z * sin) * scale + shift[0];
      to[index + 1] = y * scale + shift[1];
      to[index + 2] = (-x * sin + z * cos) * scale + shift[2];
    }
    return to;
  };
  const { material } = mesh;
  return {
    ...mesh,
    positions: rotate(mesh.positions, size, [at.x, at.y ?? 0, at.z]),
    normals: rotate(mesh.normals, 1, [0, 0, 0]),
    material: (point, out) => {
      const [x, y, z] = [point.x, point.y, point.z];
      const [dx, dz] = [(x - at.x) / size, (z - at.z) / size];
      point.x = dx * cos - dz * sin;
      point.y = (y - (at.y ?? 0)) / size;
      point.z = dx * sin + dz * cos;
      material(point, out);
      point.x = x;
      point.y = y;
      point.z = z;
    },
  };
}
