import { type BlockFields, toOneOf } from '../read-fields.ts';

/**
 * `stack`: the first picture large, the others below; `strip`: one row to swipe through; `thumbnails`: the same row with small
 * pictures below that lead to each.
 */
export const galleryLayouts = ['stack', 'strip', 'thumbnails'] as const;

export interface GalleryContent {
  readonly layout: (typeof galleryLayouts)[number];
}

export function toGalleryContent(fields: BlockFields): GalleryContent {
  return { layout: toOneOf(fields['layout'], galleryLayouts, 'stack') };
}
