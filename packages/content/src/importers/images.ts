import { type FetchedImage, fetchImage, type ImageRefusal } from './fetchImage.ts';
import type { ImportStore } from './store.ts';

const AT_ONCE = 4;
/** After so many failures in a row a server counts as not there, so that a thousand rows do not each wait for it. */
const GIVE_UP_AFTER = 3;

export type FetchImage = (url: string) => Promise<FetchedImage | ImageRefusal>;

export interface ImageOutcomes {
  /** Asset ids by URL. */
  readonly assets: ReadonlyMap<string, string>;
  /** Why an image could not be had, by URL. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Fetches each image once and keeps it. No failure ends the import. */
export async function takeImages(
  urls: readonly string[],
  store: Pick<ImportStore, 'uploadImage'>,
  fetchOne: FetchImage = fetchImage,
): Promise<ImageOutcomes> {
  const assets = new Map<string, string>();
  const failures = new Map<string, string>();
  const failuresInRow = new Map<string, number>();
  const waiting = [...new Set(urls)];

  async function work(): Promise<void> {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const host = URL.parse(url)?.host ?? '';
      const failed = failuresInRow.get(host) ?? 0;
      if (failed >= GIVE_UP_AFTER) {
        failures.set(url, `not tried: ${host} failed ${failed} times before`);
        continue;
      }
      const fetched = await fetchOne(url);
      if (!fetched.ok) {
        failures.set(url, fetched.reason);
        failuresInRow.set(host, (failuresInRow.get(host) ?? 0) + 1);
        continue;
      }
      failuresInRow.set(host, 0);
      const kept = await keep(url, fetched, store);
      if (kept.ok) assets.set(url, kept.id);
      else failures.set(url, kept.reason);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { assets, failures };
}

async function keep(
  url: string,
  image: FetchedImage,
  store: Pick<ImportStore, 'uploadImage'>,
): Promise<{ ok: true; id: string } | ImageRefusal> {
  const filename = (URL.parse(url)?.pathname.split('/').at(-1) ?? '').replace(/[^\w.-]+/g, '-').slice(-80) || 'image';
  try {
    return { ok: true, id: await store.uploadImage(image.bytes, { url, filename }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, reason: `the lake did not take it: ${error.message}` };
  }
}
