import type { Mesh, SurfacePoint, Vector } from './mesh.ts';
import type { Raster } from './raster.ts';

/** Where the viewer stands: turned by yaw and pitch (radians), looking at `centre`; `scale` is px per model unit at the centre. */
export interface Camera {
  readonly yaw: number;
  readonly pitch: number;
  readonly centre: Vector;
  /** Where the centre lands on the picture, as shares of its width and height. */
  readonly at: readonly [number, number];
  /** Share of the picture's width that one model unit takes. */
  readonly scale: number;
  /** Distance of the eye in model units; large is flat. */
  readonly distance: number;
}

interface Projected {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly zs: Float32Array;
}

function project(positions: Float32Array, camera: Camera, width: number, height: number): Projected {
  const count = positions.length / 3;
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const zs = new Float32Array(count);
  const [cosYaw, sinYaw] = [Math.cos(camera.yaw), Math.sin(camera.yaw)];
  const [cosPitch, sinPitch] = [Math.cos(camera.pitch), Math.sin(camera.pitch)];
  for (let index = 0; index < count; index += 1) {
    const x = (positions[index * 3] ?? 0) - camera.centre[0];
    const y = (positions[index * 3 + 1] ?? 0) - camera.centre[1];
    const z = (positions[index * 3 + 2] ?? 0) - camera.centre[2];
    const turned = x * cosYaw + z * sinYaw;
    const deep = -x * sinYaw + z * cosYaw;
    const up = y * cosPitch - deep * sinPitch;
    const near = y * sinPitch + deep * cosPitch;
    const shrink = camera.distance / (camera.distance - near);
    xs[index] = camera.at[0] * width + turned * shrink * camera.scale * width;
    ys[index] = camera.at[1] * height - up * shrink * camera.scale * width;
    zs[index] = near;
  }
  return { xs, ys, zs };
}

/** The direction from the scene to the viewer, model space. */
function findViewDirection(camera: Camera): Vector {
  const cosPitch = Math.cos(camera.pitch);
  return [-Math.sin(camera.yaw) * cosPitch, Math.sin(camera.pitch), Math.cos(camera.yaw) * cosPitch];
}

/** Calls back for every pixel centre inside a triangle with its barycentric weights. */
function fillTriangle(
  corners: readonly [number, number, number, number, number, number],
  size: { readonly width: number; readonly height: number },
  visit: (pixel: number, a: number, b: number, c: number) => void,
): void {
  const [x0, y0, x1, y1, x2, y2] = corners;
  const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  if (Math.abs(area) < 1e-9) {
    return;
  }
  const left = Math.max(0, Math.floor(Math.min(x0, x1, x2)));
  const right = Math.min(size.width - 1, Math.ceil(Math.max(x0, x1, x2)));
  const top = Math.max(0, Math.floor(Math.min(y0, y1, y2)));
  const bottom = Math.min(size.height - 1, Math.ceil(Math.max(y0, y1, y2)));
  for (let y = top; y <= bottom; y += 1) {
    const py = y + 0.5;
    for (let x = left; x <= right; x += 1) {
      const px = x + 0.5;
      const b = ((px - x0) * (y2 - y0) - (x2 - x0) * (py - y0)) / area;
      const c = ((x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)) / area;
      const a = 1 - b - c;
      if (a >= -1e-5 && b >= -1e-5 && c >= -1e-5) {
        visit(y * size.width + x, a, b, c);
      }
    }
  }
}

/** Draws meshes with hidden parts removed, on a clear ground. Draw larger than needed and shrink for soft edges. */
export function renderMeshes(meshes: readonly Mesh[], camera: Camera, size: { width: number; height: number }): Raster {
  const { width, height } = size;
  const frame: Frame = {
    width,
    height,
    data: new Uint8Array(width * height * 4),
    depth: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
    view: findViewDirection(camera),
    distance: camera.distance,
  };
  for (const mesh of meshes) {
    renderMesh(mesh, project(mesh.positions, camera, width, height), frame);
  }
  return { width, height, data: frame.data };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly depth: Float32Array;
  readonly view: Vector;
  readonly distance: number;
}

/** The hot loop: one pass over the triangles, no calls but the material's, scratch arrays made once. */
function renderMesh(mesh: Mesh, projected: Projected, frame: Frame): void {
  const { positions, normals, uvs, indices, material } = mesh;
  const { xs, ys, zs } = projected;
  const { width, height, data, depth, view, distance } = frame;
  const [viewX, viewY, viewZ] = view;
  const out = new Float32Array(3);
  const corner = new Float64Array(27);
  const point: SurfacePoint = { x: 0, y: 0, z: 0, nx: 0, ny: 0, nz: 0, u: 0, v: 0, isBack: false };
  const at = (offset: number, a: number, b: number, c: number): number =>
    (corner[offset] ?? 0) * a + (corner[offset + 9] ?? 0) * b + (corner[offset + 18] ?? 0) * c;
  for (let triangle = 0; triangle < indices.length; triangle += 3) {
    const i = indices[triangle] ?? 0;
    const j = indices[triangle + 1] ?? 0;
    const k = indices[triangle + 2] ?? 0;
    const x0 = xs[i] ?? 0;
    const y0 = ys[i] ?? 0;
    const [dx1, dy1] = [(xs[j] ?? 0) - x0, (ys[j] ?? 0) - y0];
    const [dx2, dy2] = [(xs[k] ?? 0) - x0, (ys[k] ?? 0) - y0];
    const area = dx1 * dy2 - dx2 * dy1;
    if (area > -1e-9 && area < 1e-9) {
      continue;
    }
    const left = Math.max(0, Math.floor(x0 + Math.min(0, dx1, dx2)));
    const right = Math.min(width - 1, Math.ceil(x0 + Math.max(0, dx1, dx2)));
    const top = Math.max(0, Math.floor(y0 + Math.min(0, dy1, dy2)));
    const bottom = Math.min(height - 1, Math.ceil(y0 + Math.max(0, dy1, dy2)));
    const nearA = 1 / (distance - (zs[i] ?? 0));
    const nearB = 1 / (distance - (zs[j] ?? 0));
    const nearC = 1 / (distance - (zs[k] ?? 0));
    let isLoaded = false;
    for (let y = top; y <= bottom; y += 1) {
      const py = y + 0.5 - y0;
      for (let x = left; x <= right; x += 1) {
        const px = x + 0.5 - x0;
        const flatB = (px * dy2 - dx2 * py) / area;
        const flatC = (dx1 * py - px * dy1) / area;
        const flatA = 1 - flatB - flatC;
        if (flatA < -1e-5 || flatB < -1e-5 || flatC < -1e-5) {
          continue;
        }
        // Weights corrected for perspective, or straight lines of a texture would bend.
        const sum = flatA * nearA + flatB * nearB + flatC * nearC;
        const a = (flatA * nearA) / sum;
        const b = (flatB * nearB) / sum;
        const c = (flatC * nearC) / sum;
        const pixel = y * width + x;
        const z = (zs[i] ?? 0) * a + (zs[j] ?? 0) * b + (zs[k] ?? 0) * c;
        if (z <= (depth[pixel] ?? 0)) {
          continue;
        }
        depth[pixel] = z;
        if (!isLoaded) {
          isLoaded = true;
          loadCorner(corner, 0, { positions, normals, uvs, vertex: i });
          loadCorner(corner, 9, { positions, normals, uvs, vertex: j });
          loadCorner(corner, 18, { positions, normals, uvs, vertex: k });
        }
        const nx = at(3, a, b, c);
        const ny = at(4, a, b, c);
        const nz = at(5, a, b, c);
        point.isBack = nx * viewX + ny * viewY + nz * viewZ < 0;
        const sign = (point.isBack ? -1 : 1) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
        point.nx = nx * sign;
        point.ny = ny * sign;
        point.nz = nz * sign;
        point.x = at(0, a, b, c);
        point.y = at(1, a, b, c);
        point.z = at(2, a, b, c);
        point.u = at(6, a, b, c);
        point.v = at(7, a, b, c);
        material(point, out);
        const target = pixel * 4;
        data[target] = Math.min(255, Math.max(0, out[0] ?? 0));
        data[target + 1] = Math.min(255, Math.max(0, out[1] ?? 0));
        data[target + 2] = Math.min(255, Math.max(0, out[2] ?? 0));
        data[target + 3] = 255;
      }
    }
  }
}

/** Copies one vertex (place, normal, texture place) into the scratch of its triangle. */
function loadCorner(
  corner: Float64Array,
  offset: number,
  from: {
    readonly positions: Float32Array;
    readonly normals: Float32Array;
    readonly uvs: Float32Array;
    readonly vertex: number;
  },
): void {
  for (let axis = 0; axis < 3; axis += 1) {
    corner[offset + axis] = from.positions[from.vertex * 3 + axis] ?? 0;
    corner[offset + 3 + axis] = from.normals[from.vertex * 3 + axis] ?? 0;
  }
  corner[offset + 6] = from.uvs[from.vertex * 2] ?? 0;
  corner[offset + 7] = from.uvs[from.vertex * 2 + 1] ?? 0;
}

/** The shadow meshes throw on a plane: `axis` 1 is a table at height `level`, 2 a wall at depth `level`. 255 is full shadow. */
export function renderShadow(
  meshes: readonly Mesh[],
  camera: Camera,
  plane: {
    readonly axis: 1 | 2;
    readonly level: number;
    readonly light: Vector;
    readonly width: number;
    readonly height: number;
  },
): Uint8Array {
  const mask = new Uint8Array(plane.width * plane.height);
  for (const mesh of meshes) {
    const flat = new Float32Array(mesh.positions.length);
    for (let index = 0; index < flat.length; index += 3) {
      const away = (mesh.positions[index + plane.axis] ?? 0) - plane.level;
      const run = away / plane.light[plane.axis];
      for (let axis = 0; axis < 3; axis += 1) {
        flat[index + axis] = (mesh.positions[index + axis] ?? 0) - run * (plane.light[axis] ?? 0);
      }
    }
    const { xs, ys } = project(flat, camera, plane.width, plane.height);
    for (let at = 0; at < mesh.indices.length; at += 3) {
      const [i, j, k] = [mesh.indices[at] ?? 0, mesh.indices[at + 1] ?? 0, mesh.indices[at + 2] ?? 0];
      fillTriangle([xs[i] ?? 0, ys[i] ?? 0, xs[j] ?? 0, ys[j] ?? 0, xs[k] ?? 0, ys[k] ?? 0], plane, (pixel) => {
        mask[pixel] = 255;
      });
    }
  }
  return mask;
}
