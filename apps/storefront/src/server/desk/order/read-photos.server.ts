import type { CasePhoto } from '@stallkeep/orders';
import { MOST_PHOTOS } from '@stallkeep/orders';
import sharp from 'sharp';

/** Largest photo that is looked at, bytes. */
export const LARGEST_PHOTO_BYTES = 8 * 1024 * 1024;
/** A photo larger than any camera makes is no photo: a few kilobytes can unpack to gigabytes. */
const MOST_PIXELS = 60_000_000;
/** Longer side of what is kept. */
const KEPT_PIXELS = 1600;
/** What a row takes, bytes. */
const LARGEST_KEPT_BYTES = 2 * 1024 * 1024;
const QUALITIES = [82, 65, 45] as const;

export type ReadPhotos =
  | { readonly kind: 'photos'; readonly photos: readonly CasePhoto[] }
  /** In words, with what to do. */
  | { readonly kind: 'fault'; readonly error: string };

/** The photos of a form, each made anew: what else a file held, such as where it was taken, is gone. One after the other, to spare memory. */
export async function readPhotos(form: FormData, name: string): Promise<ReadPhotos> {
  const files = form.getAll(name).filter((value) => typeof value !== 'string' && value.size > 0);
  if (files.length > MOST_PHOTOS) {
    return {
      kind: 'fault',
      error: `At most ${MOST_PHOTOS} photos fit; you chose ${files.length}. Choose the best of them again.`,
    };
  }
  const photos: CasePhoto[] = [];
  for (const file of files) {
    if (typeof file === 'string') continue;
    const title = formatFileName(file.name);
    if (file.size > LARGEST_PHOTO_BYTES) {
      return {
        kind: 'fault',
        error: `${title} is larger than 8 MB. Choose a smaller one, or take it again at a lower quality.`,
      };
    }
    const photo = await remakePhoto(new Uint8Array(await file.arrayBuffer()));
    if (photo === undefined) {
      return {
        kind: 'fault',
        error: `${title} is no photo we can open. Choose JPEG, PNG, WebP, AVIF or GIF pictures.`,
      };
    }
    photos.push(photo);
  }
  return { kind: 'photos', photos };
}

/** Undefined for what is no photo, is broken, or unpacks to more than a camera makes. */
async function remakePhoto(bytes: Uint8Array): Promise<CasePhoto | undefined> {
  if (!isPhoto(bytes)) return undefined;
  try {
    for (const quality of QUALITIES) {
      const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
        // As it was held: the mark for it goes with the rest of what the camera wrote.
        .autoOrient()
        .resize({ width: KEPT_PIXELS, height: KEPT_PIXELS, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .jpeg({ quality, mozjpeg: true })
        .toBuffer({ resolveWithObject: true });
      if (data.length > LARGEST_KEPT_BYTES) continue;
      return { mediaType: 'image/jpeg', width: info.width, height: info.height, bytes: new Uint8Array(data) };
    }
    return undefined;
  } catch {
    // What libvips cannot read is no photo; which of its many reasons it was is nobody's to act on.
    return undefined;
  }
}

/** By its first bytes: only these are ever unpacked. SVG and PDF, which can fetch and draw anything, are not among them. */
function isPhoto(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('GIF8') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    /^ftypavi[fs]/.test(head.slice(4, 12))
  );
}

/** The name of a file as it may stand in a sentence. */
function formatFileName(name: string): string {
  const plain = name.toWellFormed().replaceAll(/\p{C}/gu, '').trim().slice(0, 60);
  return plain === '' ? 'One of the files' : `“${plain}”`;
}
