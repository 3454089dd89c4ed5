import {
  bandanaIndigo,
  bandanaOlive,
  bandanaRed,
  bowlBlue,
  bowlRust,
  marketPicture,
  printHarbour,
  radioGreen,
} from '@stallkeep/blocks/fixtures';
import { isRecord, type PageFile, type PageFileBlock } from '@stallkeep/blocks/page-file';
import type { PictureView } from '@stallkeep/blocks/page-view';

/** Pictures a designer can try a block with. They stay in the composer: a Studio asks for one of its own. */
export const examplePictures: Readonly<Record<string, PictureView>> = {
  bandanaRed,
  bandanaIndigo,
  bandanaOlive,
  bowlBlue,
  bowlRust,
  radioGreen,
  printHarbour,
  marketPicture,
};

/** The blocks as the shop's page would get them: each picture resolved, those without one left out. */
export function toShownBlocks({ blocks }: PageFile): readonly PageFileBlock[] {
  return blocks.map((block) => {
    const shown = Object.entries(block).map(([name, value]) => [name, showPictures(value)] as const);
    return {
      ...Object.fromEntries(shown.filter(([, value]) => value !== undefined)),
      _type: block._type,
      _key: block._key,
    };
  });
}

function showPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(showPictures).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  if (value['_type'] === 'picture') return showPicture(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, showPictures(inner)]));
}

function showPicture(picture: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const { sample, asset, alt, ...rest } = picture;
  const found = typeof sample === 'string' ? examplePictures[sample] : findStandIn(asset);
  if (found === undefined) return undefined;
  return { ...rest, ...found, alt: typeof alt === 'string' && alt !== '' ? alt : found.alt };
}

/**
 * A Studio's picture is not here, but its id tells its size (`image-…-800x1000-jpg`): a sheet of that shape stands in, so the
 * page has its true proportions.
 */
function findStandIn(asset: unknown): PictureView | undefined {
  const id = isRecord(asset) ? asset['_ref'] : undefined;
  const size = typeof id === 'string' ? /-(\d+)x(\d+)-[a-z0-9]+$/.exec(id) : null;
  const [width, height] = [Number(size?.[1]), Number(size?.[2])];
  if (!(width > 0 && height > 0)) return undefined;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#d9cfbf"/><path d="M0 0 L${width} ${height} M${width} 0 L0 ${height}" stroke="#c3b6a2" stroke-width="${Math.max(2, width / 200)}"/></svg>`;
  return {
    alt: 'A picture from the Studio',
    src: `data:image/svg+xml,${encodeURIComponent(sheet)}`,
    width,
    height,
    sources: [],
    colour: '#d9cfbf',
  };
}
