import type { PageBlock } from '@stallkeep/blocks/components';
import type { LayoutShape } from '@stallkeep/content';
import { z } from 'zod';
import { toPictureView } from './toPictureView.ts';

/** What a page shows when no editor has composed one. */
const DEFAULT_BLOCKS = {
  event: ['eventHero', 'productGrid', 'pickupPicker', 'fulfilmentPromise'],
  product: ['gallery', 'productHeader', 'variantPicker', 'fulfilmentPromise'],
} as const;

/** The blocks of a page in the editor's order, every picture in them ready to be shown; the usual ones where there are none. */
export function toBlocks(
  layout: LayoutShape | undefined,
  purpose: keyof typeof DEFAULT_BLOCKS,
  imageBase: string,
): readonly PageBlock[] {
  if (layout === undefined || layout.blocks.length === 0) {
    return DEFAULT_BLOCKS[purpose].map((type) => ({ _key: `default-${type}`, _type: type }));
  }
  return layout.blocks.map((block) => ({ ...block, ...showFields(block, imageBase) }));
}

/**
 * A block's value with the pictures in it as views, however deep they are. A picture that cannot be shown, such as one without a file
 * yet, is left out; what is around it stays.
 */
function showPictures(value: unknown, imageBase: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => showPictures(item, imageBase)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('_type' in value && value._type === 'picture') {
    const picture = BlockPicture.safeParse(value);
    return picture.success ? toPictureFields(picture.data, imageBase) : undefined;
  }
  return showFields(value, imageBase);
}

function showFields(fields: object, imageBase: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, showPictures(field, imageBase)]));
}

const share = z.number().min(0).max(1);

/** A picture inside a block, as that block's projection gives it. */
const BlockPicture = z.object({
  _type: z.literal('picture'),
  /** In a list only. */
  _key: z.string().optional(),
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

function toPictureFields(picture: z.output<typeof BlockPicture>, imageBase: string): Record<string, unknown> {
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
    ...(picture._key === undefined ? {} : { _key: picture._key }),
  };
}
