import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { locatePicture, picturesFolder } from './picture-keys.ts';
import { pictureRecipes } from './pictures/list.ts';
import { encodeJpeg } from './pictures/raster.ts';

/**
 * Draws every picture of the demo into dist/pictures: `node src/build-pictures.ts`, or with a part of a key to draw only those.
 * Drawn again only when the drawing code has changed. Two workers share the list, so that a small machine stays usable.
 */

const quality = 84;
const stampPath = `${picturesFolder}stamp.txt`;

/** A hash over everything that decides how the pictures look. */
async function hashDrawings(): Promise<string> {
  const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256').update(`${quality} ${sharp.versions.vips}`);
  for (const name of names) {
    hash.update(name).update(await readFile(`${folder}${name}`));
  }
  return hash.digest('hex');
}

/** Draws the recipes of this worker's share. */
async function drawShare(keys: readonly string[]): Promise<number> {
  sharp.concurrency(1);
  sharp.cache(false);
  let bytes = 0;
  for (const { key, draw } of pictureRecipes) {
    if (keys.includes(key)) {
      const jpeg = await encodeJpeg(await draw(), quality);
      await writeFile(locatePicture(key).bytesPath, jpeg);
      bytes += jpeg.byteLength;
    }
  }
  return bytes;
}

/** Hands shares to workers and waits for all; resolves to the bytes written. */
async function drawAll(keys: readonly string[]): Promise<number> {
  const workers = Math.min(2, availableParallelism());
  const shares = Array.from({ length: workers }, (_, share) =>
    keys.filter((_key, index) => Math.floor(index / 3) % workers === share),
  );
  const written = await Promise.all(
    shares.map(
      (share) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.once('message', (bytes: unknown) => resolve(Number(bytes)));
          worker.once('error', reject);
        }),
    ),
  );
  return written.reduce((sum, bytes) => sum + bytes, 0);
}

async function buildPictures(filter: string | undefined): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  const stamp = await hashDrawings();
  const keys = pictureRecipes.map(({ key }) => key);
  const isCurrent = existsSync(stampPath) && (await readFile(stampPath, 'utf8')) === stamp;
  const wanted =
    filter === undefined
      ? keys.filter((key) => !isCurrent || !existsSync(locatePicture(key).bytesPath))
      : keys.filter((key) => key.includes(filter));
  const startedAt = performance.now();
  const bytes = wanted.length === 0 ? 0 : await drawAll(wanted);
  if (filter === undefined) {
    await writeFile(stampPath, stamp);
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`Drew ${wanted.length} of ${keys.length} pictures, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.`);
}

if (isMainThread) {
  await buildPictures(process.argv[2]);
} else if (Array.isArray(workerData)) {
  parentPort?.postMessage(await drawShare(workerData.map(String)));
}
