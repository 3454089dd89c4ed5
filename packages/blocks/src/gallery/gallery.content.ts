import { type BlockFields, toOneOf } from '../read-fields.ts';

/** `stack`: the first picture large, the others below; `strip`: one row to swipe through. */
export const galleryLayouts = ['stack', 'strip'] as const;

export interface GalleryContent {
  readonly layout: (typeof galleryLayouts)[number];
}

export function toGalleryContent(fields: BlockFields): GalleryContent {
  return { layout: toOneOf(fields['layout'], galleryLayouts, 'stack') };
}
