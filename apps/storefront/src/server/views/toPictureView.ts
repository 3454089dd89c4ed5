import type { EventView, PictureView } from '@stallkeep/blocks/page-view';
import { type PictureShape, type RichText, type RichTextPicture, toPicture } from '@stallkeep/content';

/** A block of Portable Text as the views carry it. */
type TextBlock = EventView['intro'][number];

/** Where a picture stands decides its shape and the widths offered, px, up to twice what the widest layout shows. */
const USES = {
  /** At the top of an event: 4 to 3 on a phone, cut to a square beside the words on a desktop. */
  hero: { widths: [480, 800, 1200, 1600], aspect: 4 / 3 },
  /** In a grid of products. */
  card: { widths: [240, 400, 640, 900], aspect: 4 / 5 },
  /** A market in the list of markets. */
  cardWide: { widths: [360, 640, 960, 1280], aspect: 16 / 9 },
  /** The pictures of one product, in their own shape. */
  gallery: { widths: [360, 640, 960, 1400] },
  /** A fault of a used piece, beside its words. */
  fault: { widths: [240, 400, 800] },
  /** A face beside a name. */
  portrait: { widths: [96, 192, 320], aspect: 1 },
  /** Inside running text. */
  text: { widths: [360, 640, 960, 1280] },
  /** What a message of the page shows when it is shared. */
  share: { widths: [1200], aspect: 1200 / 630 },
} as const satisfies Record<string, { readonly widths: readonly number[]; readonly aspect?: number }>;

export type PictureUse = keyof typeof USES;

/** `imageBase`: where pictures are served from, such as "/images/lake/production". Total. */
export function toPictureView(picture: PictureShape, use: PictureUse, imageBase: string): PictureView {
  return {
    ...toPicture(picture, { baseUrl: imageBase, ...USES[use] }),
    ...(picture.caption === undefined ? {} : { caption: picture.caption }),
  };
}

/** Portable Text with each picture in it ready to be shown. Total. */
export function toRichTextView(text: RichText, imageBase: string): readonly TextBlock[] {
  return text.map((block) => (isPicture(block) ? toPictureBlock(block, imageBase) : block));
}

function isPicture(block: RichText[number]): block is RichTextPicture {
  return block._type === 'picture';
}

/** Portable Text asks every block for `children`; a picture has none. */
function toPictureBlock(picture: RichTextPicture, imageBase: string): TextBlock {
  return {
    ...toPictureView(picture, 'text', imageBase),
    _type: 'picture',
    _key: picture._key,
    children: [],
  };
}
