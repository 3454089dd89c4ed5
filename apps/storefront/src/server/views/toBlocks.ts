import type { PageBlock } from '@stallkeep/blocks/components';
import type { BlockShape, LayoutShape } from '@stallkeep/content';
import { z } from 'zod';
import { toPictureView } from './toPictureView.ts';

/** What a page shows when no editor has composed one. */
const DEFAULT_BLOCKS = {
  event: ['eventHero', 'productGrid', 'pickupPicker', 'fulfilmentPromise'],
  product: ['gallery', 'productHeader', 'variantPicker', 'fulfilmentPromise'],
} as const;

/** The blocks of a page in the editor's order, pictures in their texts ready to be shown; the usual ones where there are none. */
export function toBlocks(
  layout: LayoutShape | undefined,
  purpose: keyof typeof DEFAULT_BLOCKS,
  imageBase: string,
): readonly PageBlock[] {
  if (layout === undefined || layout.blocks.length === 0) {
    return DEFAULT_BLOCKS[purpose].map((type) => ({ _key: `default-${type}`, _type: type }));
  }
  return layout.blocks.map((block) => (block._type === 'richText' ? withPictures(block, imageBase) : block));
}

function withPictures(block: BlockShape, imageBase: string): BlockShape {
  const { text } = block;
  if (!Array.isArray(text)) return block;
  return {
    ...block,
    text: text.flatMap((item: unknown) => {
      const picture = TextPicture.safeParse(item);
      if (picture.success) return [toPictureBlock(picture.data, imageBase)];
      // A picture that cannot be shown, such as one without a file yet, is left out; the text around it stays.
      return isNamedPicture(item) ? [] : [item];
    }),
  };
}

function isNamedPicture(item: unknown): boolean {
  return typeof item === 'object' && item !== null && '_type' in item && item._type === 'picture';
}

const share = z.number().min(0).max(1);

/** A picture inside a rich text block, as that block's projection gives it. */
const TextPicture = z.object({
  _type: z.literal('picture'),
  _key: z.string(),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  crop: z.object({ top: share, bottom: share, left: share, right: share }).nullish(),
  hotspot: z.object({ x: share, y: share, width: z.number().min(0), height: z.number().min(0) }).nullish(),
  asset: z.object({
    _id: z.string().regex(/^image-[^-]+-\d+x\d+-[a-z0-9]+$/i),
    metadata: z
      .object({ palette: z.object({ dominant: z.object({ background: z.string().nullish() }).nullish() }).nullish() })
      .nullish(),
  }),
});

function toPictureBlock(picture: z.output<typeof TextPicture>, imageBase: string): Record<string, unknown> {
  const colour = picture.asset.metadata?.palette?.dominant?.background ?? undefined;
  const shape = {
    alt: picture.alt ?? '',
    caption: picture.caption ?? undefined,
    crop: picture.crop ?? undefined,
    hotspot: picture.hotspot ?? undefined,
    asset: {
      _id: picture.asset._id,
      colour: colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined,
    },
  };
  return {
    ...toPictureView(shape, 'text', imageBase),
    _type: picture._type,
    _key: picture._key,
    ...(shape.caption === undefined ? {} : { caption: shape.caption }),
  };
}
